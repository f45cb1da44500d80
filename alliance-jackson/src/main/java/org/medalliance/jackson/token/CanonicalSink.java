// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.token;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a document in UTF-8 without any white space. What it escapes is what JSON asks for and no
 * more, so that the same value is the same bytes whichever library is about.
 */
public final class CanonicalSink implements TextSink {
  private static final int BUFFER = 8_192;

  private final OutputStream out;
  private final byte[] bytes = new byte[BUFFER];
  private int size;
  private boolean separated = true;

  /** Creates a sink that fills a stream, which stays open. */
  public CanonicalSink(OutputStream out) {
    this.out = out;
  }

  /** Ends the line, and with it the document; another may follow. */
  public void endLine() throws IOException {
    put('\n');
    separated = true;
  }

  /** Hands on what has been written. */
  public void end() throws IOException {
    out.write(bytes, 0, size);
    size = 0;
  }

  @Override
  public void beginObject() throws IOException {
    open('{');
  }

  @Override
  public void endObject() throws IOException {
    close('}');
  }

  @Override
  public void beginArray() throws IOException {
    open('[');
  }

  @Override
  public void endArray() throws IOException {
    close(']');
  }

  @Override
  public void name(String name) throws IOException {
    separate();
    quoted(name);
    put(':');
    separated = true;
  }

  @Override
  public void text(String text) throws IOException {
    separate();
    quoted(text);
  }

  @Override
  public void number(long number) throws IOException {
    plain(Long.toString(number));
  }

  @Override
  public void decimal(double number) throws IOException {
    plain(Double.toString(number));
  }

  @Override
  public void literal(String text) throws IOException {
    plain(text);
  }

  @Override
  public void truth(boolean truth) throws IOException {
    plain(Boolean.toString(truth));
  }

  private void open(char bracket) throws IOException {
    separate();
    put(bracket);
    separated = true;
  }

  private void close(char bracket) throws IOException {
    put(bracket);
    separated = false;
  }

  private void plain(String ascii) throws IOException {
    separate();
    for (int i = 0; i < ascii.length(); i++) {
      put(ascii.charAt(i));
    }
  }

  /** Puts a comma unless this is the first element or the value of a member. */
  private void separate() throws IOException {
    if (!separated) {
      put(',');
    }
    separated = false;
  }

  private void quoted(String text) throws IOException {
    put('"');
    for (int i = unescaped(text); i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        ascii(c);
      } else {
        i = beyondAscii(text, i);
      }
    }
    put('"');
  }

  /** Writes what a text begins with that needs no escape, and returns how much that is. */
  private int unescaped(String text) {
    int end = Math.min(text.length(), BUFFER - size);
    int at = size;
    int i = 0;
    for (; i < end && isPlain(text.charAt(i)); i++) {
      bytes[at++] = (byte) text.charAt(i);
    }
    size = at;
    return i;
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x80 && c != '"' && c != '\\';
  }

  private void ascii(char c) throws IOException {
    if (c == '"' || c == '\\') {
      put('\\');
      put(c);
    } else if (c >= ' ') {
      put(c);
    } else {
      put(Escapes.of(c));
    }
  }

  /** Writes the character at {@code index} and returns the index of its last unit. */
  private int beyondAscii(String text, int index) throws IOException {
    int c = text.codePointAt(index);
    if (c < 0x800) {
      put(0xC0 | (c >> 6));
    } else if (c < 0x10000) {
      put(0xE0 | (c >> 12));
      put(0x80 | ((c >> 6) & 0x3F));
    } else {
      put(0xF0 | (c >> 18));
      put(0x80 | ((c >> 12) & 0x3F));
      put(0x80 | ((c >> 6) & 0x3F));
    }
    put(0x80 | (c & 0x3F));
    return c < 0x10000 ? index : index + 1;
  }

  private void put(String ascii) throws IOException {
    for (int i = 0; i < ascii.length(); i++) {
      put(ascii.charAt(i));
    }
  }

  private void put(int unit) throws IOException {
    if (size == BUFFER) {
      out.write(bytes, 0, size);
      size = 0;
    }
    bytes[size++] = (byte) unit;
  }
}

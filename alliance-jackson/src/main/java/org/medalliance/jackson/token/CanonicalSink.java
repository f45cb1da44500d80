// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.token;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes a document in UTF-8 without any white space. What it escapes is what JSON asks for and no
 * more, so that the same value is the same bytes whichever library is about.
 */
public final class CanonicalSink implements TokenSink {
  private byte[] bytes = new byte[1_024];
  private int size;
  private boolean separated = true;

  /** Returns what was written. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** Returns what was written. */
  @Override
  public String toString() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }

  @Override
  public void beginObject() {
    open('{');
  }

  @Override
  public void endObject() {
    close('}');
  }

  @Override
  public void beginArray() {
    open('[');
  }

  @Override
  public void endArray() {
    close(']');
  }

  @Override
  public void name(String name) {
    separate();
    quoted(name);
    put(':');
    separated = true;
  }

  @Override
  public void text(String text) {
    separate();
    quoted(text);
  }

  @Override
  public void number(long number) {
    plain(Long.toString(number));
  }

  @Override
  public void truth(boolean truth) {
    plain(Boolean.toString(truth));
  }

  private void open(char bracket) {
    separate();
    put(bracket);
    separated = true;
  }

  private void close(char bracket) {
    put(bracket);
    separated = false;
  }

  private void plain(String ascii) {
    separate();
    for (int i = 0; i < ascii.length(); i++) {
      put(ascii.charAt(i));
    }
  }

  /** Puts a comma unless this is the first element or the value of a member. */
  private void separate() {
    if (!separated) {
      put(',');
    }
    separated = false;
  }

  private void quoted(String text) {
    put('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        ascii(c);
      } else {
        i = beyondAscii(text, i);
      }
    }
    put('"');
  }

  private void ascii(char c) {
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
  private int beyondAscii(String text, int index) {
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

  private void put(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      put(ascii.charAt(i));
    }
  }

  private void put(int unit) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) unit;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.token;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.medalliance.jackson.problem.Problem;

/**
 * The text of a document, as it came: bytes or characters.
 *
 * <p>Bytes are parsed as bytes, which is faster; that they are UTF-8 is proved before, because
 * parsers let some overlong forms pass.
 */
public sealed interface Document {

  /** Text in bytes. */
  final class Bytes implements Document {
    private final byte[] bytes;

    /** Wraps bytes, which must not be changed any more. */
    public Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public TokenSource tokens(TokenFactory factory) {
      return factory.of(bytes);
    }

    @Override
    public int length() {
      return bytes.length;
    }

    @Override
    public int at(int offset) {
      return bytes[offset];
    }

    @Override
    public boolean continues(int offset) {
      return (bytes[offset] & 0xC0) == 0x80;
    }

    @Override
    public String excerpt(int from, int to) {
      return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /**
     * Returns the offset of the first byte that is not UTF-8, or 0 if the text begins with a byte
     * order mark or as UTF-16 and UTF-32 do; empty if all is well.
     */
    public OptionalInt firstForeign() {
      int head = Math.min(bytes.length, 4);
      boolean marked =
          head >= 3
              && bytes[0] == (byte) 0xEF
              && bytes[1] == (byte) 0xBB
              && bytes[2] == (byte) 0xBF;
      boolean wide = head >= 2 && (bytes[0] == 0 || bytes[1] == 0);
      return marked || wide ? OptionalInt.of(0) : firstMalformed();
    }

    private OptionalInt firstMalformed() {
      CharsetDecoder decoder =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      ByteBuffer in = ByteBuffer.wrap(bytes);
      CharBuffer out = CharBuffer.allocate(Math.min(bytes.length + 2, 1_024)); // thrown away
      while (true) {
        CoderResult result = decoder.decode(in, out.clear(), true);
        if (result.isError()) {
          return OptionalInt.of(in.position());
        }
        if (result.isUnderflow()) {
          return OptionalInt.empty();
        }
      }
    }
  }

  /** Text in characters. */
  final class Characters implements Document {
    private final char[] characters;
    private final int length;

    /** Wraps the first characters of an array, which must not be changed any more. */
    public Characters(char[] characters, int length) {
      this.characters = characters;
      this.length = length;
    }

    @Override
    public TokenSource tokens(TokenFactory factory) {
      return factory.of(characters, length);
    }

    @Override
    public int length() {
      return length;
    }

    @Override
    public int at(int offset) {
      return characters[offset];
    }

    @Override
    public boolean continues(int offset) {
      return offset > 0
          && Character.isLowSurrogate(characters[offset])
          && Character.isHighSurrogate(characters[offset - 1]);
    }

    @Override
    public String excerpt(int from, int to) {
      return new String(characters, from, to - from);
    }

    /** Returns how many bytes the text has in UTF-8. */
    public long bytes() {
      long bytes = length;
      for (int i = 0; i < length; i++) {
        char c = characters[i];
        bytes += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
      }
      return bytes;
    }
  }

  /** Returns a text in characters. */
  static Document of(String text) {
    return of(text, text.length());
  }

  /** Returns a text in characters, of which no more than {@code most} are looked at. */
  static Document of(String text, int most) {
    char[] characters = new char[Math.min(text.length(), most)];
    text.getChars(0, characters.length, characters, 0);
    return new Characters(characters, characters.length);
  }

  /** Returns the tokens of the text from its beginning. */
  TokenSource tokens(TokenFactory factory);

  /** Returns the number of units, bytes or characters, of the text. */
  int length();

  /** Returns the unit at an offset. */
  int at(int offset);

  /** Returns whether the unit at an offset belongs to the character before it. */
  boolean continues(int offset);

  /** Returns the text from an offset (inclusive) to another (exclusive). */
  String excerpt(int from, int to);

  /** Returns the lines of the text, to be asked for places in ascending order. */
  default Lines lines() {
    return new Lines(this);
  }

  /** Counts lines and columns. */
  final class Lines {
    private final Document text;
    private int offset;
    private int line = 1;
    private int column = 1;

    private Lines(Document text) {
      this.text = text;
    }

    /** Returns the place of an offset, which must not lie before the one asked for last. */
    public Problem.Location at(long wanted) {
      int end = (int) Math.min(wanted, text.length());
      for (; offset < end; offset++) {
        int unit = text.at(offset);
        boolean breaks =
            unit == '\n'
                || (unit == '\r' && (offset + 1 == text.length() || text.at(offset + 1) != '\n'));
        if (breaks) {
          line++;
          column = 1;
        } else if (!text.continues(offset)) {
          column++;
        }
      }
      return new Problem.Location(end, line, column);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.token.TokenSink;

/**
 * How the values of one type are written.
 *
 * <p>Reading takes only what writing yields, up to the order of members, of elements of a set, and
 * up to longer notations of the same value. Nothing is converted and nothing assumed.
 */
public abstract class Shape<T> {
  private final String name;

  /**
   * Creates a shape of what messages and the schema call {@code name}, such as {@code sharing
   * rule}.
   */
  protected Shape(String name) {
    this.name = name;
  }

  /** What messages and the schema call the value. */
  public final String name() {
    return name;
  }

  /**
   * Reads the value that begins with the current token, up to its last token. Returns null if it
   * could not be read; the reader then knows why.
   */
  public abstract @Nullable T read(TokenReader in) throws IOException;

  /** Writes a value. */
  public abstract void write(T value, TokenSink out) throws IOException;

  /** Returns whether a value is always written as a text, and so can be the key of a map. */
  public boolean isText() {
    return false;
  }

  /** Returns the text of a value of a shape that {@link #isText()}. */
  public String text(T value) {
    throw new UnsupportedOperationException(name + " must be written as a text to be a key");
  }

  /** Returns whether equal values mostly stand elsewhere in a document and are kept once. */
  protected boolean isShared() {
    return isText();
  }

  /** Returns whether the schema of the value is defined under its name, and referred to. */
  protected boolean isNamed() {
    return true;
  }

  /** Returns the shape that this one stands for. */
  Shape<T> itself() {
    return this;
  }

  /** Returns the JSON Schema of the value. */
  public abstract Schema schema(SchemaBook book);

  /** Returns how such a value may look, for messages, such as {@code "2021-06-24"}. */
  public abstract String sample();

  /** Returns the name. */
  @Override
  public final String toString() {
    return name;
  }
}

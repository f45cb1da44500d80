// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.token;

/** The smallest parts of a document. */
public enum Token {
  /** The beginning of an object. */
  OBJECT("an object"),
  /** The end of an object. */
  OBJECT_END("the end of an object"),
  /** The beginning of an array. */
  ARRAY("an array"),
  /** The end of an array. */
  ARRAY_END("the end of an array"),
  /** The name of a member. */
  NAME("a name"),
  /** A text. */
  TEXT("the text"),
  /** A number without fraction and exponent. */
  INTEGER("the number"),
  /** A number with a fraction or an exponent. */
  DECIMAL("the number"),
  /** The word true. */
  TRUE("true"),
  /** The word false. */
  FALSE("false"),
  /** The word null. */
  NULL("null"),
  /** What JSON does not have and a host's parser may yet yield. */
  OTHER("something that is not JSON"),
  /** The end of the document. */
  END("the end of the document");

  private final String words;

  Token(String words) {
    this.words = words;
  }

  /** Returns whether the token is followed by what it holds. */
  public boolean opens() {
    return this == OBJECT || this == ARRAY;
  }

  /** Returns whether the token ends what another opened. */
  public boolean closes() {
    return this == OBJECT_END || this == ARRAY_END;
  }

  /** Returns whether messages should quote the text of the token. */
  public boolean isScalar() {
    return this == TEXT || this == INTEGER || this == DECIMAL;
  }

  /** Returns the token in words, such as {@code an array}. */
  @Override
  public String toString() {
    return words;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.token;

import org.medalliance.jackson.problem.Problem;

/** A text that has been read already, such as the key of a host's map, as a document of its own. */
public final class TextSource implements TokenSource {
  private final String text;
  private final Problem.Location location;
  private Token current = Token.TEXT;

  /** Creates a source whose current token is the text. */
  public TextSource(String text, Problem.Location location) {
    this.text = text;
    this.location = location;
  }

  @Override
  public Token next() {
    current = Token.END;
    return current;
  }

  @Override
  public Token current() {
    return current;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public char[] characters() {
    return text.toCharArray();
  }

  @Override
  public int offset() {
    return 0;
  }

  @Override
  public Problem.Location location() {
    return location;
  }
}

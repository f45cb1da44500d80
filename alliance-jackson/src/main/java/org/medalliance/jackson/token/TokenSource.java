// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.token;

import java.io.IOException;
import org.medalliance.jackson.problem.Problem;

/**
 * The tokens of a document, one after the other. Text that is not JSON ends in a {@link
 * MalformedException}; an exception of the caller's own stream passes unchanged.
 */
public interface TokenSource {
  /** Goes on to the next token and returns it; {@link Token#END} after the last. */
  Token next() throws IOException;

  /** Returns the token that was read last; {@link Token#END} before the first. */
  Token current();

  /** Returns how many characters the text of the current token has. */
  int length() throws IOException;

  /** Returns the text of the current token: a name, a text, or the digits of a number. */
  String text() throws IOException;

  /** Returns an array that holds the text of the current token, for no longer than that is so. */
  char[] characters() throws IOException;

  /** Returns where in {@link #characters()} the text of the current token begins. */
  int offset() throws IOException;

  /** Returns the place at which the current token begins. */
  Problem.Location location();
}

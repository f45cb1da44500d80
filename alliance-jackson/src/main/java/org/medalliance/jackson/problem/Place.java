// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.problem;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A place in a document.
 *
 * @param pointer the place by name (RFC 6901); empty for the document as a whole
 * @param location the place in the text at which the value begins
 */
public record Place(String pointer, Problem.Location location) implements Serializable {
  /** Checks that both are given. */
  public Place {
    requireNonNull(pointer, "pointer");
    requireNonNull(location, "location");
  }

  /** Returns line, column and pointer in one line. */
  @Override
  public String toString() {
    return location + " " + Problem.shown(pointer);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;

/**
 * A change that does not fit: something else stands where it begins.
 *
 * @param change the change
 * @param found what stands there; empty if there is nothing
 */
public record Conflict(Change<?> change, Optional<? extends Serializable> found)
    implements Serializable {
  /** Checks that nothing is null. */
  public Conflict {
    requireNonNull(change, "change");
    requireNonNull(found, "found");
  }

  /** Returns where it is and what was expected there. */
  @Override
  public String toString() {
    return change.place() + " must be as before the change: " + state();
  }

  private String state() {
    if (change.before().isEmpty()) {
      return "it must not be there yet";
    }
    return found.isEmpty() ? "it is not there" : "it is another";
  }
}

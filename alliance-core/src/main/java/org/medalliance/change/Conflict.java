// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  private Object writeReplace() {
    return new Sent(change, found.orElse(null));
  }

  /** A conflict on its way: an {@link Optional} cannot travel. */
  private record Sent(Change<?> change, @Nullable Serializable found) implements Serializable {
    private Object readResolve() {
      return new Conflict(change, Optional.ofNullable(found));
    }
  }

  private String state() {
    if (change.before().isEmpty()) {
      return "it must not be there yet";
    }
    return found.isEmpty() ? "it is not there" : "it is another";
  }
}

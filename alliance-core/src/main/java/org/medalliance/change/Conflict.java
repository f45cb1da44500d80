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
  /** What stands in the way, by a name that does not change. */
  public enum Code {
    /** What was to be changed or removed is not there. */
    PATCH_TARGET_MISSING,
    /** What was to be changed or removed is another than the change was made for. */
    PATCH_BASE_MISMATCH,
    /** What was to be added is there already. */
    PATCH_CONFLICT
  }

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

  /** Returns what stands in the way. */
  public Code code() {
    if (change.before().isEmpty()) {
      return Code.PATCH_CONFLICT;
    }
    return found.isEmpty() ? Code.PATCH_TARGET_MISSING : Code.PATCH_BASE_MISMATCH;
  }

  private String state() {
    return switch (code()) {
      case PATCH_TARGET_MISSING -> "it is not there";
      case PATCH_BASE_MISMATCH -> "it is another";
      case PATCH_CONFLICT -> "it must not be there yet";
    };
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change that does not fit: something else stands where it begins, or somebody else has changed
 * the same thing.
 *
 * @param change the change
 * @param found what stands there, or what the other change leaves there; empty if there is nothing
 * @param code what stands in the way
 */
public record Conflict(Change<?> change, Optional<? extends Serializable> found, Code code)
    implements Serializable {
  /** What stands in the way, by a name that does not change. */
  public enum Code {
    /** What was to be changed or removed is not there. */
    PATCH_TARGET_MISSING,
    /** What is there is not what the change was made for; where it adds, something is. */
    PATCH_BASE_MISMATCH,
    /** Two histories that are merged both changed it, each for itself. */
    PATCH_CONFLICT
  }

  /** Checks that nothing is null. */
  public Conflict {
    requireNonNull(change, "change");
    requireNonNull(found, "found");
    requireNonNull(code, "code");
  }

  /** Returns that a change does not fit what was found where it begins. */
  static Conflict of(Change<?> change, Optional<? extends Serializable> found) {
    boolean isMissing = change.before().isPresent() && found.isEmpty();
    return new Conflict(
        change, found, isMissing ? Code.PATCH_TARGET_MISSING : Code.PATCH_BASE_MISMATCH);
  }

  /** Returns where it is and what was expected there. */
  @Override
  public String toString() {
    return change.place()
        + switch (code) {
          case PATCH_TARGET_MISSING -> " must be as before the change: it is not there";
          case PATCH_BASE_MISMATCH ->
              change.before().isEmpty()
                  ? " must be as before the change: it must not be there yet"
                  : " must be as before the change: it is another";
          case PATCH_CONFLICT -> " must be changed by one of both: both changed it";
        };
  }

  private Object writeReplace() {
    return new Sent(change, found.orElse(null), code);
  }

  /** A conflict on its way: an {@link Optional} cannot travel. */
  private record Sent(Change<?> change, @Nullable Serializable found, Code code)
      implements Serializable {
    private Object readResolve() {
      return new Conflict(change, Optional.ofNullable(found), code);
    }
  }
}

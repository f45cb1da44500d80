// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** Says that changes do not fit what they were to change; nothing was changed. */
public final class ConflictException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int MAX_NAMED = 8;

  /** Each change that does not fit. */
  private final ImmutableList<Conflict> conflicts;

  /** Creates an exception about these conflicts. */
  public ConflictException(ImmutableList<Conflict> conflicts) {
    super(message(requireNonNull(conflicts, "conflicts")));
    this.conflicts = conflicts;
  }

  /** Each change that does not fit, in the order of the changes. */
  public ImmutableList<Conflict> conflicts() {
    return conflicts;
  }

  private static String message(ImmutableList<Conflict> conflicts) {
    int more = conflicts.size() - MAX_NAMED;
    return conflicts.stream()
        .limit(MAX_NAMED)
        .map(Conflict::toString)
        .collect(Collectors.joining("; ", "", more > 0 ? "; and " + more + " more" : ""));
  }
}

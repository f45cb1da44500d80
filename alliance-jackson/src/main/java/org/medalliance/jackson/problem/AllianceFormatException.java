// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.problem;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document that cannot be read, with all that is wrong with it.
 *
 * <p>The message names the first few problems and counts the rest; it may be logged whatever the
 * document holds.
 */
public final class AllianceFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;
  private static final int NAMED = 3;

  /** All problems. */
  private final ImmutableList<Problem> problems;

  /** Creates an exception of one problem or more. */
  public AllianceFormatException(List<Problem> problems) {
    super(inWords(problems));
    this.problems = ImmutableList.copyOf(problems);
    checkArgument(!this.problems.isEmpty(), "problems must not be empty");
  }

  /** All problems in the order in which they stand in the document, warnings included. */
  public ImmutableList<Problem> problems() {
    return problems;
  }

  private static String inWords(List<Problem> problems) {
    int rest = problems.size() - NAMED;
    return problems.stream()
        .limit(NAMED)
        .map(Problem::toString)
        .collect(
            Collectors.joining(
                "; ", "document must be readable: ", rest > 0 ? "; and " + rest + " more" : ""));
  }
}

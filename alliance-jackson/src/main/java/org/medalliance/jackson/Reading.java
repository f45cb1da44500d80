// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.Place;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.reading.Kept;
import org.medalliance.jackson.shape.DocumentReader;

/**
 * What became of a document: its value, or what is wrong with it, and what is odd about it.
 *
 * <p>There is a value unless a problem is an {@linkplain Problem.Severity#ERROR error}.
 *
 * @param <T> what the document is of
 */
public final class Reading<T> {
  private final DocumentReader.Result<T> result;

  Reading(DocumentReader.Result<T> result) {
    this.result = result;
  }

  /** The value; empty if the document cannot be read. */
  public Optional<T> value() {
    return result.value();
  }

  /** Returns the value, or throws with all that is wrong. */
  public T orElseThrow() {
    return value().orElseThrow(() -> new AllianceFormatException(problems()));
  }

  /** What is wrong or odd, in the order of the document; empty if nothing is. */
  public ImmutableList<Problem> problems() {
    return result.problems();
  }

  /**
   * The members that the format does not know and that were kept, each by its JSON pointer (RFC
   * 6901) in the document that was read, as JSON without white space; empty unless reading was
   * lenient.
   */
  public ImmutableMap<String, String> unknown() {
    return kept().byPointer();
  }

  /**
   * Returns where places of the value are in the document that was read, in the order in which they
   * are given, each once. Those of what is found:
   *
   * <pre>{@code
   * Report report = AllianceChecks.ALL.check(reading.orElseThrow());
   * reading.places(Lists.transform(report.findings(), Finding::path));
   * }</pre>
   *
   * <p>What the document leaves out has the place of what would hold it. Whatever their number, the
   * document is gone through twice; it is kept for that, so its bytes must not be changed.
   */
  public ImmutableMap<FindingPath, Place> places(Iterable<FindingPath> paths) {
    return result.places().of(requireNonNull(paths, "paths"));
  }

  /** Returns whether there is a value, and how many problems. */
  @Override
  public String toString() {
    return "reading of "
        + (value().isPresent() ? "a value" : "nothing")
        + " with "
        + problems().size()
        + " problems";
  }

  Kept kept() {
    return result.kept();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.decision.compiled.unit.Composition;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.resource.Quota;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Purpose;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRequest;

/**
 * What has to be asked of each request before it can be told whether a rule applies. In order, so
 * that a map of questions whose hashes collide, as those of chosen names can, is not searched one
 * by one.
 *
 * @param when the circumstances that the rule asks for
 * @param specialty the specialty that it is about
 * @param counted the quota that it must leave
 */
public record Question(
    Optional<SharingCondition> when, Optional<Code> specialty, Optional<Counted> counted)
    implements Comparable<Question> {
  private static final Composition<SharingCondition> CONDITIONS =
      new Composition<>(SharingCondition::components, Question::compareSimple);

  private static final Comparator<Question> ORDER =
      Comparator.comparing(
              (Question question) -> question.counted.map(Counted::citation),
              Comparators.emptiesFirst(Comparator.naturalOrder()))
          .thenComparing(Question::specialty, Comparators.emptiesFirst(Comparator.naturalOrder()))
          .thenComparing(Question::when, Comparators.emptiesFirst(CONDITIONS));

  /**
   * A quota, and for whom it is counted.
   *
   * @param citation the rule under its agreement
   * @param quota the quota
   */
  public record Counted(Citation citation, Quota quota) {}

  /** The question that a row asks; empty if its units and the day say all. */
  public static Optional<Question> of(Row row) {
    Optional<SharingCondition> when = row.rule().when().filter(Circumstances::areTold);
    Optional<Code> specialty = row.rule().resource().specialty();
    Optional<Counted> counted = row.rule().quota().map(quota -> new Counted(row.citation(), quota));
    return when.isEmpty() && specialty.isEmpty() && counted.isEmpty()
        ? Optional.empty()
        : Optional.of(new Question(when, specialty, counted));
  }

  @Override
  public int compareTo(Question other) {
    return ORDER.compare(this, other);
  }

  private static int compareSimple(SharingCondition one, SharingCondition other) {
    return one instanceof SharingCondition.PurposeIn in
        ? Comparators.lexicographical(Comparator.<Purpose>naturalOrder())
            .compare(in.purposes(), ((SharingCondition.PurposeIn) other).purposes())
        : one.toString().compareTo(other.toString());
  }

  /**
   * What the circumstances and a request answer.
   *
   * @param ledger what is used; null if nobody knows
   */
  public Certainty of(
      Circumstances circumstances, SharingRequest request, @Nullable QuotaLedger ledger) {
    Certainty all = Certainty.YES;
    if (specialty.isPresent()) {
      all = circumstances.isAbout(specialty.get(), request);
    }
    if (!all.isNo() && when.isPresent()) {
      all = all.and(circumstances.meet(when.get(), request));
    }
    if (!all.isNo() && counted.isPresent()) {
      all = all.and(circumstances.leave(counted.get(), request, ledger));
    }
    return all;
  }
}

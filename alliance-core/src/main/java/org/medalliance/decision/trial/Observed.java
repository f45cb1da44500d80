// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.trial;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.code.SourceId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.time.Certain;
import org.medalliance.wording.Phrase;

/**
 * What was found about a premise, on the way to becoming one.
 *
 * @param met whether it is so
 * @param observed what was found
 * @param unknowns what would have to be known to tell
 */
record Observed(Certainty met, Phrase observed, ImmutableList<Unknown> unknowns) {

  static Observed of(boolean met, Phrase observed) {
    return new Observed(Certainty.of(met), observed, ImmutableList.of());
  }

  static Observed unknown(Unknown unknown) {
    return new Observed(Certainty.UNKNOWN, unknown.phrase(), ImmutableList.of(unknown));
  }

  /**
   * An answer that comes out of what is written; {@code otherwise} says what is missing if it is
   * unknown.
   */
  static Observed of(Certainty met, Phrase observed, Unknown otherwise) {
    return new Observed(
        met, observed, met.isUnknown() ? ImmutableList.of(otherwise) : ImmutableList.of());
  }

  /** What a question answers of each value that something may have. */
  static <T> Observed of(Certain<T> value, Function<T, Observed> question) {
    List<Observed> answers = value.possible().stream().map(question).toList();
    boolean same = answers.stream().map(Observed::met).distinct().count() == 1;
    List<Unknown> unknowns = new ArrayList<>();
    answers.forEach(answer -> unknowns.addAll(answer.unknowns));
    if (!same) {
      value
          .blame()
          .forEach(open -> unknowns.add(new Unknown(Unknown.Cause.DATE, open.path(), open.date())));
    }
    return new Observed(
        same ? answers.get(0).met : Certainty.UNKNOWN,
        Phrase.either(answers.stream().map(Observed::observed).distinct().toList()),
        ImmutableList.copyOf(unknowns));
  }

  /** The same answer with something else said about what was found. */
  Observed observing(Phrase other) {
    return new Observed(met, other, unknowns);
  }

  /** The same answer with the last thing that happened; null if nothing did. */
  Observed since(@Nullable Serializable fact) {
    return fact == null ? this : observing(Phrase.of("found.since", observed, fact));
  }

  Premise as(Premise.Kind kind, Phrase expected, Collection<SourceId> sources) {
    return new Premise(
        kind,
        expected,
        met,
        Optional.of(observed),
        ImmutableSortedSet.copyOf(met.isUnknown() ? unknowns : ImmutableList.of()),
        ImmutableSortedSet.copyOf(sources),
        ImmutableList.of());
  }

  Premise asPart(Phrase expected, Collection<SourceId> sources) {
    return as(Premise.Kind.PART, expected, sources);
  }

  /** A premise that is met if its one part is not. */
  static Premise not(Premise.Kind kind, Phrase expected, Premise part) {
    return composed(kind, expected, part.met().not(), List.of(part));
  }

  /** A premise that is met if some part is. */
  static Premise any(Premise.Kind kind, Phrase expected, List<Premise> parts) {
    return composed(kind, expected, Certainty.any(parts, Premise::met), parts);
  }

  /** A premise that is met if every part is. */
  static Premise all(Premise.Kind kind, Phrase expected, List<Premise> parts) {
    return composed(kind, expected, Certainty.all(parts, Premise::met), parts);
  }

  private static Premise composed(
      Premise.Kind kind, Phrase expected, Certainty met, List<Premise> parts) {
    return new Premise(
        kind,
        expected,
        met,
        Optional.empty(),
        ImmutableSortedSet.of(),
        ImmutableSortedSet.of(),
        ImmutableList.copyOf(parts));
  }
}

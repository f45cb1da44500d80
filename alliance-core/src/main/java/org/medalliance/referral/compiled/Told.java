// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral.compiled;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.medalliance.code.Certainty;
import org.medalliance.code.SourceId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.time.Certain;
import org.medalliance.time.OpenDate;
import org.medalliance.wording.Phrase;

/**
 * An answer with what was found and, if it is unknown, what would have to be known, on the way to
 * becoming a premise.
 */
public record Told(Certainty answer, Phrase found, ImmutableList<Unknown> unknowns) {

  public static Told of(boolean answer, Phrase found) {
    return new Told(Certainty.of(answer), found, ImmutableList.of());
  }

  public static Told unknown(Unknown unknown) {
    return new Told(Certainty.UNKNOWN, unknown.phrase(), ImmutableList.of(unknown));
  }

  /** An answer that may turn out unknown, and for want of what. */
  public static Told of(Certainty answer, Phrase found, Collection<Unknown> otherwise) {
    return new Told(
        answer, found, answer.isUnknown() ? ImmutableList.copyOf(otherwise) : ImmutableList.of());
  }

  /** What is answered of each value that something may have. */
  public static <T> Told each(Certain<T> value, Function<T, Told> question) {
    List<Told> answers = value.possible().stream().map(question).toList();
    boolean isSame = answers.stream().map(Told::answer).distinct().count() == 1;
    Set<Unknown> unknowns = new LinkedHashSet<>();
    answers.forEach(told -> unknowns.addAll(told.unknowns));
    if (!isSame) {
      unknowns.addAll(dates(value.blame()));
    }
    return new Told(
        isSame ? answers.get(0).answer : Certainty.UNKNOWN,
        Phrase.either(answers.stream().map(Told::found).distinct().toList()),
        ImmutableList.copyOf(unknowns));
  }

  /** The dates that leave something open. */
  public static List<Unknown> dates(Collection<OpenDate> blame) {
    List<Unknown> dates = new ArrayList<>();
    blame.forEach(open -> dates.add(new Unknown(Unknown.Cause.DATE, open.path(), open.date())));
    return dates;
  }

  /** The places of a ladder, a list … of one thing or another. */
  public static Phrase value(Serializable value) {
    return Phrase.of("value", value);
  }

  public Premise as(Phrase expected, Collection<SourceId> sources) {
    return new Premise(
        Premise.Kind.PART,
        expected,
        answer,
        Optional.of(found),
        ImmutableSortedSet.copyOf(answer.isUnknown() ? unknowns : ImmutableList.of()),
        ImmutableSortedSet.copyOf(sources),
        ImmutableList.of());
  }

  /** A premise that is met if all parts are. */
  public static Premise all(Phrase expected, List<Premise> parts) {
    return new Premise(
        Premise.Kind.PART,
        expected,
        Certainty.all(parts, Premise::met),
        Optional.empty(),
        ImmutableSortedSet.of(),
        ImmutableSortedSet.of(),
        ImmutableList.copyOf(parts));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.TreeMultiset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.ReferencePolicy;
import org.medalliance.time.Happenings;

/** Decisions that were held against the plain reference: of which sorts, and which differ. */
final class DifferentialMix {
  /** What is not undetermined is explained for one question in so many. */
  private static final int EXPLAINED = 32;

  private static final int MOST_DIFFERENCES = 10;

  private final TreeMultiset<String> sorts = TreeMultiset.create();
  private final List<String> differences = new ArrayList<>();
  private long decisions;

  /** Holds what the alliances of some seeds are asked, at most so often, against the reference. */
  static DifferentialMix of(LongStream seeds, int most) {
    return seeds
        .mapToObj(seed -> of(seed, most))
        .collect(DifferentialMix::new, DifferentialMix::add, DifferentialMix::add);
  }

  private static DifferentialMix of(long seed, int most) {
    DifferentialDraw draw = DifferentialDraw.of(seed, most);
    SharingPolicy policy = SharingPolicy.of(draw.alliance());
    DifferentialMix mix = new DifferentialMix();
    for (DifferentialDraw.Asked asked : draw.asked()) {
      mix.hold(seed, draw.alliance(), policy, asked);
    }
    return mix;
  }

  void add(DifferentialMix other) {
    sorts.addAll(other.sorts);
    differences.addAll(other.differences);
    decisions += other.decisions;
  }

  long decisions() {
    return decisions;
  }

  private void hold(
      long seed, Alliance alliance, SharingPolicy policy, DifferentialDraw.Asked asked) {
    ReferencePolicy.Answer answer = asked.answer();
    SharingDecision decision = asked.question().decision(policy);
    boolean alike = DifferentialCase.isAlike(decision, answer);
    if (answer.outcome() == Outcome.UNDETERMINED || decisions % EXPLAINED == 0) {
      Explanation explanation = asked.question().explanation(policy);
      alike &=
          DifferentialCase.isAlike(explanation, answer)
              && decision.equals(explanation.decision())
              && asked.question().isNearAsToldBy(explanation, policy);
      count("explained");
      DifferentialCase.near(explanation).values().stream()
          .distinct()
          .forEach(kind -> count("near but for " + kind));
      explanation.decision().unknowns().stream()
          .map(Unknown::cause)
          .distinct()
          .forEach(cause -> count("unknown " + cause));
    }
    if (!alike && differences.isEmpty()) {
      differences.add(difference(seed, alliance, asked.question()));
    }
    decisions++;
    count("outcome " + answer.outcome());
    answer.reasons().forEach(reason -> count("reason " + reason));
    answer.open().values().stream().distinct().forEach(kind -> count("open " + kind));
    if (answer.citations().stream().map(Citation::rule).distinct().count() > 1) {
      count("cites several rules");
    }
    if (isNearAChange(alliance, asked)) {
      count("within a day of a change");
    }
    if (asked.question().ledger().isPresent()) {
      count("on a ledger");
    }
  }

  private void count(String sort) {
    sorts.add(sort);
  }

  /** Fails unless all are alike and of every sort there are enough. */
  void check() {
    assertThat(differences.stream().limit(MOST_DIFFERENCES)).isEmpty();
    assertThat(percent("outcome PERMITTED")).as("permitted").isBetween(30.0, 60.0);
    assertThat(percent("outcome PROHIBITED")).as("prohibited").isGreaterThanOrEqualTo(15);
    assertThat(percent("outcome UNDETERMINED")).as("undetermined").isGreaterThanOrEqualTo(5);
    assertThat(percent("within a day of a change")).as("near a change").isGreaterThanOrEqualTo(30);
    assertThat(percent("cites several rules")).as("competing").isGreaterThanOrEqualTo(10);
    assertThat(percent("on a ledger")).as("on a ledger").isGreaterThanOrEqualTo(30);
    for (Reason.Code code : Reason.Code.values()) {
      assertThat(sorts.count("reason " + code)).as("%s", code).isPositive();
    }
    for (Unknown.Cause cause : Unknown.Cause.values()) {
      assertThat(sorts.count("unknown " + cause)).as("%s", cause).isPositive();
    }
  }

  private double percent(String sort) {
    return 100.0 * sorts.count(sort) / decisions;
  }

  boolean hasDifference() {
    return !differences.isEmpty();
  }

  /** Returns how many there are of each sort, a line for each. */
  @Override
  public String toString() {
    return sorts.entrySet().stream()
        .map(entry -> "%6.2f %%  %s".formatted(percent(entry.getElement()), entry.getElement()))
        .collect(Collectors.joining("\n", "%,d decisions%n".formatted(decisions), ""));
  }

  /**
   * Whether the day is one, or beside one, on which the alliance, either unit, the resource, or a
   * cited rule or its agreement may change.
   */
  private static boolean isNearAChange(Alliance alliance, DifferentialDraw.Asked asked) {
    SharingRequest request = asked.question().request();
    return Stream.of(
            Stream.of(Happenings.of(alliance.facts()).boundaries()),
            boundaries(alliance, request.recipient()),
            boundaries(alliance, request.provider()),
            request.resource().flatMap(alliance::resource).stream()
                .map(resource -> resource.span().boundaries()),
            asked.answer().citations().stream().flatMap(one -> boundaries(alliance, one)))
        .flatMap(days -> days)
        .anyMatch(days -> isNear(days, request.on()));
  }

  private static boolean isNear(ImmutableSortedSet<LocalDate> days, LocalDate day) {
    return !days.subSet(day.minusDays(1), true, day.plusDays(1), true).isEmpty();
  }

  private static Stream<ImmutableSortedSet<LocalDate>> boundaries(Alliance alliance, UnitId unit) {
    return Stream.concat(
        alliance.member(unit).map(MemberUnit::boundaries).stream(),
        alliance.institution(unit).map(Institution::boundaries).stream());
  }

  private static Stream<ImmutableSortedSet<LocalDate>> boundaries(
      Alliance alliance, Citation citation) {
    return Stream.concat(
        alliance.rule(citation.rule()).map(rule -> rule.span().boundaries()).stream(),
        alliance.agreement(citation.agreement()).map(Agreement::boundaries).stream());
  }

  private static String difference(long seed, Alliance alliance, DifferentialCase question) {
    Alliance smallest =
        question.isAlike(alliance) ? alliance : smallest(alliance, one -> !question.isAlike(one));
    SharingRequest request = question.request();
    return "seed %d: %s, for %s, telling %s, %d of it, ledger %s%n  %s%n  reference %s%n%s"
        .formatted(
            seed,
            request,
            request.specialty().map(Object::toString).orElse("no specialty"),
            request.attributes(),
            request.amount(),
            question.ledger().map(ledger -> ledger.amounts().toString()).orElse("none"),
            question.words(smallest),
            question.answer(ReferencePolicy.of(smallest)),
            parts(smallest));
  }

  /** Leaves out part after part while the rest still matters. */
  private static Alliance smallest(Alliance alliance, Predicate<Alliance> matters) {
    Optional<Alliance> smaller = smaller(alliance).filter(matters).findFirst();
    return smaller.map(one -> smallest(one, matters)).orElse(alliance);
  }

  private static Stream<Alliance> smaller(Alliance all) {
    return Stream.of(
            without(all, all.rules(), Alliance.Builder::rules),
            without(all, all.agreements(), Alliance.Builder::agreements),
            without(all, all.resources(), Alliance.Builder::resources),
            without(all, all.members(), Alliance.Builder::members),
            without(all, all.institutions(), Alliance.Builder::institutions),
            without(all, all.tiers(), Alliance.Builder::tiers),
            without(all, all.facts(), Alliance.Builder::facts))
        .flatMap(alliances -> alliances);
  }

  private static <T> Stream<Alliance> without(
      Alliance all, ImmutableList<T> parts, BiConsumer<Alliance.Builder, List<T>> set) {
    return parts.stream()
        .map(
            gone -> {
              Alliance.Builder rest = all.toBuilder();
              set.accept(rest, parts.stream().filter(one -> !one.equals(gone)).toList());
              return rest.build();
            });
  }

  private static String parts(Alliance alliance) {
    return Stream.of(
            alliance.facts(),
            alliance.tiers(),
            alliance.institutions(),
            alliance.members(),
            alliance.agreements(),
            alliance.agreements().stream().flatMap(one -> one.facts().stream()).toList(),
            alliance.resources(),
            alliance.rules())
        .flatMap(List::stream)
        .map(part -> "  " + part)
        .collect(Collectors.joining(System.lineSeparator()));
  }
}

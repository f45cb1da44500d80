// SPDX-License-Identifier: Apache-2.0
package org.medalliance.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.agreement.AgreementFact.Kind;
import org.medalliance.code.UnitId;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;
import org.medalliance.testing.SmallWindow;
import org.medalliance.time.Certain;
import org.medalliance.time.PartialDate;

@Domain(AllianceDomain.class)
class AgreementStatusProperties {
  private static final ImmutableSortedSet<UnitId> UNITS =
      ImmutableSortedSet.of(UnitId.of("hillside"), UnitId.of("lakeside"));

  @Property(tries = 1_000)
  void isOneOfThoseInTheOrderedCompletionsAndEachOfThem(@ForAll Dice dice) {
    Agreement agreement = agreement(dice);
    List<AgreementFact> facts = agreement.facts();
    List<List<LocalDate>> orders =
        SmallWindow.orderedCompletions(facts.stream().map(AgreementFact::on).toList());
    List<List<Optional<LocalDate>>> terms = terms(facts);

    for (LocalDate day : SmallWindow.DAYS) {
      Set<AgreementStatus> had = new HashSet<>();
      for (List<LocalDate> days : orders) {
        int come = (int) days.stream().filter(on -> !on.isAfter(day)).count();
        for (List<Optional<LocalDate>> lastDays : terms) {
          had.add(StatusTable.on(day, agreement.binds(), facts.subList(0, come), lastDays));
        }
      }
      assertThat(agreement.statusOn(day).possible())
          .as("%s of %s on %s", facts, agreement.binds(), day)
          .isEqualTo(had);
    }
  }

  @Property
  void changesOnlyOnABoundaryOfAFactOrTheDayAfterATerm(
      @ForAll Agreement agreement, @ForAll LocalDate day) {
    LocalDate before = day.minusDays(1);
    boolean ends =
        agreement.facts().stream()
            .anyMatch(
                fact ->
                    isEnd(fact.on(), day)
                        || fact.expiresAfter().map(last -> isEnd(last, before)).orElse(false));

    assertThat(ends || agreement.statusOn(day).equals(agreement.statusOn(before))).isTrue();
    assertThat(ends || !agreement.boundaries().contains(day)).isTrue();
  }

  @Property
  void blamesADateExactlyWhereItIsOpen(@ForAll Agreement agreement, @ForAll LocalDate day) {
    Certain<AgreementStatus> status = agreement.statusOn(day);

    assertThat(status.blame().isEmpty()).isEqualTo(status.isKnown());
    assertThat(status.blame()).allMatch(open -> !open.date().isKnown());
  }

  @Property
  void staysOnceItIsTerminatedOrSuperseded(@ForAll Agreement agreement, @ForAll LocalDate day) {
    Certain<AgreementStatus> status = agreement.statusOn(day);
    boolean isFinal =
        status
            .test(one -> one == AgreementStatus.TERMINATED || one == AgreementStatus.SUPERSEDED)
            .isYes();

    assertThat(!isFinal || agreement.statusOn(day.plusYears(1)).equals(status)).isTrue();
  }

  private static boolean isEnd(PartialDate date, LocalDate day) {
    return date.earliest().equals(day) || date.latest().equals(day);
  }

  /** Up to three facts within the window, with terms and signatures. */
  private static Agreement agreement(Dice dice) {
    return Agreement.builder()
        .id("charter")
        .kind(AgreementKinds.CHARTER)
        .binds(dice.chance(50) ? new Binding.Parties(UNITS) : Binding.members())
        .facts(SmallWindow.datesInOrder(dice, 3).stream().map(on -> fact(dice, on)).toList())
        .build();
  }

  private static AgreementFact fact(Dice dice, PartialDate on) {
    Kind kind =
        dice.oneOf(
            ImmutableList.<Kind>builder()
                .add(Kind.EFFECTIVE, Kind.EFFECTIVE, Kind.RENEWED)
                .add(Kind.values())
                .build());
    AgreementFactBuilder fact = AgreementFact.builder().fact(kind).on(on);
    PartialDate last = SmallWindow.date(dice);
    boolean maySetTerm =
        kind == Kind.RENEWED || kind == Kind.EFFECTIVE && !last.latest().isBefore(on.earliest());
    if (maySetTerm && dice.chance(70)) {
      fact.expiresAfter(last);
    }
    if (kind == Kind.SIGNED) {
      fact.signatories(dice.some(0, 2, UNITS.asList()));
    }
    return fact.build();
  }

  /** Every choice of a last day for each term, whatever day the fact itself falls on. */
  private static List<List<Optional<LocalDate>>> terms(List<AgreementFact> facts) {
    List<PartialDate> dates = facts.stream().flatMap(one -> one.expiresAfter().stream()).toList();
    List<List<Optional<LocalDate>>> terms = new ArrayList<>();
    for (List<LocalDate> days : SmallWindow.allCompletions(dates)) {
      int[] next = {0};
      terms.add(
          IntStream.range(0, facts.size())
              .mapToObj(i -> facts.get(i).expiresAfter().map(last -> days.get(next[0]++)))
              .toList());
    }
    return terms;
  }
}

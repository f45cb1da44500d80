// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html.section;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.medalliance.Alliance;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingDecision;
import org.medalliance.examples.Samples;
import org.medalliance.examples.generator.AllianceGenerator;
import org.medalliance.institution.Institution;
import org.medalliance.resource.ResourceKind;

class OffersTest {
  static Stream<Arguments> alliances() {
    return Stream.of(
        Arguments.of(Samples.chongqing(), LocalDate.of(2017, 8, 1)),
        Arguments.of(Samples.chongqing(), LocalDate.of(2023, 6, 1)),
        Arguments.of(MatrixTest.prohibited(), MatrixTest.DAY),
        Arguments.of(MatrixTest.prohibitedOne(), MatrixTest.DAY),
        Arguments.of(Samples.chenghua(), LocalDate.of(2024, 6, 1)),
        Arguments.of(Samples.twoRivers(), LocalDate.of(2022, 6, 1)),
        Arguments.of(new AllianceGenerator(45, 3).alliance(), LocalDate.of(2020, 6, 1)));
  }

  /** What the matrix shows is what is decided, asked one request at a time. */
  @ParameterizedTest
  @MethodSource("alliances")
  void agreeWithEveryDecision(Alliance alliance, LocalDate day) {
    Subject subject = Subject.of(alliance, day, Locale.ENGLISH);
    Offers offers = new Offers(subject);

    for (Institution recipient : alliance.institutions()) {
      for (ResourceKind kind : offers.kinds()) {
        ImmutableSortedMap<Outcome, ImmutableSortedSet<UnitId>> answers =
            offers.of(recipient.id(), kind);
        for (Institution provider : alliance.institutions()) {
          if (!provider.equals(recipient)) {
            agree(
                answers,
                subject.policy().decide(offers.request(recipient.id(), provider.id(), kind)));
          }
        }
      }
    }
  }

  private static void agree(
      ImmutableSortedMap<Outcome, ImmutableSortedSet<UnitId>> answers, SharingDecision decision) {
    UnitId provider = decision.request().provider();
    Set<Outcome> shown =
        answers.entrySet().stream()
            .filter(answer -> answer.getValue().contains(provider))
            .map(answer -> answer.getKey())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Outcome::compareTo));
    if (shown.isEmpty()) {
      assertThat(decision.possibleOutcomes())
          .as(decision.toString())
          .containsExactly(Outcome.NOT_COVERED);
    } else {
      assertThat(shown).as(decision.toString()).containsExactly(decision.outcome());
    }
  }
}

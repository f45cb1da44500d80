// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import org.medalliance.Alliance;
import org.medalliance.code.Certainty;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.Samples;

/**
 * Requests that no rule covers prove little, so what is drawn must hit every outcome and every
 * reason often enough.
 */
class RequestMixProperties {
  private static final int PAIRS = 5_000;

  private static final List<Explanation> EXPLAINED =
      Samples.of(1)
          .alliancesAndRequests()
          .limit(PAIRS)
          .map(pair -> SharingPolicy.of(pair.alliance()).explain(pair.request()))
          .toList();

  @Example
  void meetEveryOutcomeOften() {
    Map<Outcome, Long> times =
        EXPLAINED.stream().collect(groupingBy(one -> one.decision().outcome(), counting()));

    assertThat(times.get(Outcome.PERMITTED)).isBetween(PAIRS * 30L / 100, PAIRS * 60L / 100);
    assertThat(times.get(Outcome.PROHIBITED)).isGreaterThan(PAIRS / 10);
    assertThat(times.get(Outcome.UNDETERMINED)).isGreaterThan(PAIRS / 10);
    assertThat(times.get(Outcome.NOT_COVERED)).isGreaterThan(PAIRS / 5);
  }

  @Example
  void meetEveryReason() {
    assertThat(EXPLAINED.stream().flatMap(one -> one.decision().reasons().stream()))
        .extracting(Reason::code)
        .contains(Reason.Code.values());
  }

  @Example
  void meetRulesThatCompete() {
    assertThat(EXPLAINED.stream().filter(RequestMixProperties::isContested).count())
        .isGreaterThan(PAIRS * 30L / 100);
  }

  @Example
  void mostlyHoldWhatTheirAlliancesKnow() {
    assertThat(Samples.of(2).alliancesAndRequests().limit(500))
        .filteredOn(RequestMixProperties::holdsWhatTheAllianceKnows)
        .hasSizeBetween(450, 499);
  }

  private static boolean isContested(Explanation explanation) {
    return explanation.trials().stream()
            .filter(trial -> trial.applies() != Certainty.NO)
            .map(trial -> trial.citation().rule())
            .distinct()
            .count()
        > 1;
  }

  private static boolean holdsWhatTheAllianceKnows(AllianceAndRequest pair) {
    Alliance alliance = pair.alliance();
    SharingRequest request = pair.request();
    return alliance.institution(request.recipient()).isPresent()
        && alliance.institution(request.provider()).isPresent()
        && request.resource().map(id -> alliance.resource(id).isPresent()).orElse(true);
  }
}

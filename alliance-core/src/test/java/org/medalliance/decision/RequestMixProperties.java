// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import org.medalliance.Alliance;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.Draw;

/** Requests that no rule covers prove little, so the arbitraries must hit every outcome often. */
class RequestMixProperties {

  @Example
  void meetEveryOutcomeOften() {
    SplittableRandom random = new SplittableRandom(1);
    long[] times = new long[Outcome.values().length];
    IntStream.range(0, 2_000)
        .mapToObj(i -> Draw.allianceAndRequest(random))
        .forEach(pair -> times[outcome(pair).ordinal()]++);

    assertThat(times[Outcome.PERMITTED.ordinal()]).isGreaterThan(200);
    assertThat(times[Outcome.PROHIBITED.ordinal()]).isGreaterThan(100);
    assertThat(times[Outcome.UNDETERMINED.ordinal()]).isGreaterThan(200);
    assertThat(times[Outcome.NOT_COVERED.ordinal()]).isGreaterThan(400);
  }

  @Example
  void holdWhatTheirAlliancesKnow() {
    SplittableRandom random = new SplittableRandom(2);

    for (int i = 0; i < 500; i++) {
      AllianceAndRequest pair = Draw.allianceAndRequest(random);
      Alliance alliance = pair.alliance();
      SharingRequest request = pair.request();
      assertThat(alliance.institution(request.recipient())).isPresent();
      assertThat(alliance.institution(request.provider())).isPresent();
      assertThat(request.resource().map(id -> alliance.resource(id).isPresent()))
          .isNotEqualTo(Optional.of(false));
    }
  }

  private static Outcome outcome(AllianceAndRequest pair) {
    return SharingPolicy.of(pair.alliance()).decide(pair.request()).outcome();
  }
}

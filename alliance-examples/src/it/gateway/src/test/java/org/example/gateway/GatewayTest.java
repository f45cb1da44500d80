// SPDX-License-Identifier: Apache-2.0
package org.example.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.medalliance.testing.AllianceAssertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.medalliance.decision.Reason;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.membership.Standing;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Urgency;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.Samples;

// README begins
class GatewayTest {
  @Test
  void hillsideMayUseTheImagingOfLakesideWhenItIsUrgent() throws IOException {
    assertThat(riverValley().alliance())
        .on("2024-01-01")
        .hasMember("hillside")
        .lets("hillside")
        .use("imaging")
        .with(Attribute.URGENCY, Urgency.URGENT)
        .of("lakeside")
        .by("imaging-for-members")
        .under("charter");
  }

  @Test
  void hillsideMayNotUseItWhileItIsSuspended() throws IOException {
    assertThat(riverValley().alliance())
        .on("2023-03-15")
        .hasStanding("hillside", Standing.SUSPENDED)
        .doesNotLet("hillside")
        .use("imaging")
        .with(Attribute.URGENCY, Urgency.URGENT)
        .of("lakeside")
        .because(Reason.Code.RECIPIENT_SUSPENDED);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void opensForWhatIsPermittedAndNothingElse(AllianceAndRequest pair) {
    boolean permitted = SharingPolicy.of(pair.alliance()).decide(pair.request()).isPermitted();

    assertEquals(permitted, new Gateway(pair.alliance()).opens(pair.request()));
  }

  static Stream<AllianceAndRequest> samples() {
    return Samples.of(2021).alliancesAndRequests().limit(100);
  }

  // README ends

  @Test
  void decidesManyRequestsOfItsOwnAlliance() throws IOException {
    Gateway gateway = riverValley();
    SharingPolicy policy = SharingPolicy.of(gateway.alliance());

    Samples.of(7)
        .requests(gateway.alliance())
        .limit(500)
        .forEach(
            request -> assertEquals(policy.decide(request).isPermitted(), gateway.opens(request)));
  }

  private static Gateway riverValley() throws IOException {
    try (InputStream document = GatewayTest.class.getResourceAsStream("/river-valley.json")) {
      return Gateway.read(document);
    }
  }
}

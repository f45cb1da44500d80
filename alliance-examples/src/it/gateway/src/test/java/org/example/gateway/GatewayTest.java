// SPDX-License-Identifier: Apache-2.0
package org.example.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.medalliance.testing.AllianceAssertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.medalliance.Alliance;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.Reason;
import org.medalliance.membership.Standing;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Attributes;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.Urgency;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.ReferencePolicy;
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
  @CsvSource({
    "hillside, lakeside, 2024-01-01, URGENT,    true",
    "hillside, lakeside, 2024-01-01, EMERGENCY, true",
    "hillside, lakeside, 2024-01-01, ROUTINE,   false", // the rule asks for more
    "hillside, lakeside, 2024-01-01, ,          false", // nobody told
    "hillside, lakeside, 2023-03-15, URGENT,    false", // suspended
    "hillside, lakeside, 2021-06-23, URGENT,    false", // not yet admitted
    "lakeside, hillside, 2024-01-01, URGENT,    false" // not in this direction
  })
  void opensForWhatIsPermittedAndNothingElse(
      String recipient, String provider, LocalDate day, Urgency urgency, boolean expected)
      throws IOException {
    SharingRequest request =
        SharingRequest.builder()
            .recipient(recipient)
            .provider(provider)
            .kind("remote-imaging")
            .on(day)
            .attributes(
                urgency == null
                    ? Attributes.NONE
                    : Attributes.NONE.with(Attribute.URGENCY, urgency))
            .build();

    assertEquals(expected, riverValley().opens(request));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void opensForNobodyWhereNoRulePermits(AllianceAndRequest pair) {
    List<SharingRule> prohibitions =
        pair.alliance().rules().stream().filter(rule -> rule.effect() == Effect.PROHIBIT).toList();
    Alliance strict = pair.alliance().toBuilder().rules(prohibitions).build();

    assertFalse(new Gateway(strict).opens(pair.request()));
  }

  static Stream<AllianceAndRequest> samples() {
    return Samples.of(2021).alliancesAndRequests().limit(100);
  }

  // README ends

  @Test
  void opensAsTheRulesAreDefined() throws IOException {
    Gateway gateway = riverValley();
    ReferencePolicy reference = ReferencePolicy.of(gateway.alliance());

    Samples.of(7)
        .requests(gateway.alliance())
        .limit(500)
        .forEach(
            request ->
                assertEquals(
                    reference.answer(request).outcome() == Outcome.PERMITTED,
                    gateway.opens(request)));
  }

  private static Gateway riverValley() throws IOException {
    try (InputStream document = GatewayTest.class.getResourceAsStream("/river-valley.json")) {
      return Gateway.read(document);
    }
  }
}

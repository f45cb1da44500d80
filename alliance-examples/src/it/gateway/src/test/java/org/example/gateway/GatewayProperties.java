// SPDX-License-Identifier: Apache-2.0
package org.example.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.Alliance;
import org.medalliance.decision.Outcome;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.AllianceSize;
import org.medalliance.testing.ReferencePolicy;
import org.medalliance.testing.Sized;

class GatewayProperties {
  @Property(tries = 200)
  void opensAsTheRulesAreDefined(@ForAll AllianceAndRequest pair) {
    Outcome outcome = ReferencePolicy.of(pair.alliance()).answer(pair.request()).outcome();

    assertEquals(outcome == Outcome.PERMITTED, new Gateway(pair.alliance()).opens(pair.request()));
  }

  @Property(tries = 5)
  @Domain(AllianceDomain.class)
  void opensForNobodyWithoutRules(@ForAll @Sized(AllianceSize.MEDIUM) AllianceAndRequest pair) {
    Alliance silent = pair.alliance().toBuilder().rules(List.of()).build();

    assertFalse(new Gateway(silent).opens(pair.request()));
  }
}

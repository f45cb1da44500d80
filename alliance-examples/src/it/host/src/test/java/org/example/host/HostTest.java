// SPDX-License-Identifier: Apache-2.0
package org.example.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.medalliance.testing.AllianceAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.check.AllianceChecks;
import org.medalliance.decision.Reason;
import org.medalliance.decision.SharingDecision;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.jackson.AnswerJson;
import org.medalliance.testing.Breaker;
import org.medalliance.testing.Broken;
import org.medalliance.testing.ReferencePolicy;
import org.medalliance.testing.Samples;
import org.medalliance.testing.corpus.Minimiser;

class HostTest {
  @Test
  void answersInJsonAsTheReferenceDoes() {
    Samples.of(9)
        .alliancesAndRequests()
        .limit(200)
        .forEach(
            pair -> {
              Host host = new Host(AllianceJson.write(pair.alliance()));
              SharingDecision decision =
                  AllianceJson.readDecision(host.decide(AllianceJson.write(pair.request())));
              ReferencePolicy.Answer answer =
                  ReferencePolicy.of(pair.alliance()).answer(pair.request());

              assertEquals(answer.outcome(), decision.outcome());
              assertEquals(answer.citations(), decision.citations());
              assertThat(decision).because(answer.reasons().toArray(Reason.Code[]::new));
            });
  }

  @Test
  void saysTheCodeOfWhateverIsWrong() {
    Alliance alliance = Samples.of(1).alliance(0);
    for (Breaker breaker : Breaker.all()) {
      Broken broken = breaker.in(alliance);
      String report = AnswerJson.REPORT.write(AllianceChecks.ALL.check(broken.alliance()));

      assertTrue(report.contains(broken.code().code()), breaker.toString());
    }
  }

  @Test
  void showsWhatAFailureHangsOn() {
    Alliance alliance = Samples.of(9).alliance(0);
    Alliance smallest = Minimiser.minimise(alliance, one -> !one.institutions().isEmpty());

    assertEquals(1, smallest.institutions().size());
    assertTrue(smallest.rules().isEmpty());
  }

  @Test
  void hasOnItsPathWhatItWasBuiltWithAndNothingElse() {
    String jackson = System.getProperty("host.jackson");

    assertEquals(!jackson.equals("3"), isThere("com.fasterxml.jackson.databind.ObjectMapper"));
    assertEquals(!jackson.equals("2"), isThere("tools.jackson.databind.ObjectMapper"));
    assertEquals(
        Boolean.getBoolean("host.modules"), Host.class.getModule().isNamed(), "on the module path");
    assertTrue(
        Test.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .toString()
            .contains("junit-jupiter-api-" + System.getProperty("host.junit")));
  }

  private static boolean isThere(String type) {
    try {
      Class.forName(type);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}

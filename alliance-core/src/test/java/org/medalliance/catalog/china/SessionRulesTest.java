// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.catalog.Attested;
import org.medalliance.code.Certainty;
import org.medalliance.governance.Counts;
import org.medalliance.governance.DecisionRule;

class SessionRulesTest {

  @Test
  void thirtyOneOfFortySixMembersAdmitANewOne() {
    assertThat(consent(SessionRules.ADMISSION, 46, 46, 31)).isEqualTo(Certainty.YES);
    assertThat(consent(SessionRules.ADMISSION, 46, 46, 30)).isEqualTo(Certainty.NO);
  }

  @Test
  void thirtyThreeOfFortyNineMembersAdmitANewOne() {
    assertThat(consent(SessionRules.ADMISSION, 49, 40, 33)).isEqualTo(Certainty.YES);
    assertThat(consent(SessionRules.ADMISSION, 49, 32, 32)).isEqualTo(Certainty.NO);
  }

  @Test
  void aCouncilNeedsTwoThirdsOfItsMembersPresent() {
    assertThat(consent(SessionRules.COUNCIL, 46, 31, 16)).isEqualTo(Certainty.YES);
    assertThat(consent(SessionRules.COUNCIL, 46, 30, 30)).isEqualTo(Certainty.NO);
  }

  @Test
  void aCouncilNeedsMoreThanHalfOfThosePresent() {
    assertThat(consent(SessionRules.COUNCIL, 46, 32, 17)).isEqualTo(Certainty.YES);
    assertThat(consent(SessionRules.COUNCIL, 46, 32, 16)).isEqualTo(Certainty.NO);
  }

  @Test
  void moreThanHalfOfTheMembersCallAnAssembly() {
    assertThat(consent(SessionRules.EXTRAORDINARY_ASSEMBLY, 46, 24, 24)).isEqualTo(Certainty.YES);
    assertThat(consent(SessionRules.EXTRAORDINARY_ASSEMBLY, 46, 23, 23)).isEqualTo(Certainty.NO);
  }

  @Test
  void presidentsNeedTwoThirdsPresentAndTwoThirdsOfThese() {
    assertThat(consent(SessionRules.PRESIDENT_MEETING, 9, 6, 4)).isEqualTo(Certainty.YES);
    assertThat(consent(SessionRules.PRESIDENT_MEETING, 9, 6, 3)).isEqualTo(Certainty.NO);
    assertThat(consent(SessionRules.PRESIDENT_MEETING, 9, 5, 5)).isEqualTo(Certainty.NO);
  }

  @Test
  void aStandingMemberLeavesWithAllStandingMembersAndMoreThanHalfOfTheCouncil() {
    assertThat(consent(SessionRules.STANDING_MEMBERS, 7, 7, 7)).isEqualTo(Certainty.YES);
    assertThat(consent(SessionRules.STANDING_MEMBERS, 7, 7, 6)).isEqualTo(Certainty.NO);
    assertThat(consent(SessionRules.COUNCIL_MAJORITY, 46, 46, 24)).isEqualTo(Certainty.YES);
    assertThat(consent(SessionRules.COUNCIL_MAJORITY, 46, 46, 23)).isEqualTo(Certainty.NO);
    assertThat(SessionRules.STANDING_MEMBERS.isProvisional()).isTrue();
    assertThat(SessionRules.COUNCIL_MAJORITY.isProvisional()).isTrue();
  }

  @Test
  void sixOfEightSeatsAreThreeQuarters() {
    assertThat(SessionRules.CONTROL_BY_PARTICIPANTS.value().isReachedBy(6, 8)).isTrue();
    assertThat(SessionRules.CONTROL_BY_PARTICIPANTS.value().isReachedBy(5, 8)).isFalse();
    assertThat(SessionRules.CONTROL_BY_PARTICIPANTS.value().least(9)).isEqualTo(7);
  }

  @Test
  void everyRuleSaysInWhichCharterItStands() {
    assertThat(
            Stream.of(
                SessionRules.ADMISSION,
                SessionRules.COUNCIL,
                SessionRules.EXTRAORDINARY_ASSEMBLY,
                SessionRules.PRESIDENT_MEETING,
                SessionRules.STANDING_MEMBERS,
                SessionRules.COUNCIL_MAJORITY,
                SessionRules.CONTROL_BY_PARTICIPANTS))
        .extracting(Attested::source)
        .allMatch(source -> source.startsWith("rules of ") || source.startsWith("charter of "));
  }

  private static Certainty consent(
      Attested<DecisionRule> rule, int entitled, int present, int yes) {
    return rule.value().passes(Counts.of(entitled, present, yes, present - yes, 0));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.RollScope;
import org.medalliance.catalog.china.AllianceKinds;
import org.medalliance.check.AllianceChecks;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.governance.Council;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Session;
import org.medalliance.time.PartialDate;

class LookalikeTest {
  @Test
  void motionsOfOneSessionThatLookAlikeAreFound() {
    Session session =
        Session.builder()
            .id("s1")
            .on(PartialDate.UNKNOWN)
            .addMotion(Motion.builder().id("m1").build())
            .addMotion(Motion.builder().id("M1").build())
            .build();
    Alliance alliance =
        Alliance.builder()
            .id("river-valley")
            .kind(AllianceKinds.SPECIALTY_ALLIANCE)
            .roll(RollScope.PARTIAL)
            .addCouncil(Council.builder().id("council").addSession(session).build())
            .build();

    assertThat(
            AllianceChecks.IDENTIFIERS.check(alliance).findings(FindingCodes.ID_CONFUSABLE).stream()
                .map(finding -> finding.path().toString()))
        .containsExactly("councils[council].sessions[s1].motions[m1]");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import java.time.LocalDate;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Binding;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;

/** An alliance whose charter binds every member, without a rule. */
final class Valley {
  static final LocalDate FOUNDING = LocalDate.of(2020, 1, 1);

  private Valley() {}

  static Alliance.Builder of(String... units) {
    Alliance.Builder alliance =
        Alliance.builder()
            .id("valley")
            .kind(AllianceKind.of("specialty-alliance"))
            .roll(RollScope.COMPLETE)
            .addFact(AllianceFact.founded(FOUNDING))
            .addAgreement(
                Agreement.builder()
                    .id("charter")
                    .kind(AgreementKinds.CHARTER)
                    .binds(Binding.members())
                    .addFact(AgreementFact.effective(FOUNDING))
                    .build());
    for (String unit : units) {
      alliance.addInstitution(Institution.of(unit, unit));
      alliance.addMember(MemberUnit.admitted(unit, FOUNDING));
    }
    return alliance;
  }
}

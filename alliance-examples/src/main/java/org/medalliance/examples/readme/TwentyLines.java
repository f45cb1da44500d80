// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.readme;

import static org.medalliance.sharing.UnitSelector.role;
import static org.medalliance.sharing.UnitSelector.unit;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.catalog.china.AllianceKinds;
import org.medalliance.catalog.china.ResourceKinds;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;

/** The code on the front page: build an alliance, ask who belongs, ask why. */
public final class TwentyLines {
  private TwentyLines() {}

  /** Runs the code. */
  public static void main(String[] arguments) {
    run(System.out);
  }

  static void run(PrintStream out) {
    // README begins
    LocalDate founding = LocalDate.of(2021, 6, 24);
    LocalDate joining = LocalDate.of(2023, 5, 21);
    Alliance alliance =
        Alliance.builder()
            .id("river-valley")
            .kind(AllianceKinds.SPECIALTY_ALLIANCE)
            .roll(RollScope.COMPLETE)
            .addFact(AllianceFact.founded(founding))
            .addInstitution(Institution.of("lakeside", "Lakeside Hospital"))
            .addInstitution(Institution.of("hillside", "Hillside Clinic"))
            .addMember(MemberUnit.admitted("lakeside", founding, Roles.LEAD))
            .addMember(MemberUnit.admitted("hillside", joining, Roles.MEMBER))
            .addAgreement(Agreement.charter("charter", founding))
            .addRule(
                SharingRule.permit("imaging")
                    .resource(ResourceKinds.REMOTE_IMAGING)
                    .provider(unit("lakeside"))
                    .recipient(role(Roles.MEMBER))
                    .under("charter")
                    .build())
            .build();

    out.println(alliance.rollOn(founding).members());

    SharingPolicy policy = SharingPolicy.of(alliance);
    SharingRequest request =
        SharingRequest.builder()
            .recipient("hillside")
            .provider("lakeside")
            .kind(ResourceKinds.REMOTE_IMAGING)
            .on(joining.minusDays(1))
            .build();
    out.println(policy.decide(request).isPermitted());
    out.print(policy.explain(request).text(Locale.ENGLISH));
    // README ends
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.catalog.china.AllianceKinds;
import org.medalliance.catalog.china.ResourceKinds;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.Syntax;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;

/** An alliance whose texts try to become something else than text. */
final class Hostile {
  static final LocalDate DAY = LocalDate.of(2024, 5, 1);
  static final String SCRIPT = "<script>document.title='stolen'</script>";
  static final String ENDING = "</script><img src=//evil.example/x onerror=alert(1)>";
  static final String QUOTES = "\"' onfocus=alert(1) autofocus x='${7*7} #{7*7} <#assign x=1>";
  static final String TURNING = "safe\u202Etxt.exe\u2066 and \u200Bhidden";
  static final String STYLE = "x{};}</style><style>*{background:url(//evil.example/y)}";
  static final String LONG = "长name".repeat(Syntax.MAX_TEXT / 5);

  private Hostile() {}

  static Alliance alliance() {
    LocalDate founded = LocalDate.of(2020, 1, 1);
    return Alliance.builder()
        .id("hostile")
        .name(new LocalizedText(ImmutableSortedMap.of("en", SCRIPT, "zh", ENDING)))
        .kind(AllianceKinds.SPECIALTY_ALLIANCE)
        .roll(new RollScope(RollScope.Extent.COMPLETE, Optional.empty(), Optional.of(ENDING)))
        .addFact(AllianceFact.founded(founded))
        .note(ENDING)
        .addInstitution(Institution.of("one", SCRIPT))
        .addInstitution(Institution.of("two", ENDING))
        .addInstitution(Institution.of("three", QUOTES))
        .addInstitution(Institution.of("four", TURNING))
        .addInstitution(Institution.of("five", LONG))
        .addInstitution(Institution.of("six", STYLE))
        .addMember(MemberUnit.admitted("one", founded, Roles.LEAD))
        .addMember(MemberUnit.admitted("two", founded, Roles.MEMBER))
        .addMember(MemberUnit.admitted("three", founded, Roles.MEMBER))
        .addMember(MemberUnit.admitted("four", founded, Roles.MEMBER))
        .addMember(MemberUnit.admitted("five", founded, Roles.MEMBER))
        .addMember(MemberUnit.admitted("six", founded, Roles.MEMBER))
        .addAgreement(Agreement.charter("charter", founded))
        .addResource(
            SharedResource.builder()
                .id("room")
                .kind(ResourceKinds.TRAINING)
                .owner("one")
                .name(LocalizedText.english(ENDING))
                .build())
        .addRule(
            SharingRule.permit("p")
                .resource(ResourceKinds.TRAINING)
                .provider(UnitSelector.role(Roles.LEAD))
                .recipient(UnitSelector.role(Roles.MEMBER))
                .under("charter")
                .note(ENDING)
                .build())
        .build();
  }
}

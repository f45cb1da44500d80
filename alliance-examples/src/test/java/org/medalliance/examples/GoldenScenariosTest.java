// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.agreement.Binding;
import org.medalliance.calendar.Course;
import org.medalliance.catalog.china.ResourceKinds;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.institution.Institution;
import org.medalliance.institution.OtherName;
import org.medalliance.membership.Basis;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.membership.Standing;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.time.Certain;

/**
 * What the two sample alliances must answer. The numbers are those of the scenarios that were laid
 * down before the library was written; those about figures, councils and offices are in {@link
 * GoldenEvidenceTest}.
 */
class GoldenScenariosTest {
  private static final Alliance CHONGQING = Samples.chongqing();
  private static final Alliance CHENGHUA = Samples.chenghua();
  private static final LocalDate COUNCIL = LocalDate.of(2021, 6, 24);
  private static final LocalDate UNVEILING = LocalDate.of(2023, 5, 21);
  private static final LocalDate JUNE_2023 = LocalDate.of(2023, 6, 1);
  private static final LocalDate READ = LocalDate.of(2026, 11, 21);

  @Test
  void n01_anAllianceOf2017IsInBeingOnSomeDayOf2017() {
    assertThat(CHONGQING.isActiveOn(LocalDate.of(2016, 12, 31))).isEqualTo(Certainty.NO);
    assertThat(CHONGQING.isActiveOn(LocalDate.of(2017, 6, 30))).isEqualTo(Certainty.UNKNOWN);
    assertThat(CHONGQING.isActiveOn(LocalDate.of(2017, 12, 31))).isEqualTo(Certainty.YES);
    assertThat(CHONGQING.isActiveOn(LocalDate.of(2018, 1, 1))).isEqualTo(Certainty.YES);
  }

  @Test
  void n02_qianfengIsAMemberFromItsUnveilingOn() {
    assertThat(CHONGQING.rollOn(UNVEILING.minusDays(1)).standingOf("qianfeng-mch"))
        .isEqualTo(Certain.known(Standing.NONE));
    assertThat(CHONGQING.rollOn(UNVEILING).standingOf("qianfeng-mch"))
        .isEqualTo(Certain.known(Standing.FULL));
    assertThat(CHONGQING.member("qianfeng-mch").orElseThrow().facts())
        .singleElement()
        .satisfies(fact -> assertThat(fact.basis()).contains(Basis.of("unveiling")));
  }

  @Test
  void n06_whoSignsAnAgreementWithTheLeadIsNoMemberForThat() {
    assertThat(CHONGQING.member("chengdu-wcch")).isEmpty();
    assertThat(agreement("g2").binds().names(UnitId.of("chengdu-wcch"))).isTrue();
    assertThat(agreement("g2").statusOn(JUNE_2023))
        .isEqualTo(Certain.known(AgreementStatus.SIGNED));
    assertThat(CHONGQING.rollOn(COUNCIL).isComplete()).isFalse();
  }

  @Test
  void n07_aPilotUnitMayUseTheWorkstation() {
    for (int pilot = 1; pilot <= 6; pilot++) {
      SharingDecision decision = workstation("pilot-" + pilot, COUNCIL);

      assertThat(decision.isPermitted()).isTrue();
      assertThat(decision.agreements()).containsExactly(AgreementId.of("g3-" + pilot));
      assertThat(decision.restsOnInference()).isTrue();
    }
  }

  @Test
  void n07_anOrdinaryMemberMayNotUseTheWorkstation() {
    assertThat(workstation("qianfeng-mch", JUNE_2023).outcome()).isEqualTo(Outcome.NOT_COVERED);
    assertThat(workstation("qianfeng-mch", COUNCIL).outcome()).isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void n07_nobodyMayUseTheWorkstationBeforeItIsThere() {
    assertThat(workstation("pilot-1", COUNCIL.minusDays(1)).outcome())
        .isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void n08_fourNamesAreThreeMembersAndOnePartner() {
    List<MemberUnit> members = CHENGHUA.rollOn(READ).members();

    assertThat(members)
        .extracting(unit -> unit.unit().toString())
        .containsExactly("cmc-second-416", "qianfeng-hospital", "qianfeng-kangyang");
    assertThat(body(CHENGHUA, "cmc-second-416").otherNames())
        .anySatisfy(
            name -> {
              assertThat(name.kind()).isEqualTo(OtherName.Kind.ALIAS);
              assertThat(name.text().in(Locale.ENGLISH))
                  .isEqualTo("416th Hospital of Nuclear Industry");
            });
    MemberUnit partner = CHENGHUA.member("qianfeng-elderly-care").orElseThrow();
    assertThat(partner.standingOn(READ)).isEqualTo(Certain.known(Standing.NONE));
    assertThat(partner.rolesOn(READ).possible()).contains(ImmutableSortedSet.of(Roles.PARTNER));
  }

  @Test
  void n09_theTwoQianfengsAreDifferentPlaces() {
    Code ofGuangan = region(CHONGQING, "qianfeng-mch");
    Code ofChengdu = region(CHENGHUA, "qianfeng-hospital");

    assertThat(ofGuangan).isEqualTo(Code.of("511603"));
    assertThat(ofChengdu).isEqualTo(Code.of("510108"));
    assertThat(CHONGQING.codeSystems().regionsAgree(ofGuangan, ofChengdu, 1))
        .isEqualTo(Certainty.YES);
    assertThat(CHONGQING.codeSystems().regionsAgree(ofGuangan, ofChengdu, 2))
        .isEqualTo(Certainty.NO);
  }

  @Test
  void n10_theCoreHospitalRoseFromThreeBToThreeA() {
    Institution core = body(CHENGHUA, "cmc-second-416");

    assertThat(core.gradeOn(LocalDate.of(2016, 1, 8)).known())
        .contains(Optional.of(Code.of("III-B")));
    assertThat(core.gradeOn(LocalDate.of(2020, 1, 1)).known()).isEmpty();
    assertThat(core.gradeOn(READ).known()).contains(Optional.of(Code.of("III-A")));
  }

  @Test
  void n10_whetherItWasOfThatGradeIsToldFromDayToDay() {
    Institution core = body(CHENGHUA, "cmc-second-416");

    assertThat(grade(core, "III-B"))
        .containsExactly(
            "../2016-01-08 UNKNOWN",
            "2016-01-08/2016-01-09 YES",
            "2016-01-09/2026-04-26 UNKNOWN",
            "2026-04-26/.. NO");
    assertThat(grade(core, "III-A"))
        .containsExactly("../2016-01-09 NO", "2016-01-09/2026-04-26 UNKNOWN", "2026-04-26/.. YES");
  }

  private static List<String> grade(Institution body, String grade) {
    return Course.of(body.grade(), Code.of(grade)::equals).stretches().stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void n13_whoLicensesATrainingBaseLeadsNoAlliance() {
    Agreement base = agreement("g6");

    assertThat(base.kind()).isEqualTo(AgreementKinds.TRAINING_BASE);
    assertThat(base.binds()).isEqualTo(Binding.parties("cqhcwc", "west-china-public-health"));
    assertThat(CHONGQING.member("west-china-public-health")).isEmpty();
    assertThat(CHONGQING.rollOn(JUNE_2023).withRole(Roles.LEAD))
        .extracting(unit -> unit.unit().toString())
        .containsExactly("cqhcwc");
  }

  @Test
  void n14_aGiftToTheLeadIsNotSharedWithTheAlliance() {
    Agreement gift = agreement("gift");

    assertThat(gift.kind()).isEqualTo(AgreementKinds.DONATION);
    assertThat(gift.binds()).isEqualTo(Binding.parties("biostime-foundation", "cqhcwc"));
    assertThat(CHONGQING.member("biostime-foundation")).isEmpty();
    assertThat(Stream.of("cqhcwc", "biostime-foundation"))
        .allSatisfy(
            giver ->
                assertThat(
                        decide(CHONGQING, "qianfeng-mch", giver, ResourceKinds.DONATION, JUNE_2023)
                            .outcome())
                    .isEqualTo(Outcome.NOT_COVERED));
  }

  @Test
  void aMemberMayUseRemoteConsultationOfTheLead() {
    SharingDecision decision = consultation("qianfeng-mch", JUNE_2023);

    assertThat(decision.isPermitted()).isTrue();
    assertThat(decision.rules()).containsExactly(RuleId.of("members-use-the-lead"));
    assertThat(decision.restsOnInference()).isTrue();
    assertThat(consultation("qianfeng-mch", LocalDate.of(2023, 5, 20)).outcome())
        .isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void inTheYearOfTheFoundingItCannotBeTold() {
    SharingDecision decision = consultation("pilot-1", LocalDate.of(2017, 8, 1));

    assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decision.unknowns())
        .extracting(Unknown::subject)
        .contains("agreements[charter].facts[EFFECTIVE]", "facts[FOUNDED]");
  }

  @Test
  void whatIsAnnouncedMayNeverBeThere() {
    SharingDecision decision =
        decide(CHENGHUA, "qianfeng-hospital", "cmc-second-416", ResourceKinds.REMOTE_ECG, READ);

    assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(decision.unknowns())
        .extracting(Unknown::subject)
        .containsExactly("resources[ecg].from");
  }

  @Test
  void theBranchMayUseTheCoreOnceTheConsortiumSurelyIs() {
    assertThat(assistance("qianfeng-hospital", LocalDate.of(2016, 4, 25)))
        .isEqualTo(Outcome.NOT_COVERED);
    assertThat(assistance("qianfeng-hospital", LocalDate.of(2020, 1, 1)))
        .isEqualTo(Outcome.UNDETERMINED);
    assertThat(assistance("qianfeng-hospital", READ)).isEqualTo(Outcome.PERMITTED);
    assertThat(assistance("qianfeng-kangyang", READ)).isEqualTo(Outcome.NOT_COVERED);
  }

  private static Outcome assistance(String recipient, LocalDate day) {
    return decide(CHENGHUA, recipient, "cmc-second-416", ResourceKinds.TECHNICAL_ASSISTANCE, day)
        .outcome();
  }

  private static SharingDecision consultation(String recipient, LocalDate day) {
    return decide(CHONGQING, recipient, "cqhcwc", ResourceKinds.REMOTE_CONSULTATION, day);
  }

  private static SharingDecision workstation(String recipient, LocalDate day) {
    return SharingPolicy.of(CHONGQING)
        .decide(
            SharingRequest.builder()
                .recipient(recipient)
                .provider("cqhcwc")
                .resource("infertility-workstation")
                .on(day)
                .build());
  }

  private static SharingDecision decide(
      Alliance alliance, String recipient, String provider, ResourceKind kind, LocalDate day) {
    return SharingPolicy.of(alliance)
        .decide(
            SharingRequest.builder()
                .recipient(recipient)
                .provider(provider)
                .kind(kind)
                .on(day)
                .build());
  }

  private static Agreement agreement(String id) {
    return CHONGQING.agreement(id).orElseThrow();
  }

  private static Institution body(Alliance alliance, String id) {
    return alliance.institution(id).orElseThrow();
  }

  private static Code region(Alliance alliance, String id) {
    return body(alliance, id).regionOn(UNVEILING).known().orElseThrow().orElseThrow();
  }
}

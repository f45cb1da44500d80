// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecideCommandTest {
  private static final String MEMBER = "qianfeng-mch";
  private static final String CONSULTATION = "remote-consultation";

  @Test
  void aYesCitesRuleAgreementDutyAndInference() {
    Session session = Session.decide(MEMBER, CONSULTATION, "2023-06-01");

    assertThat(session.exitCode()).isZero();
    assertThat(session.out())
        .startsWith("PERMITTED  qianfeng-mch may use remote-consultation of cqhcwc on 2023-06-01\n")
        .containsPattern("by +members-use-the-lead under charter")
        .containsPattern("duty +cqhcwc: provide the most assistance to member units")
        .containsPattern("inference +i1: A charter of 2017");
    assertThat(session.err()).isEmpty();
  }

  @Test
  void aNoSaysWhatIsMissing() {
    Session session = Session.decide(MEMBER, CONSULTATION, "2023-05-20");

    assertThat(session.exitCode()).isZero();
    assertThat(session.out())
        .startsWith("NOT COVERED  ")
        .contains("fails by one premise")
        .contains("it would apply from 2023-05-21");
  }

  @Test
  void whatCannotBeToldNamesTheDateToBlame() {
    Session session = Session.decide("pilot-1", CONSULTATION, "2017-08-01");

    assertThat(session.exitCode()).isZero();
    assertThat(session.out())
        .startsWith("UNDETERMINED  ")
        .contains("agreements[charter].facts[EFFECTIVE] is on some day of 2017")
        .contains("PERMITTED or NOT COVERED");
  }

  @Test
  void aResourceIsNamedByIdOrByKind() {
    assertThat(Session.decide("pilot-1", "infertility-workstation", "2021-06-24").out())
        .startsWith("PERMITTED");
    assertThat(Session.decide("pilot-1", "remote-doctor-workstation", "2021-06-24").out())
        .startsWith("PERMITTED");
  }

  @Test
  void whatIsRequiredAndIsNotPermittedEndsWith3() {
    assertThat(Session.decide(MEMBER, CONSULTATION, "2023-06-01", "--require").exitCode()).isZero();
    assertThat(Session.decide(MEMBER, CONSULTATION, "2023-05-20", "--require").exitCode())
        .isEqualTo(3);
    assertThat(Session.decide("pilot-1", CONSULTATION, "2017-08-01", "--require", "--json"))
        .extracting(Session::exitCode, session -> session.out().contains("UNDETERMINED"))
        .containsExactly(3, true);
  }

  @Test
  void explainShowsEveryPremiseAndTheQuotedLine() {
    assertThat(Session.decide(MEMBER, CONSULTATION, "2023-06-01", "--explain").out())
        .contains("+ charter is in force")
        .contains("i1 is read out of s0, s1")
        .contains("“through various training measures");
  }

  @Test
  void explainSaysWhereEachRuleAboutWhatIsAskedForFailsOrThatThereIsNone() {
    assertThat(Session.decide(MEMBER, CONSULTATION, "2010-01-01", "--explain").out())
        .contains("- members-use-the-lead under charter fails: ");
    assertThat(Session.decide(MEMBER, "expert-team", "2023-06-01", "--explain").out())
        .contains("no rule is about expert-team")
        .doesNotContain("fails");
  }

  @Test
  void jsonIsTheFormOfTheLibrary() {
    Session session = Session.decide(MEMBER, CONSULTATION, "2023-06-01", "--json");

    assertThat(session.exitCode()).isZero();
    assertThat(session.out())
        .contains("\"outcome\": \"PERMITTED\"")
        .contains("\"rules\": [\"members-use-the-lead\"]")
        .contains("\"agreements\": [\"charter\"]")
        .contains("\"duties\"")
        .contains("\"reasons\"");
  }

  @Test
  void aSpecialtyThatTheResourceDoesNotServeIsNotCovered() {
    assertThat(
            Session.decide(
                    "pilot-1", "infertility-workstation", "2021-06-24", "--specialty", "05.05")
                .out())
        .startsWith("PERMITTED");
    assertThat(
            Session.decide("pilot-1", "infertility-workstation", "2021-06-24", "--specialty", "09")
                .out())
        .startsWith("NOT COVERED");
  }

  @Test
  void aSlipOfThePenIsRefusedWithWhatWasMeant() {
    Session unit = Session.decide("qianfang-mch", CONSULTATION, "2023-06-01");
    assertThat(unit.exitCode()).isEqualTo(1);
    assertThat(unit.out()).isEmpty();
    assertThat(unit.err()).contains("did you mean 'qianfeng-mch'?").hasLineCount(1);

    Session resource = Session.decide(MEMBER, "remote-consultaton", "2023-06-01");
    assertThat(resource.exitCode()).isEqualTo(1);
    assertThat(resource.err()).contains("did you mean 'remote-consultation'?").hasLineCount(1);
  }

  @Test
  void whoIsNamedInPlaceOfItsIdIsTold() {
    assertThat(Session.decide("重庆市妇幼保健院", CONSULTATION, "2023-06-01").err())
        .isEqualTo("a unit is asked for by its id: write cqhcwc for '重庆市妇幼保健院'\n");
  }

  @Test
  void aUnitThatIsNoIdIsRefused() {
    Session session = Session.decide("qianfeng mch", CONSULTATION, "2023-06-01");

    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.err()).contains("unit id must be").hasLineCount(1);
  }

  @Test
  void circumstancesAreTypedByNameOrValue() {
    assertThat(
            Session.decide(
                    MEMBER,
                    CONSULTATION,
                    "2023-06-01",
                    "--with",
                    "urgency=EMERGENCY",
                    "--with",
                    "purpose=diagnosis",
                    "--with",
                    "consent=true",
                    "--with",
                    "distance-km=40")
                .exitCode())
        .isZero();
  }

  @Test
  void aCircumstanceThatCannotBeReadIsUsage() {
    for (String wrong :
        new String[] {
          "consent", "=true", "urgency=high", "km=far", "consent=TRUE", "Km=3", "purpose=A B"
        }) {
      Session session = Session.decide(MEMBER, CONSULTATION, "2023-06-01", "--with", wrong);

      assertThat(session.exitCode()).as(wrong).isEqualTo(2);
      assertThat(session.err()).as(wrong).startsWith("--with: ").hasLineCount(2);
    }
  }

  @Test
  void aCircumstanceIsToldOnce() {
    assertThat(
            Session.decide(
                    MEMBER,
                    CONSULTATION,
                    "2023-06-01",
                    "--with",
                    "consent=true",
                    "--with",
                    "consent=false")
                .exitCode())
        .isEqualTo(2);
  }
}

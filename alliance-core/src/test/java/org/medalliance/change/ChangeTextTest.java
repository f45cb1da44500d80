// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.code.InvalidValueException;
import org.medalliance.institution.Institution;
import org.medalliance.membership.Basis;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.time.PartialDate;

class ChangeTextTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 21);

  private static final Alliance BEFORE =
      Alliance.builder()
          .id("river-valley")
          .kind(AllianceKind.of("specialty-alliance"))
          .roll(RollScope.COMPLETE)
          .addInstitutions(
              Institution.of("lakeside", "Lakeside Hospital"),
              Institution.of("hillside", "Hillside Clinic"))
          .addMember(MemberUnit.admitted("lakeside", DAY, Roles.LEAD))
          .addAgreement(Agreement.charter("charter", DAY))
          .build();

  private static final MemberUnit JOINED =
      MemberUnit.builder()
          .unit("hillside")
          .addFact(
              MemberFact.builder()
                  .fact(MemberFact.Kind.ADMITTED)
                  .on(PartialDate.of(DAY))
                  .basis(Basis.of("unveiling"))
                  .build())
          .build();

  @Test
  void aUnitThatJoinsIsNamed() {
    assertText(
        BEFORE.toBuilder().addMember(JOINED).build(),
        """
        member unit Hillside Clinic (hillside) is added: \
        Hillside Clinic (hillside) joined on 2023-05-21, basis: unveiling
        """,
        """
        新增成员单位 Hillside Clinic（hillside）：Hillside Clinic（hillside）于 2023-05-21 加入，依据：unveiling
        """);
  }

  @Test
  void whatHappenedIsTold() {
    MemberUnit left =
        BEFORE.members().get(0).toBuilder()
            .addFact(MemberFact.of(MemberFact.Kind.LEFT, PartialDate.ofYear(2024)))
            .note("by letter")
            .build();
    Agreement charter =
        BEFORE.agreements().get(0).toBuilder()
            .addFact(AgreementFact.of(AgreementFact.Kind.TERMINATED, PartialDate.of(DAY)))
            .build();

    assertText(
        BEFORE.toBuilder().members(List.of(left)).agreements(List.of(charter)).build(),
        """
        Lakeside Hospital (lakeside) left on a day within 2024; also changed: note
        charter was terminated on 2023-05-21
        """,
        """
        Lakeside Hospital（lakeside）于 2024 年退出；并变更 note
        charter 于 2023-05-21 终止
        """);
  }

  @Test
  void anythingElseIsNamedByItsAttribute() {
    Institution renamed = Institution.of("lakeside", "Lakeside University Hospital");

    assertText(
        BEFORE.toBuilder()
            .institutions(List.of(renamed, BEFORE.institutions().get(0)))
            .agreements(List.of())
            .note("kept by the office")
            .roll(RollScope.PARTIAL)
            .build(),
        """
        the extent of the roll changes
        institution Lakeside University Hospital (lakeside) changes in name
        agreement charter is removed
        the note is added
        """,
        """
        名册范围变更
        机构 Lakeside University Hospital（lakeside）变更：name
        删除协议 charter
        新增备注
        """);
  }

  @Test
  void idsStandForNamesThatNobodyGives() {
    assertThat(new Change.Added<>(Part.MEMBERS, JOINED))
        .hasToString(
            "member unit hillside is added: hillside joined on 2023-05-21, basis: unveiling");
  }

  @Test
  void whatDoesNotFitSaysWhy() {
    AllianceDiff diff =
        AllianceDiff.of(
            new Change.Added<>(Part.MEMBERS, BEFORE.members().get(0)),
            new Change.Removed<>(Part.NOTE, "never written"),
            new Change.Altered<>(Part.ROLL, RollScope.PARTIAL, RollScope.COMPLETE));

    assertThatThrownBy(() -> diff.applyTo(BEFORE))
        .isInstanceOf(ConflictException.class)
        .hasMessage(
            "roll must be as before the change: it is another;"
                + " members[lakeside] must be as before the change: it must not be there yet;"
                + " note must be as before the change: it is not there");
  }

  @Test
  void whatIsNoChangeIsRefused() {
    assertThatThrownBy(() -> new Change.Added<>(Part.ROLL, RollScope.PARTIAL))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("what every alliance has must not come or go: roll");
    assertThatThrownBy(() -> new Change.Altered<>(Part.MEMBERS, JOINED, JOINED))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("altered must be other than before: members[hillside]");
    assertThatThrownBy(() -> new Change.Altered<>(Part.MEMBERS, JOINED, BEFORE.members().get(0)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("altered must be one thing: members[hillside], members[lakeside]");
    assertThatThrownBy(
            () ->
                AllianceDiff.of(
                    new Change.Added<>(Part.MEMBERS, JOINED),
                    new Change.Removed<>(Part.MEMBERS, JOINED)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("changes must be of different things: members[hillside] changes twice");
  }

  @Test
  void severityIsThatOfTheMostSevereAttribute() {
    MemberUnit noted = JOINED.toBuilder().note("by letter").build();

    assertThat(new Change.Altered<>(Part.MEMBERS, JOINED, noted).severity())
        .isEqualTo(Change.Severity.TEXT);
    assertThat(
            new Change.Altered<>(Part.MEMBERS, JOINED, noted.toBuilder().facts(List.of()).build())
                .severity())
        .isEqualTo(Change.Severity.MAJOR);
    assertThat(AllianceDiff.NONE.severity()).isEqualTo(Optional.empty());
  }

  private static void assertText(Alliance after, String english, String chinese) {
    AllianceDiff diff = AllianceDiff.between(BEFORE, after);

    assertThat(diff.text(Locale.ENGLISH, after)).isEqualTo(english);
    assertThat(diff.text(Locale.CHINESE, after)).isEqualTo(chinese);
  }
}

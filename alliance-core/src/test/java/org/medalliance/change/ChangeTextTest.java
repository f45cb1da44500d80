// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Duty;
import org.medalliance.agreement.DutyKind;
import org.medalliance.code.AgreementId;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.governance.CouncilRule;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Session;
import org.medalliance.governance.Tenure;
import org.medalliance.institution.Institution;
import org.medalliance.institution.Succession;
import org.medalliance.membership.Basis;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.membership.TierId;
import org.medalliance.resource.Quota;
import org.medalliance.sharing.ReferralPolicy;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;
import org.medalliance.wording.Phrase;

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
        Lakeside Hospital（lakeside）于 2024 年退出；并变更备注
        charter 于 2023-05-21 终止
        """);
  }

  @Test
  void whatBecameOfAnInstitutionIsTold() {
    PartialDate on = PartialDate.of(DAY);
    assertBecame(
        Succession.of(Succession.Kind.RENAMED, on),
        "Lakeside Hospital (lakeside) took another name on 2023-05-21",
        "Lakeside Hospital（lakeside）于 2023-05-21 更名");
    assertBecame(
        Succession.of(Succession.Kind.RENAMED, on, "shore"),
        "Lakeside Hospital (lakeside) became shore on 2023-05-21",
        "Lakeside Hospital（lakeside）于 2023-05-21 更名为 shore");
    assertBecame(
        Succession.of(Succession.Kind.MERGED, on, "hillside"),
        "Lakeside Hospital (lakeside) was merged into Hillside Clinic (hillside) on 2023-05-21",
        "Lakeside Hospital（lakeside）于 2023-05-21 并入 Hillside Clinic（hillside）");
    assertBecame(
        Succession.of(Succession.Kind.SPLIT, PartialDate.ofYear(2024), "east", "west"),
        "Lakeside Hospital (lakeside) was divided into east, west on a day within 2024",
        "Lakeside Hospital（lakeside）于 2024 年分设为 east、west");
    assertBecame(
        Succession.of(Succession.Kind.CLOSED, on),
        "Lakeside Hospital (lakeside) was closed on 2023-05-21",
        "Lakeside Hospital（lakeside）于 2023-05-21 撤销");
  }

  /** Says both what became of the hospital and, beside it, that a note was made. */
  private static void assertBecame(Succession succession, String english, String chinese) {
    assertText(
        BEFORE.toBuilder()
            .institutions(
                BEFORE.institutions().stream()
                    .map(
                        body ->
                            body.id().value().equals("lakeside")
                                ? body.toBuilder().addSuccession(succession).note("so").build()
                                : body)
                    .toList())
            .build(),
        english + "; also changed: note\n",
        chinese + "；并变更备注\n");
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
        机构 Lakeside University Hospital（lakeside）变更：名称
        删除协议 charter
        新增备注
        """);
  }

  @Test
  void whoSignedAndWhatCameAfterIsNamed() {
    Agreement before = BEFORE.agreements().get(0);
    Agreement after =
        before.toBuilder()
            .addFact(
                AgreementFact.builder()
                    .fact(AgreementFact.Kind.SIGNED)
                    .on(PartialDate.of(DAY))
                    .addSignatory(UnitId.of("lakeside"))
                    .build())
            .addFact(
                AgreementFact.builder()
                    .fact(AgreementFact.Kind.RENEWED)
                    .on(PartialDate.of(DAY))
                    .expiresAfter(PartialDate.ofYear(2025))
                    .build())
            .addFact(
                AgreementFact.builder()
                    .fact(AgreementFact.Kind.SUPERSEDED)
                    .on(PartialDate.of(DAY))
                    .successor(AgreementId.of("charter-2"))
                    .build())
            .build();

    assertThat(new Change.Altered<>(Part.AGREEMENTS, before, after).text(Locale.ENGLISH))
        .contains("charter was signed on 2023-05-21, by lakeside")
        .contains("charter was renewed on 2023-05-21, expires after 2025")
        .contains("charter was superseded on 2023-05-21, by charter-2");
  }

  @Test
  void changesThatDoNotMeetAreNotJoined() {
    AllianceDiff first = AllianceDiff.of(new Change.Added<>(Part.NOTE, "one"));
    AllianceDiff next = AllianceDiff.of(new Change.Altered<>(Part.NOTE, "other", "third"));

    assertThat(first.isEmpty()).isFalse();
    assertThatThrownBy(() -> first.then(next))
        .isInstanceOf(ConflictException.class)
        .hasMessage("note must be as before the change: it is another");
  }

  @Test
  void idsStandForNamesThatNobodyGives() {
    assertThat(new Change.Added<>(Part.MEMBERS, JOINED))
        .hasToString(
            "member unit hillside is added: hillside joined on 2023-05-21, basis: unveiling");
    assertThat(new Change.Removed<>(Part.MEMBERS, JOINED).text(Locale.ENGLISH, BEFORE))
        .isEqualTo("member unit Hillside Clinic (hillside) is removed");
    assertThat(new Change.Removed<>(Part.MEMBERS, JOINED))
        .hasToString("member unit hillside is removed");
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
    assertThat(diff.conflicts(BEFORE))
        .extracting(Conflict::code)
        .containsExactly(
            Conflict.Code.PATCH_BASE_MISMATCH,
            Conflict.Code.PATCH_BASE_MISMATCH,
            Conflict.Code.PATCH_TARGET_MISSING);
  }

  @Test
  void ofManyThatDoNotFitTheFirstAreNamed() {
    Conflict conflict =
        Conflict.of(new Change.Removed<>(Part.NOTE, "never written"), Optional.empty());

    assertThat(new ConflictException(ImmutableList.copyOf(Collections.nCopies(8, conflict))))
        .hasMessageEndingWith("before the change: it is not there");
    assertThat(new ConflictException(ImmutableList.copyOf(Collections.nCopies(9, conflict))))
        .hasMessageEndingWith("before the change: it is not there; and 1 more");
  }

  @Test
  void whatIsNoChangeIsRefused() {
    assertThatThrownBy(() -> new Change.Added<>(Part.ROLL, RollScope.PARTIAL))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("what every alliance has must not come or go: roll");
    assertThatThrownBy(() -> new Change.Removed<>(Part.ROLL, RollScope.PARTIAL))
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

  @Test
  void aRemarkWithinAFactIsForReadersAlone() {
    MemberFact fact = JOINED.facts().get(0);
    MemberUnit noted = with(fact.toBuilder().note("by letter").source(SourceId.of("s1")).build());

    assertThat(new Change.Altered<>(Part.MEMBERS, JOINED, noted).severity())
        .isEqualTo(Change.Severity.TEXT);
    assertThat(new Change.Altered<>(Part.MEMBERS, JOINED, noted).attributes())
        .containsExactly("facts");
    MemberUnit later = with(fact.toBuilder().on(PartialDate.of(DAY.plusDays(1))).build());
    assertThat(new Change.Altered<>(Part.MEMBERS, JOINED, later).severity())
        .isEqualTo(Change.Severity.MAJOR);
    MemberUnit inRoles = JOINED.toBuilder().roles(Roles.MEMBER).build();
    MemberUnit remarked =
        JOINED.toBuilder()
            .roles(
                new Timeline<>(
                    ImmutableList.of(
                        new Timeline.Step<>(
                            ImmutableSortedSet.of(Roles.MEMBER),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of("since ever")))))
            .build();
    assertThat(new Change.Altered<>(Part.MEMBERS, inRoles, remarked).severity())
        .isEqualTo(Change.Severity.TEXT);
    RollScope scope =
        new RollScope(RollScope.Extent.COMPLETE, Optional.empty(), Optional.of("all of them"));
    assertThat(new Change.Altered<>(Part.ROLL, RollScope.COMPLETE, scope).severity())
        .isEqualTo(Change.Severity.TEXT);
    assertThat(new Change.Altered<>(Part.ROLL, RollScope.COMPLETE, RollScope.PARTIAL).severity())
        .isEqualTo(Change.Severity.MAJOR);
  }

  @Test
  void remarksAreLeftAsideWhereverTheyStand() {
    Seat seat = Seat.of("first", "hillside");
    Tenure tenure = seat.tenures().get(0);
    Motion motion = Motion.builder().id("m1").build();
    Session session = Session.builder().id("s1").on(PartialDate.of(DAY)).addMotion(motion).build();
    CouncilRule rule = CouncilRule.of("admission", DecisionRule.votes(1));
    Duty duty = Duty.of(DutyKind.of("reply"), Bearer.provider());
    AgreementFact effective = AgreementFact.effective(DAY);
    Succession closed = Succession.of(Succession.Kind.CLOSED, PartialDate.of(DAY));
    AllianceFact founded = AllianceFact.founded(DAY);
    Quota quota = Quota.of(20, Quota.Window.MONTH, Quota.Of.RECIPIENT);
    ReferralPolicy policy =
        ReferralPolicy.builder()
            .ladder(ReferralPolicy.Ladder.SKIP)
            .sideways(ReferralPolicy.Sideways.NEVER)
            .agreement(ReferralPolicy.Agreement.NEEDED)
            .maxHops(2)
            .regions(ReferralPolicy.Regions.NO_MATTER)
            .build();
    Optional<String> note = Optional.of("a note");

    assertAlone(
        ImmutableList.of(seat),
        ImmutableList.of(
            seat.toBuilder()
                .note(note)
                .tenures(List.of(tenure.toBuilder().note(note).build()))
                .build()));
    assertAlone(
        session,
        session.toBuilder()
            .note(note)
            .motions(List.of(motion.toBuilder().note(note).build()))
            .build());
    assertAlone(rule, rule.toBuilder().note(note).text(LocalizedText.english("Words")).build());
    assertAlone(duty, duty.toBuilder().note(note).text(LocalizedText.english("Words")).build());
    assertAlone(effective, effective.toBuilder().note(note).build());
    assertAlone(closed, closed.toBuilder().note(note).build());
    assertAlone(founded, new AllianceFact(founded.fact(), founded.on(), founded.source(), note));
    assertAlone(
        Optional.of(quota),
        Optional.of(new Quota(quota.amount(), quota.per(), quota.of(), quota.source(), note)));
    assertAlone(policy, policy.toBuilder().note(note).build());

    assertThat(Remarks.aloneDiffer(seat, Seat.of("first", "lakeside"))).isFalse();
    assertThat(
            Remarks.aloneDiffer(
                session, session.toBuilder().on(PartialDate.of(DAY.plusDays(1))).build()))
        .isFalse();
    assertThat(Remarks.aloneDiffer(rule, CouncilRule.of("admission", DecisionRule.votes(2))))
        .isFalse();
    assertThat(Remarks.aloneDiffer(duty, Duty.of(DutyKind.of("reply"), Bearer.recipient())))
        .isFalse();
    assertThat(Remarks.aloneDiffer(effective, AgreementFact.signed(DAY))).isFalse();
    assertThat(
            Remarks.aloneDiffer(
                closed, Succession.of(Succession.Kind.CLOSED, PartialDate.ofYear(2023))))
        .isFalse();
    assertThat(Remarks.aloneDiffer(founded, AllianceFact.founded(DAY.plusDays(1)))).isFalse();
    assertThat(Remarks.aloneDiffer(quota, Quota.of(21, Quota.Window.MONTH, Quota.Of.RECIPIENT)))
        .isFalse();
    assertThat(Remarks.aloneDiffer(policy, policy.toBuilder().maxHops(3).build())).isFalse();
  }

  private static void assertAlone(Object one, Object noted) {
    assertThat(noted).isNotEqualTo(one);
    assertThat(Remarks.aloneDiffer(one, noted)).isTrue();
  }

  @Test
  void nothingIsForcedIntoAPartThatIsOfAnotherSort() {
    @SuppressWarnings({"unchecked", "rawtypes"}) // as raw types let through
    Part<Serializable> members = (Part) Part.MEMBERS;
    @SuppressWarnings({"unchecked", "rawtypes"})
    Part<Serializable> tiers = (Part) Part.TIERS;
    @SuppressWarnings({"unchecked", "rawtypes"})
    Part<Serializable> note = (Part) Part.NOTE;

    assertThatThrownBy(() -> new Change.Added<>(members, "hillside"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("value must be of the sort that members consists of: String");
    assertThatThrownBy(() -> new Change.Removed<>(note, 7))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("value must be of the sort that note consists of: Integer");
    assertThatThrownBy(() -> new Change.Altered<>(members, JOINED, "hillside"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("to must be of the sort that members consists of: String");
    assertThatThrownBy(() -> new Change.Altered<>(members, "hillside", JOINED))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("from must be of the sort that members consists of: String");
    assertThatThrownBy(
            () ->
                new Change.Altered<>(
                    tiers, ImmutableList.of(TierId.of("lead")), ImmutableList.of("county")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("to must be of the sort that tiers consists of: ");
    assertThat(
            new Change.Altered<>(
                tiers, ImmutableList.of(TierId.of("lead")), ImmutableList.of(TierId.of("county"))))
        .hasToString("the ladder of tiers changes");
  }

  @Test
  void everyAttributeHasAName() {
    for (Part<?> part : Part.all()) {
      part.attributes()
          .forEach(
              attribute ->
                  assertThat(Phrase.of("change.attribute." + attribute.name()).text(Locale.CHINESE))
                      .as(attribute.name())
                      .isNotEqualTo(attribute.name()));
    }
  }

  private static MemberUnit with(MemberFact fact) {
    return JOINED.toBuilder().facts(List.of(fact)).build();
  }

  private static void assertText(Alliance after, String english, String chinese) {
    AllianceDiff diff = AllianceDiff.between(BEFORE, after);

    assertThat(diff.text(Locale.ENGLISH, after)).isEqualTo(english);
    assertThat(diff.text(Locale.CHINESE, after)).isEqualTo(chinese);
  }
}

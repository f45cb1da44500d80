// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Duty;
import org.medalliance.agreement.DutyKind;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SourceId;
import org.medalliance.evidence.Claim;
import org.medalliance.evidence.ClaimBuilder;
import org.medalliance.evidence.Measure;
import org.medalliance.evidence.Source;
import org.medalliance.evidence.SourceBuilder;
import org.medalliance.evidence.SourceKind;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilRule;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Session;
import org.medalliance.governance.Tenure;
import org.medalliance.institution.Institution;
import org.medalliance.institution.OtherName;
import org.medalliance.institution.Succession;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Offices;
import org.medalliance.programme.Programme;
import org.medalliance.programme.ProgrammeKinds;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ReferralPolicy;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/** What people write down next to the facts is checked wherever it may be written. */
class AllianceTextsTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 21);
  private static final PartialDate ON = PartialDate.of(DAY);

  @ParameterizedTest(name = "{0}")
  @MethodSource({"notes", "otherTexts"})
  void areLeftOutWhereTheyWouldBeBlank(String name, Function<String, Object> value) {
    assertThat(value.apply("seen\non paper")).isNotEqualTo(value.apply("heard"));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> value.apply(" "))
        .withMessage("%s must not be blank; leave it out: ' '", name)
        .returns(Fault.TEXT_BLANK, InvalidValueException::fault);
  }

  static Stream<Arguments> notes() {
    Optional<SourceId> unsaid = Optional.empty();
    return Stream.<Function<String, Object>>of(
            note ->
                Alliance.builder()
                    .id("river-valley")
                    .kind(AllianceKind.of("specialty-alliance"))
                    .roll(RollScope.PARTIAL)
                    .note(note)
                    .build(),
            note -> new AllianceFact(AllianceFact.Kind.FOUNDED, ON, unsaid, Optional.of(note)),
            note -> new RollScope(RollScope.Extent.COMPLETE, unsaid, Optional.of(note)),
            note -> Agreement.charter("charter", DAY).toBuilder().note(note).build(),
            note -> AgreementFact.signed(DAY).toBuilder().note(note).build(),
            note -> Duty.of(DutyKind.of("reply"), Bearer.provider()).toBuilder().note(note).build(),
            note -> claim().note(note).build(),
            note -> source().note(note).build(),
            note -> Council.builder().id("council").note(note).build(),
            note ->
                CouncilRule.of("admission", DecisionRule.votes(1)).toBuilder().note(note).build(),
            note -> Motion.builder().id("m1").note(note).build(),
            note -> Seat.of("chair", "lakeside").toBuilder().note(note).build(),
            note -> Session.builder().id("s1").on(ON).note(note).build(),
            note -> Tenure.of("lakeside", DateSpan.ALWAYS).toBuilder().note(note).build(),
            note -> Institution.of("lakeside", "Lakeside").toBuilder().note(note).build(),
            note ->
                new OtherName(
                    OtherName.Kind.ALIAS,
                    LocalizedText.english("Lakeside"),
                    DateSpan.ALWAYS,
                    unsaid,
                    Optional.of(note)),
            note -> Succession.of(Succession.Kind.CLOSED, ON).toBuilder().note(note).build(),
            note ->
                Appointment.builder()
                    .person("Li Tao")
                    .office(Offices.CHAIR)
                    .at("lakeside")
                    .note(note)
                    .build(),
            note -> MemberFact.admitted(DAY).toBuilder().note(note).build(),
            note -> MemberUnit.admitted("lakeside", DAY).toBuilder().note(note).build(),
            note ->
                Programme.builder()
                    .id("clinic")
                    .kind(ProgrammeKinds.FREE_CLINIC)
                    .organiser("lakeside")
                    .note(note)
                    .build(),
            note -> new Quota(1, Quota.Window.DAY, Quota.Of.PROVIDER, unsaid, Optional.of(note)),
            note ->
                SharedResource.builder()
                    .id("workstation")
                    .kind(ResourceKind.of("remote-imaging"))
                    .owner("lakeside")
                    .note(note)
                    .build(),
            note ->
                ReferralPolicy.builder()
                    .ladder(ReferralPolicy.Ladder.SKIP)
                    .sideways(ReferralPolicy.Sideways.NEVER)
                    .agreement(ReferralPolicy.Agreement.NEEDED)
                    .maxHops(1)
                    .regions(ReferralPolicy.Regions.NO_MATTER)
                    .note(note)
                    .build(),
            note ->
                SharingRule.prohibit("r1")
                    .resource(ResourceSelector.one("workstation"))
                    .provider(UnitSelector.any())
                    .recipient(UnitSelector.any())
                    .under("charter")
                    .note(note)
                    .build(),
            note -> new Timeline.Step<>("III-A", Optional.of(ON), unsaid, Optional.of(note)))
        .map(value -> arguments("note", value));
  }

  static Stream<Arguments> otherTexts() {
    return Stream.of(
        text("document", text -> Agreement.charter("a", DAY).toBuilder().document(text).build()),
        text(
            "reason",
            text ->
                AgreementFact.of(AgreementFact.Kind.TERMINATED, ON).toBuilder()
                    .reason(text)
                    .build()),
        text("quote", text -> claim().quote(text).build()),
        text("title", text -> source().title(text).build()),
        text("author", text -> source().author(text).build()),
        text("url", text -> source().url(text).build()),
        text("quote", text -> source().quote(text).build()),
        text(
            "reading",
            text ->
                source()
                    .kind(SourceKind.INFERENCE)
                    .addInferredFrom(SourceId.of("s0"))
                    .quote("46 units attended")
                    .reading(text)
                    .build()));
  }

  private static Arguments text(String name, Function<String, Object> value) {
    return arguments(name, value);
  }

  private static ClaimBuilder claim() {
    return Claim.builder()
        .measure(Measure.MEMBERS)
        .value(46)
        .meaning(Claim.Meaning.PRESENT)
        .asOf(ON);
  }

  private static SourceBuilder source() {
    return Source.builder().id(SourceId.of("s1")).kind(SourceKind.REPORT);
  }
}

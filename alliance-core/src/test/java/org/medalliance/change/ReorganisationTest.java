// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.medalliance.sharing.UnitSelector.any;
import static org.medalliance.sharing.UnitSelector.unit;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Binding;
import org.medalliance.agreement.Duty;
import org.medalliance.agreement.DutyKind;
import org.medalliance.check.AllianceChecks;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Council;
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
import org.medalliance.membership.Roles;
import org.medalliance.membership.Standing;
import org.medalliance.programme.Programme;
import org.medalliance.programme.ProgrammeKind;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

class ReorganisationTest {
  private static final LocalDate FOUNDED = LocalDate.of(2017, 5, 1);
  private static final PartialDate ON = PartialDate.of(LocalDate.of(2022, 9, 1));
  private static final UnitId HILLSIDE = UnitId.of("hillside");
  private static final UnitId NORTH = UnitId.of("north");
  private static final Institution UNITED = Institution.of("united", "United Hospital");
  private static final MemberUnit UNITED_JOINS =
      MemberUnit.admitted("united", ON.latest(), Roles.MEMBER);

  private static final Alliance VALLEY =
      Alliance.builder()
          .id("river-valley")
          .kind(AllianceKind.of("specialty-alliance"))
          .roll(RollScope.COMPLETE)
          .addFact(AllianceFact.founded(FOUNDED))
          .addInstitutions(
              Institution.of("lakeside", "Lakeside Hospital"),
              Institution.of("hillside", "Hillside Clinic"),
              Institution.of("north", "North Clinic"),
              Institution.of("outsider", "Somebody Else"))
          .addMember(MemberUnit.admitted("lakeside", FOUNDED, Roles.LEAD))
          .addMember(MemberUnit.admitted("hillside", FOUNDED, Roles.MEMBER))
          .addMember(MemberUnit.admitted("north", FOUNDED, Roles.MEMBER))
          .addAgreement(Agreement.charter("charter", FOUNDED))
          .build();

  @Test
  void aRenameThatKeepsTheIdChangesNamesAlone() {
    LocalizedText name = LocalizedText.english("Hillside Hospital");
    Reorganisation renamed = Reorganisation.rename(VALLEY, HILLSIDE, name, ON);

    assertThat(renamed.diff().changes())
        .singleElement()
        .satisfies(
            change ->
                assertThat(((Change.Altered<?>) change).attributes())
                    .containsExactly("name", "otherNames"));
    assertThat(renamed.stillNamed()).isEmpty();
    Institution body = renamed.diff().applyTo(VALLEY).institution("hillside").orElseThrow();
    assertThat(body.name()).isEqualTo(name);
    assertThat(body.otherNames())
        .singleElement()
        .satisfies(
            former -> {
              assertThat(former.kind()).isEqualTo(OtherName.Kind.FORMER);
              assertThat(former.text()).isEqualTo(LocalizedText.english("Hillside Clinic"));
              assertThat(former.span()).isEqualTo(DateSpan.until(ON));
            });
  }

  @Test
  void ofTwoThatMergeOneSuccessorIsLeft() {
    Alliance after =
        Reorganisation.merge(VALLEY, List.of(HILLSIDE, NORTH), UNITED, ON, UNITED_JOINS)
            .diff()
            .applyTo(VALLEY);

    assertThat(members(after, ON.latest().minusDays(1)))
        .containsExactly("hillside", "lakeside", "north");
    assertThat(members(after, ON.latest())).containsExactly("lakeside", "united");
    assertThat(after.institution("north").orElseThrow().successions())
        .containsExactly(Succession.of(Succession.Kind.MERGED, ON, "united"));
    assertThat(after.member("north").orElseThrow().facts())
        .endsWith(MemberFact.of(MemberFact.Kind.CEASED, ON));
    assertThat(AllianceChecks.ALL.check(after)).isEqualTo(AllianceChecks.ALL.check(VALLEY));
  }

  @Test
  void whoTakesAPlaceIsNoMemberUnlessSomebodySaysSo() {
    Institution clinic = Institution.of("hillside-clinic", "Hillside Clinic");
    Institution home = Institution.of("hillside-home", "Hillside Nursing Home");
    MemberUnit joins = MemberUnit.admitted("hillside-clinic", ON.latest(), Roles.MEMBER);
    Alliance after =
        Reorganisation.split(VALLEY, HILLSIDE, List.of(clinic, home), ON, joins)
            .diff()
            .applyTo(VALLEY);

    assertThat(members(after, ON.latest())).containsExactly("hillside-clinic", "lakeside", "north");
    assertThat(after.member("hillside-home")).isEmpty();
    assertThat(after.institution("hillside-home")).contains(home);
  }

  @Test
  void whoGoesOnKeepsItsOwnEntry() {
    Institution lakeside = VALLEY.institution("lakeside").orElseThrow();
    Alliance after =
        Reorganisation.merge(VALLEY, List.of(NORTH), lakeside, ON).diff().applyTo(VALLEY);

    assertThat(after.institution("lakeside")).contains(lakeside);
    assertThat(after.member("lakeside")).isEqualTo(VALLEY.member("lakeside"));
    assertThat(members(after, ON.latest())).containsExactly("hillside", "lakeside");
  }

  @Test
  void whatIsClosedOnADayNobodyKnowsMayBeAMemberTill() {
    Alliance after =
        Reorganisation.close(VALLEY, NORTH, PartialDate.ofYear(2022)).diff().applyTo(VALLEY);

    assertThat(after.rollOn(LocalDate.of(2021, 12, 31)).standingOf("north").possible())
        .containsExactly(Standing.FULL);
    assertThat(after.rollOn(LocalDate.of(2022, 6, 1)).standingOf("north").possible())
        .containsExactlyInAnyOrder(Standing.FULL, Standing.FORMER);
    assertThat(after.rollOn(LocalDate.of(2022, 12, 31)).standingOf("north").possible())
        .containsExactly(Standing.FORMER);
  }

  @Test
  void whoLeftBeforeOrNeverJoinedCeasesNothing() {
    MemberUnit left =
        VALLEY.member("north").orElseThrow().toBuilder()
            .addFact(MemberFact.of(MemberFact.Kind.LEFT, PartialDate.ofYear(2020)))
            .build();
    Alliance before = withMember(left);

    assertThat(Reorganisation.close(before, NORTH, ON).diff().changes(Part.MEMBERS)).isEmpty();
    assertThat(Reorganisation.close(before, UnitId.of("outsider"), ON).diff().changes()).hasSize(1);
  }

  @Test
  void everythingThatGoesOnNamingItIsTold() {
    Reorganisation closed = Reorganisation.close(entangled(DateSpan.ALWAYS, "2040"), HILLSIDE, ON);

    assertThat(closed.stillNamed()).containsOnlyKeys(HILLSIDE);
    assertThat(places(closed))
        .containsExactlyInAnyOrder(
            "institutions[north].partOf",
            "agreements[pact].binds.parties[hillside]",
            "agreements[pact].duties[0].bearer",
            "resources[scanner].owner",
            "rules[imaging].provider",
            "rules[imaging].recipient",
            "programmes[screening].organiser",
            "programmes[screening].participants",
            "programmes[screening].at",
            "appointments[hillside president 'Zhang San'].at",
            "appointments[lakeside director 'Li Si'].home",
            "councils[board].seats[first].tenures[1].unit");
  }

  @Test
  void whatIsOverByThatDayIsNotTold() {
    LocalDate day = ON.latest();

    assertThat(
            places(
                Reorganisation.close(entangled(DateSpan.until(day), "2022-08-31"), HILLSIDE, ON)))
        .containsExactly("institutions[north].partOf");
    assertThat(
            places(
                Reorganisation.close(
                    entangled(DateSpan.until(day.plusDays(1)), "2022-09-01"), HILLSIDE, ON)))
        .hasSize(12);
  }

  @Test
  void aRuleEndsWithTheLastOfItsAgreements() {
    Alliance alliance = entangled(DateSpan.ALWAYS, "2022-08-31");

    assertThat(places(Reorganisation.close(alliance, HILLSIDE, ON)))
        .noneMatch(place -> place.startsWith("rules") || place.startsWith("agreements"))
        .contains("resources[scanner].owner");
  }

  @Test
  void noIdIsGivenTwice() {
    assertThatThrownBy(
            () ->
                Reorganisation.rename(
                    VALLEY, HILLSIDE, Institution.of("north", "Another North"), ON))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "successor must bear an id that nothing names, or be an institution of the alliance as"
                + " it is written: north 'Another North'");
    Alliance named =
        VALLEY.toBuilder()
            .addMember(MemberUnit.admitted("united", FOUNDED, Roles.MEMBER)) // nobody's yet
            .build();
    assertThatThrownBy(() -> Reorganisation.rename(named, HILLSIDE, UNITED, ON))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("must bear an id that nothing names");
  }

  @Test
  void nothingFollowsOnAnEnd() {
    Alliance closed = Reorganisation.close(VALLEY, NORTH, ON).diff().applyTo(VALLEY);

    assertThatThrownBy(() -> Reorganisation.close(closed, NORTH, ON))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("unit must not have ended: north 'North Clinic', [CLOSED 2022-09-01]");
    assertThatThrownBy(
            () ->
                Reorganisation.merge(
                    closed, List.of(HILLSIDE), closed.institution("north").orElseThrow(), ON))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("successor must not have ended: north");
    assertThatThrownBy(() -> Reorganisation.close(VALLEY, UnitId.of("nobody"), ON))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("unit must be an institution of the alliance: nobody");
    assertThatThrownBy(() -> Reorganisation.merge(VALLEY, List.of(), UNITED, ON))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("units must be one or more");
    assertThatThrownBy(() -> Reorganisation.split(VALLEY, NORTH, List.of(UNITED), ON))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("two or more if split");
    assertThatThrownBy(
            () -> Reorganisation.rename(VALLEY, NORTH, LocalizedText.english("North Clinic"), ON))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("name must be another than before: north 'North Clinic'");
  }

  @Test
  void anEndBeforeWhatIsKnownToHappenLaterIsRefused() {
    MemberUnit leaves =
        VALLEY.member("north").orElseThrow().toBuilder()
            .addFact(MemberFact.of(MemberFact.Kind.LEFT, PartialDate.ofYear(2024)))
            .build();

    assertThatThrownBy(() -> Reorganisation.close(withMember(leaves), NORTH, ON))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "unit north must not be written to leave after its end on 2022-09-01: member north"
                + " (LEFT 2024); remove that first");
  }

  @Test
  void anEntryIsOfWhoTakesThePlaceAndFromThatDayOn() {
    assertRefused(
        VALLEY,
        MemberUnit.admitted("outsider", ON.latest(), Roles.MEMBER),
        "admitted must be who takes the place: member outsider (ADMITTED 2022-09-01)");
    assertRefused(
        VALLEY,
        MemberUnit.admitted("united", ON.latest().minusDays(1), Roles.MEMBER),
        "entry of who is admitted must tell of no day before 2022-09-01: member united (ADMITTED"
            + " 2022-08-31)");
    assertRefused(
        VALLEY,
        UNITED_JOINS.toBuilder().tier("county").build(),
        "entry of who is admitted must tell of no day before 2022-09-01: member united (ADMITTED"
            + " 2022-09-01)");
    assertThatThrownBy(
            () ->
                Reorganisation.merge(
                    VALLEY,
                    List.of(NORTH),
                    VALLEY.institution("hillside").orElseThrow(),
                    ON,
                    MemberUnit.admitted("hillside", ON.latest(), Roles.MEMBER)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("admitted must not be on the roll, nor bound as a unit outside: ");
  }

  @Test
  void whoIsBoundAsAnOutsiderIsNotAdmittedUnseen() {
    Alliance alliance =
        VALLEY.toBuilder()
            .agreements(
                List.of(
                    Agreement.charter("charter", FOUNDED).toBuilder()
                        .binds(
                            new Binding.Members(
                                ImmutableSortedSet.of(),
                                ImmutableSortedSet.of(UnitId.of("outsider"))))
                        .build()))
            .build();

    assertThatThrownBy(
            () ->
                Reorganisation.merge(
                    alliance,
                    List.of(NORTH),
                    alliance.institution("outsider").orElseThrow(),
                    ON,
                    MemberUnit.admitted("outsider", ON.latest(), Roles.MEMBER)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("admitted must not be on the roll, nor bound as a unit outside: ");
  }

  @Test
  void itSaysHowMuchIsToBeLookedAt() {
    assertThat(Reorganisation.close(entangled(DateSpan.ALWAYS, "2040"), HILLSIDE, ON))
        .hasToString("changes: 2, at most MAJOR; still named in places: 12");
    assertThat(
            Reorganisation.close(VALLEY, HILLSIDE, ON).diff().text(Locale.ENGLISH).lines().count())
        .isEqualTo(2);
    assertThat(
            AllianceChecks.ALL
                .check(Reorganisation.close(VALLEY, HILLSIDE, ON).diff().applyTo(VALLEY))
                .findings(FindingCodes.UNIT_GONE))
        .isEmpty();
  }

  private static void assertRefused(Alliance alliance, MemberUnit entry, String message) {
    assertThatThrownBy(() -> Reorganisation.merge(alliance, List.of(NORTH), UNITED, ON, entry))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(message);
  }

  private static List<String> members(Alliance alliance, LocalDate day) {
    return alliance.rollOn(day).members().stream().map(member -> member.unit().toString()).toList();
  }

  private static Alliance withMember(MemberUnit member) {
    return VALLEY.toBuilder()
        .members(
            VALLEY.members().stream()
                .map(each -> each.unit().equals(member.unit()) ? member : each)
                .toList())
        .build();
  }

  private static Set<String> places(Reorganisation reorganisation) {
    return reorganisation.stillNamed().values().stream()
        .flatMap(Set::stream)
        .map(Object::toString)
        .collect(Collectors.toSet());
  }

  /** Hillside is named by one of everything, on certain days; its pact expires after a day. */
  private static Alliance entangled(DateSpan span, String lastDay) {
    Duty duty = Duty.of(DutyKind.of("reply"), new Bearer.Unit(HILLSIDE));
    return VALLEY.toBuilder()
        .institutions(
            VALLEY.institutions().stream()
                .map(
                    body ->
                        body.id().equals(NORTH) ? body.toBuilder().partOf(HILLSIDE).build() : body)
                .toList())
        .addAgreement(
            Agreement.charter("pact", FOUNDED).toBuilder()
                .binds(Binding.parties("hillside", "lakeside"))
                .facts(
                    List.of(
                        AgreementFact.builder()
                            .fact(AgreementFact.Kind.SIGNED)
                            .on(PartialDate.of(FOUNDED))
                            .addSignatory(HILLSIDE)
                            .build(),
                        AgreementFact.builder()
                            .fact(AgreementFact.Kind.EFFECTIVE)
                            .on(PartialDate.of(FOUNDED))
                            .expiresAfter(PartialDate.parse(lastDay))
                            .build()))
                .addDuty(duty)
                .build())
        .addResource(
            SharedResource.builder()
                .id("scanner")
                .kind(ResourceKind.of("remote-imaging"))
                .owner("hillside")
                .span(span)
                .build())
        .addRule(
            SharingRule.permit("imaging")
                .resource(ResourceKind.of("remote-imaging"))
                .provider(unit("hillside"))
                .recipient(UnitSelector.anyOf(UnitSelector.role(Roles.LEAD), unit("hillside")))
                .under("pact")
                .span(span)
                .build())
        .addRule(
            SharingRule.permit("others")
                .resource(ResourceKind.of("remote-imaging"))
                .provider(any())
                .recipient(unit("lakeside"))
                .under("pact")
                .build())
        .addProgramme(
            Programme.builder()
                .id("screening")
                .kind(ProgrammeKind.of("outreach"))
                .organiser("hillside")
                .participants(unit("hillside", "lakeside"))
                .at("hillside")
                .span(span)
                .build())
        .addAppointment(
            Appointment.builder()
                .person("Zhang San")
                .office(Offices.PRESIDENT)
                .at("hillside")
                .span(span)
                .build())
        .addAppointment(
            Appointment.builder()
                .person("Li Si")
                .office(Offices.DIRECTOR)
                .at("lakeside")
                .home("hillside")
                .span(span)
                .build())
        .addCouncil(
            Council.builder()
                .id("board")
                .addSeat(
                    Seat.builder()
                        .id("first")
                        .addTenure(Tenure.of("hillside", DateSpan.until(FOUNDED.plusYears(1))))
                        .addTenure(
                            Tenure.of(
                                "hillside",
                                span.until().isEmpty()
                                    ? DateSpan.from(FOUNDED.plusYears(1))
                                    : DateSpan.of(
                                        PartialDate.of(FOUNDED.plusYears(1)), span.until().get())))
                        .build())
                .addSession(
                    Session.builder()
                        .id("s1")
                        .on(PartialDate.of(FOUNDED))
                        .addPresent(HILLSIDE)
                        .build())
                .build())
        .build();
  }
}

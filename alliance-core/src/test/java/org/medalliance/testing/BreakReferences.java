// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKind;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Binding;
import org.medalliance.agreement.Duty;
import org.medalliance.agreement.DutyKind;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.code.AgreementId;
import org.medalliance.code.SessionId;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.evidence.Claim;
import org.medalliance.evidence.Measure;
import org.medalliance.evidence.Source;
import org.medalliance.evidence.SourceKind;
import org.medalliance.governance.Ballot;
import org.medalliance.governance.Council;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.DecisionRuleId;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Session;
import org.medalliance.institution.ExternalId;
import org.medalliance.institution.Institution;
import org.medalliance.institution.Succession;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Office;
import org.medalliance.membership.TierId;
import org.medalliance.programme.Programme;
import org.medalliance.programme.ProgrammeKind;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.sharing.Urgency;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/** Breaks references and ids. */
final class BreakReferences {
  static final String NOBODY = "breaker-nobody";
  static final UnitId ONE = UnitId.of("breaker-one");
  static final UnitId OTHER = UnitId.of("breaker-two");
  static final PartialDate DAY = PartialDate.of(LocalDate.of(2022, 3, 8));

  private static final FindingPath AGREEMENT = FindingPath.of("agreements").id("breaker-pact");
  private static final FindingPath COUNCIL = FindingPath.of("councils").id("breaker-council");
  private static final FindingPath SESSION = COUNCIL.member("sessions").id("breaker-session");
  private static final FindingPath PROGRAMME = FindingPath.of("programmes").id("breaker-plan");
  private static final FindingPath RULE = FindingPath.of("rules").id("breaker-rule");

  static final ImmutableList<Breaker> ALL =
      ImmutableList.of(
          dangling(
              "the whole of which an institution is part",
              FindingPath.of("institutions").id("breaker-one").member("partOf"),
              units(),
              institution(body().partOf(UnitId.of(NOBODY)).build())),
          dangling(
              "the unit into which an institution was merged",
              FindingPath.of("institutions")
                  .id("breaker-one")
                  .member("successions")
                  .at(0, "MERGED")
                  .member("units")
                  .id(NOBODY),
              units(),
              institution(
                  body()
                      .addSuccession(Succession.of(Succession.Kind.MERGED, DAY, NOBODY))
                      .build())),
          dangling(
              "the institution of an entry on the roll",
              FindingPath.of("members").id(NOBODY).member("unit"),
              UnaryOperator.identity(),
              member(
                  MemberUnit.builder()
                      .unit(NOBODY)
                      .addFact(MemberFact.of(MemberFact.Kind.APPLIED, DAY))
                      .build())),
          dangling(
              "the rung of a member",
              FindingPath.of("members").id("breaker-one").member("tier"),
              units(),
              member(
                  MemberUnit.builder()
                      .unit(ONE)
                      .tier(Timeline.always(TierId.of(NOBODY)))
                      .addFact(MemberFact.of(MemberFact.Kind.APPLIED, DAY))
                      .build())),
          dangling(
              "the agreement by which a unit applied",
              FindingPath.of("members")
                  .id("breaker-one")
                  .member("facts")
                  .at(0, "APPLIED")
                  .member("agreement"),
              units(),
              member(applied(AgreementId.of(NOBODY), Optional.empty()))),
          dangling(
              "the session in which a unit was heard",
              FindingPath.of("members")
                  .id("breaker-one")
                  .member("facts")
                  .at(0, "APPLIED")
                  .member("session"),
              units().andThen(pact())::apply,
              member(applied(AgreementId.of("breaker-pact"), Optional.of(SessionId.of(NOBODY))))),
          dangling(
              "the agreement under which another was made",
              AGREEMENT.member("parent"),
              units(),
              agreement(draft().parent(AgreementId.of(NOBODY)).build())),
          dangling(
              "a party",
              AGREEMENT.member("binds").member("parties").id(NOBODY),
              units(),
              agreement(draft().binds(Binding.parties("breaker-one", NOBODY)).build())),
          dangling(
              "a unit outside that is bound",
              AGREEMENT.member("binds").member("outside").id(NOBODY),
              units(),
              agreement(
                  draft()
                      .binds(
                          new Binding.Members(
                              ImmutableSortedSet.of(), ImmutableSortedSet.of(UnitId.of(NOBODY))))
                      .build())),
          dangling(
              "who signed an agreement of the members",
              AGREEMENT.member("facts").at(0, "SIGNED").member("signatories").id(NOBODY),
              units(),
              agreement(
                  draft()
                      .binds(Binding.members())
                      .addFact(
                          AgreementFact.builder()
                              .fact(AgreementFact.Kind.SIGNED)
                              .on(DAY)
                              .addSignatory(UnitId.of(NOBODY))
                              .build())
                      .build())),
          dangling(
              "what superseded an agreement",
              AGREEMENT.member("facts").at(0, "SUPERSEDED").member("successor"),
              units(),
              agreement(
                  draft()
                      .addFact(
                          AgreementFact.builder()
                              .fact(AgreementFact.Kind.SUPERSEDED)
                              .on(DAY)
                              .successor(AgreementId.of(NOBODY))
                              .build())
                      .build())),
          dangling(
              "who bears a duty",
              AGREEMENT.member("duties").at(0).member("bearer"),
              units(),
              agreement(
                  draft().addDuty(Duty.of(DutyKind.of("reply"), Bearer.unit(NOBODY))).build())),
          dangling(
              "the owner of a resource",
              FindingPath.of("resources").id("breaker-device").member("owner"),
              UnaryOperator.identity(),
              alliance ->
                  alliance.toBuilder()
                      .addResource(
                          SharedResource.builder()
                              .id("breaker-device")
                              .kind(ResourceKind.of("breaker-kind"))
                              .owner(NOBODY)
                              .build())
                      .build()),
          dangling(
              "the agreement of a rule",
              RULE.member("under").id(NOBODY),
              units().andThen(charter())::apply,
              rule(prohibition().under("breaker-charter", NOBODY).build())),
          dangling(
              "the unit that a rule selects beside another",
              RULE.member("recipient"),
              units().andThen(charter())::apply,
              rule(
                  prohibition()
                      .recipient(
                          UnitSelector.anyOf(
                              UnitSelector.any(), UnitSelector.not(UnitSelector.unit(NOBODY))))
                      .build())),
          dangling(
              "the rung that a rule selects",
              RULE.member("provider"),
              units().andThen(charter())::apply,
              rule(
                  prohibition()
                      .provider(
                          UnitSelector.anyOf(
                              UnitSelector.any(), UnitSelector.not(UnitSelector.tier(NOBODY))))
                      .build())),
          dangling(
              "the organiser of a programme",
              PROGRAMME.member("organiser"),
              units(),
              programme(plan().organiser(NOBODY).build())),
          dangling(
              "where a programme takes place",
              PROGRAMME.member("at"),
              units(),
              programme(plan().at(NOBODY).build())),
          dangling(
              "what a programme carries out",
              PROGRAMME.member("under").id(NOBODY),
              units(),
              programme(plan().under(NOBODY).build())),
          dangling(
              "who takes part in a programme",
              PROGRAMME.member("participants"),
              units(),
              programme(plan().participants(UnitSelector.party(NOBODY)).build())),
          dangling(
              "the home of a seconded person",
              FindingPath.of("appointments")
                  .at(0, "breaker-one breaker-office 'Li'")
                  .member("home"),
              units(),
              alliance ->
                  alliance.toBuilder()
                      .appointments(ImmutableSortedSet.of())
                      .addAppointment(
                          Appointment.builder()
                              .person("Li")
                              .office(Office.of("breaker-office"))
                              .at(ONE)
                              .home(NOBODY)
                              .build())
                      .build()),
          dangling(
              "the unit that has a seat",
              COUNCIL.member("seats").id("first").member("tenures").at(0).member("unit"),
              UnaryOperator.identity(),
              council(Council.builder().id("breaker-council").addSeat(Seat.of("first", NOBODY)))),
          dangling(
              "where a session is held",
              SESSION.member("at"),
              UnaryOperator.identity(),
              session(meeting().at(NOBODY))),
          dangling(
              "who is present",
              SESSION.member("present").id(NOBODY),
              UnaryOperator.identity(),
              session(meeting().present(NOBODY))),
          dangling(
              "who is a guest",
              SESSION.member("guests").id(NOBODY),
              UnaryOperator.identity(),
              session(meeting().addGuest(UnitId.of(NOBODY)))),
          dangling(
              "the rule by which a motion is decided",
              SESSION.member("motions").id("m1").member("rule"),
              UnaryOperator.identity(),
              session(
                  meeting()
                      .addMotion(
                          Motion.builder().id("m1").rule(DecisionRuleId.of(NOBODY)).build()))),
          dangling(
              "who votes",
              SESSION.member("motions").id("m1").member("ballots").at(0, NOBODY).member("unit"),
              UnaryOperator.identity(),
              session(
                  meeting()
                      .addMotion(
                          Motion.builder()
                              .id("m1")
                              .ownRule(DecisionRule.votes(1))
                              .addBallot(Ballot.of(NOBODY, Ballot.Vote.YES))
                              .build()))),
          dangling(
              "of what a claim is",
              FindingPath.of("claims")
                  .at(0, "beds of breaker-nobody 1 CURRENT as of 2022-03-08")
                  .member("of"),
              UnaryOperator.identity(),
              alliance ->
                  alliance.toBuilder()
                      .claims(
                          ImmutableSortedSet.of(
                              Claim.builder()
                                  .measure(Measure.of("beds"))
                                  .subject(NOBODY)
                                  .value(1)
                                  .meaning(Claim.Meaning.CURRENT)
                                  .asOf(DAY)
                                  .build()))
                      .build()),
          dangling(
              "from what a source infers",
              FindingPath.of("sources").id("breaker-guess").member("from").id(NOBODY),
              UnaryOperator.identity(),
              alliance -> alliance.toBuilder().addSource(guess("breaker-guess", NOBODY)).build()),
          new Breaker(
              FindingCodes.REF_KIND,
              "an institution as the agreement of a rule",
              RULE.member("under").id("breaker-one"),
              units().andThen(charter())::apply,
              rule(prohibition().under("breaker-charter", "breaker-one").build())),
          new Breaker(
              FindingCodes.CYCLE,
              "the way from a part to its whole",
              FindingPath.of("institutions").id("breaker-one").member("partOf"),
              UnaryOperator.identity(),
              alliance ->
                  alliance.toBuilder()
                      .addAllInstitutions(
                          List.of(
                              body().partOf(OTHER).build(),
                              Institution.of(OTHER.value(), "Two").toBuilder().partOf(ONE).build()))
                      .build()),
          new Breaker(
              FindingCodes.CYCLE,
              "the way from an agreement to the one under which it was made",
              AGREEMENT.member("parent"),
              units(),
              alliance ->
                  alliance.toBuilder()
                      .addAllAgreements(
                          List.of(
                              draft().parent(AgreementId.of("breaker-z")).build(),
                              draft()
                                  .id("breaker-z")
                                  .parent(AgreementId.of("breaker-pact"))
                                  .build()))
                      .build()),
          new Breaker(
              FindingCodes.CYCLE,
              "the way from an inference to what it rests on",
              FindingPath.of("sources").id("breaker-a").member("from"),
              UnaryOperator.identity(),
              alliance ->
                  alliance.toBuilder()
                      .addAllSources(
                          List.of(
                              guess("breaker-a", "breaker-b"),
                              guess("breaker-b", "breaker-c"),
                              guess("breaker-c", "breaker-a")))
                      .build()),
          new Breaker(
              FindingCodes.ID_CONFUSABLE,
              "a Cyrillic letter for a Latin one",
              FindingPath.of("institutions").id("brеaker-one"),
              units(),
              alliance ->
                  alliance.toBuilder()
                      .addInstitution(Institution.of("brеaker-one", "Three"))
                      .build()),
          new Breaker(
              FindingCodes.IDENTIFIER_SYNTAX,
              "a letter O for a zero",
              number("9135O100M000100Y43"),
              units(),
              institution(
                  body().addIdentifier(new ExternalId("cn-uscc", "9135O100M000100Y43")).build())),
          new Breaker(
              FindingCodes.IDENTIFIER_CHECK,
              "the last character of a registered number",
              number("91350100M000100Y44"),
              units(),
              institution(
                  body().addIdentifier(new ExternalId("cn-uscc", "91350100M000100Y44")).build())),
          new Breaker(
              FindingCodes.IDENTIFIER_DUPLICATE,
              "one number for two institutions",
              FindingPath.of("institutions")
                  .id("breaker-two")
                  .member("identifiers")
                  .at(0, "gln|breaker 7"),
              institution(body().addIdentifier(new ExternalId("gln", "breaker 7")).build()),
              alliance ->
                  alliance.toBuilder()
                      .addInstitution(
                          Institution.of(OTHER.value(), "Two").toBuilder()
                              .addIdentifier(new ExternalId("gln", "breaker 7"))
                              .build())
                      .build()),
          new Breaker(
              FindingCodes.NAME_SHARED,
              "one name for two institutions",
              FindingPath.of("institutions").id("breaker-x").member("name").member("en"),
              units(),
              alliance ->
                  alliance.toBuilder()
                      .addInstitution(Institution.of("breaker-x", "Breaker One"))
                      .build()));

  private BreakReferences() {}

  private static Breaker dangling(
      String name,
      FindingPath path,
      UnaryOperator<Alliance> prepared,
      UnaryOperator<Alliance> broken) {
    return new Breaker(FindingCodes.DANGLING_REF, name, path, prepared, broken);
  }

  private static FindingPath number(String value) {
    return FindingPath.of("institutions")
        .id("breaker-one")
        .member("identifiers")
        .at(0, "cn-uscc|" + value);
  }

  /** Two institutions that are nowhere else. */
  static UnaryOperator<Alliance> units() {
    return alliance ->
        alliance.toBuilder()
            .addAllInstitutions(
                List.of(body().build(), Institution.of(OTHER.value(), "Breaker Two")))
            .build();
  }

  static Institution.Builder body() {
    return Institution.of(ONE.value(), "Breaker One").toBuilder();
  }

  /** The first of the two institutions, in place of what it was. */
  static UnaryOperator<Alliance> institution(Institution institution) {
    return alliance ->
        alliance.toBuilder()
            .institutions(
                Breaker.with(
                    alliance.institutions(), alliance.institution(institution.id()), institution))
            .build();
  }

  static UnaryOperator<Alliance> member(MemberUnit member) {
    return alliance ->
        alliance.toBuilder()
            .members(Breaker.with(alliance.members(), alliance.member(member.unit()), member))
            .build();
  }

  private static MemberUnit applied(AgreementId agreement, Optional<SessionId> session) {
    return MemberUnit.builder()
        .unit(ONE)
        .addFact(
            MemberFact.of(MemberFact.Kind.APPLIED, DAY).toBuilder()
                .agreement(agreement)
                .session(session)
                .build())
        .build();
  }

  static Agreement.Builder draft() {
    return Agreement.builder()
        .id("breaker-pact")
        .kind(AgreementKind.of("pilot"))
        .binds(Binding.parties("breaker-one", "breaker-two"));
  }

  static UnaryOperator<Alliance> pact() {
    return agreement(draft().build());
  }

  /** An agreement of the members that is in force. */
  static UnaryOperator<Alliance> charter() {
    return agreement(Agreement.charter("breaker-charter", LocalDate.of(1900, 1, 1)));
  }

  static UnaryOperator<Alliance> agreement(Agreement agreement) {
    return alliance ->
        alliance.toBuilder()
            .agreements(
                Breaker.with(alliance.agreements(), alliance.agreement(agreement.id()), agreement))
            .build();
  }

  /** A rule that is neither broad nor like any other. */
  static SharingRule.Builder prohibition() {
    return SharingRule.prohibit("breaker-rule")
        .resource(ResourceKind.of("breaker-kind"))
        .provider(UnitSelector.any())
        .recipient(UnitSelector.any())
        .when(SharingCondition.urgencyAtLeast(Urgency.URGENT))
        .under("breaker-charter");
  }

  static UnaryOperator<Alliance> rule(SharingRule rule) {
    return alliance ->
        alliance.toBuilder()
            .rules(Breaker.with(alliance.rules(), alliance.rule(rule.id()), rule))
            .build();
  }

  private static Programme.Builder plan() {
    return Programme.builder()
        .id("breaker-plan")
        .kind(ProgrammeKind.of("training"))
        .organiser("breaker-one");
  }

  private static UnaryOperator<Alliance> programme(Programme programme) {
    return alliance -> alliance.toBuilder().addProgramme(programme).build();
  }

  static UnaryOperator<Alliance> council(Council.Builder council) {
    return alliance ->
        alliance.toBuilder()
            .councils(
                Breaker.with(
                    alliance.councils(), alliance.council("breaker-council"), council.build()))
            .build();
  }

  static Session.Builder meeting() {
    return Session.builder().id("breaker-session").on(PartialDate.UNKNOWN);
  }

  private static UnaryOperator<Alliance> session(Session.Builder session) {
    return council(
        Council.builder()
            .id("breaker-council")
            .electorate(Council.Electorate.MEMBERS)
            .addSession(session.build()));
  }

  private static Source guess(String id, String from) {
    return Source.builder()
        .id(SourceId.of(id))
        .kind(SourceKind.INFERENCE)
        .addInferredFrom(SourceId.of(from))
        .quote("so it is written")
        .reading("so it is")
        .build();
  }
}

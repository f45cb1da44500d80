// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.medalliance.referral.Direction.DOWN;
import static org.medalliance.referral.Direction.SIDEWAYS;
import static org.medalliance.referral.Direction.UP;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceId;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.calendar.AllianceSet;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.TierId;
import org.medalliance.sharing.ReferralPolicy;
import org.medalliance.sharing.Urgency;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

class ReferralNetworkTest {
  private static final ReferralNetwork VALLEY = ReferralNetwork.of(Ladder.VALLEY);

  @Test
  void upLeadsRungByRungAndTheLowestAdequateComesFirst() {
    Referrals answer = VALLEY.find(Ladder.from("east", UP).specialty("05.05").build());

    assertThat(candidates(answer)).containsExactly("county", "city");
    assertThat(answer.candidates().map(Candidate::hops)).containsExactly(1, 2);
    assertThat(answer.candidates().map(Candidate::tier))
        .containsExactly(TierId.of("county"), TierId.of("city"));
    assertThat(answer.candidates().skip(1).findFirst().orElseThrow().route())
        .extracting(Hop::toString)
        .containsExactly("east to county", "county to city");
    assertThat(answer.unknown()).isEmpty();
    assertThat(rejected(answer)).containsExactly("brook", "east", "mill", "west");
    assertThat(answer.isComplete()).isTrue();
  }

  @Test
  void aNarrowerSpecialtyIsPartOfABroaderOneAndNotTheOtherWayRound() {
    assertThat(candidates(VALLEY.find(Ladder.from("east", UP).specialty("05.05.01").build())))
        .containsExactly("county", "city");
    Referrals broader = VALLEY.find(Ladder.from("east", UP).specialty("05").build());
    assertThat(candidates(broader)).containsExactly("city");
    assertThat(broader.unknown().map(Unsettled::toString))
        .containsExactly(
            "cannot tell whether county is a candidate:"
                + " institutions[county].specialties cannot be compared");
  }

  @Test
  void noRouteIsLongerThanThePolicyAllows() {
    Referrals three = VALLEY.find(Ladder.from("brook", UP).urgency(Urgency.URGENT).build());
    Referrals two =
        ReferralNetwork.of(Ladder.with(Ladder.POLICY.toBuilder().maxHops(2).build()))
            .find(Ladder.from("brook", UP).urgency(Urgency.URGENT).build());

    assertThat(candidates(three)).containsExactly("east", "west", "county", "city");
    assertThat(candidates(two)).containsExactly("east", "west", "county");
    assertThat(two.rejected().map(Rejection::toString))
        .contains(
            "city is no candidate; not so: a route leads from brook to city in no more hops than"
                + " 2: none does");
  }

  @Test
  void theNearestRegionComesFirstAmongEqualsOnlyWhereThePolicySaysSo() {
    ReferralQuery query = Ladder.from("mill", UP).build();
    ReferralPolicy anywhere =
        Ladder.POLICY.toBuilder().regions(ReferralPolicy.Regions.NO_MATTER).build();

    assertThat(candidates(VALLEY.find(query))).startsWith("west", "east");
    assertThat(VALLEY.find(query).candidates().map(Candidate::sharedRegion)).startsWith(3, 2);
    assertThat(candidates(ReferralNetwork.of(Ladder.with(anywhere)).find(query)))
        .startsWith("east", "west");
  }

  @Test
  void whatIsFarComesLaterAmongEquals() {
    ReferralPolicy anywhere =
        Ladder.POLICY.toBuilder().regions(ReferralPolicy.Regions.NO_MATTER).build();
    Distance distance = (from, to) -> to.equals(UnitId.of("east")) ? 20 : 3.5;

    Referrals answer =
        ReferralNetwork.of(Ladder.with(anywhere))
            .find(Ladder.from("mill", UP).build(), Capacity.NOT_ASKED, distance);

    assertThat(candidates(answer)).startsWith("west", "east");
    assertThat(answer.candidates().findFirst().orElseThrow().text(Locale.ENGLISH))
        .isEqualTo("west is a candidate: hops 1, tier township; distance 3.5; route: mill to west");
  }

  @Test
  void anEmergencySkipsRungsUpAndNoRungsDown() {
    ReferralQuery.Builder up = Ladder.from("brook", UP);

    assertThat(hops(up.urgency(Urgency.EMERGENCY).build(), "city")).contains(1);
    assertThat(hops(up.urgency(Urgency.URGENT).build(), "city")).contains(3);
    assertThat(hops(Ladder.from("city", DOWN).urgency(Urgency.EMERGENCY).build(), "brook"))
        .contains(3);
  }

  @Test
  void aHopThatUrgencyMightAllowIsUnknownIfItIsNotTold() {
    ReferralPolicy one = Ladder.POLICY.toBuilder().maxHops(1).build();
    Referrals answer = ReferralNetwork.of(Ladder.with(one)).find(Ladder.from("brook", UP).build());

    assertThat(candidates(answer)).containsExactly("east", "west");
    assertThat(answer.unknown().map(Unsettled::toString))
        .containsExactly(
            "cannot tell whether city is a candidate: the request does not tell urgency",
            "cannot tell whether county is a candidate: the request does not tell urgency");
  }

  @Test
  void sidewaysLeadsWithinTheRegionOnly() {
    assertThat(candidates(VALLEY.find(Ladder.from("east", SIDEWAYS).build())))
        .containsExactly("west");
    Referrals nearer =
        ReferralNetwork.of(Ladder.with(Ladder.POLICY.toBuilder().sidewaysDepth(3).build()))
            .find(Ladder.from("east", SIDEWAYS).build());
    assertThat(candidates(nearer)).isEmpty();
    assertThat(reasons(nearer, "west"))
        .isEqualTo(
            "west is no candidate; not so: a route leads from east to west in no more hops than"
                + " 3: none does");
  }

  @Test
  void regionsThatCannotBeComparedAreBothNamed() {
    Alliance far =
        Ladder.VALLEY.toBuilder()
            .institutions(
                Ladder.VALLEY.institutions().stream()
                    .map(
                        each ->
                            each.id().equals(UnitId.of("west"))
                                ? each.toBuilder().region(Code.of("elsewhere|7")).build()
                                : each)
                    .toList())
            .build();

    assertThat(
            ReferralNetwork.of(far)
                .find(Ladder.from("east", SIDEWAYS).build())
                .unknown()
                .map(Unsettled::toString))
        .containsExactly(
            "cannot tell whether west is a candidate: institutions[east].region cannot be"
                + " compared; institutions[west].region cannot be compared");
  }

  @Test
  void sidewaysLeadsNowhereIfThePolicySaysNever() {
    ReferralPolicy never =
        Ladder.POLICY.toBuilder()
            .sideways(ReferralPolicy.Sideways.NEVER)
            .sidewaysDepth(Optional.empty())
            .build();
    Referrals answer =
        ReferralNetwork.of(Ladder.with(never)).find(Ladder.from("east", SIDEWAYS).build());

    assertThat(candidates(answer)).isEmpty();
    assertThat(answer.unknown()).isEmpty();
    assertThat(reasons(answer, "west"))
        .isEqualTo("west is no candidate; not so: hops may lead to units on the same rung: never");
  }

  @Test
  void anAgreementIsNamedWhereOneIsNeeded() {
    Referrals answer =
        ReferralNetwork.of(Ladder.bound("pact", "east", "county"))
            .find(Ladder.from("east", UP).build());

    assertThat(candidates(answer)).containsExactly("county");
    Hop hop = answer.candidates().findFirst().orElseThrow().route().get(0);
    assertThat(hop.agreement()).contains(AgreementId.of("pact"));
    assertThat(hop).hasToString("east to county under pact");
    assertThat(reasons(answer, "city"))
        .isEqualTo("city is no candidate; not so: an agreement in force binds city: none does");
  }

  @Test
  void anAgreementBindsBothOrNobody() {
    Alliance alliance =
        Ladder.bound("a-pact", "brook", "east").toBuilder()
            .addAgreements(Ladder.bound("b-pact", "county", "city").agreements().get(0))
            .build();
    Referrals answer = ReferralNetwork.of(alliance).find(Ladder.from("brook", UP).build());

    assertThat(candidates(answer)).containsExactly("east");
    assertThat(reasons(answer, "county")).contains("in no more hops than 3");
  }

  @Test
  void anAgreementThatOnlyMayBindLeavesTheUnitUnknown() {
    Alliance alliance =
        Ladder.replacing(
                Ladder.member("county", "county").toBuilder()
                    .facts(
                        ImmutableList.of(
                            fact(MemberFact.Kind.ON_TRIAL, PartialDate.of(Ladder.FOUNDING)),
                            fact(MemberFact.Kind.ADMITTED, PartialDate.ofYear(2023))))
                    .build())
            .toBuilder()
            .referralPolicy(
                Ladder.POLICY.toBuilder().agreement(ReferralPolicy.Agreement.NEEDED).build())
            .addAgreement(Agreement.charter("charter", Ladder.FOUNDING))
            .build();
    Referrals answer =
        ReferralNetwork.of(alliance)
            .find(Ladder.from("east", UP).urgency(Urgency.ROUTINE).wanted("county").build());

    assertThat(answer.unknown().map(Unsettled::toString))
        .containsExactly(
            "cannot tell whether county is a candidate: members[county].facts[ADMITTED] is known"
                + " only as 2023");
  }

  private static MemberFact fact(MemberFact.Kind kind, PartialDate on) {
    return MemberFact.builder().fact(kind).on(on).build();
  }

  @Test
  void whoIsSuspendedDoesNotReferAndIsNotReferredTo() {
    Alliance suspended =
        Ladder.replacing(
            Ladder.member("county", "county").toBuilder()
                .addFact(
                    MemberFact.builder()
                        .fact(MemberFact.Kind.SUSPENDED)
                        .on(PartialDate.of(LocalDate.of(2023, 1, 1)))
                        .build())
                .build());
    ReferralNetwork network = ReferralNetwork.of(suspended);

    assertThat(candidates(network.find(Ladder.from("east", UP).build()))).isEmpty();
    assertThat(reasons(network.find(Ladder.from("east", UP).build()), "county"))
        .isEqualTo(
            "county is no candidate; not so: county belongs and may refer and be referred to:"
                + " SUSPENDED");
    assertThat(network.find(Ladder.from("county", UP).build()).candidates()).isEmpty();
  }

  @Test
  void aDateKnownInPartLeavesTheUnitUnknownWithTheDateToBlame() {
    Alliance joining =
        Ladder.replacing(
            Ladder.member("county", "county").toBuilder()
                .facts(
                    ImmutableList.of(
                        MemberFact.builder()
                            .fact(MemberFact.Kind.ADMITTED)
                            .on(PartialDate.ofYear(2023))
                            .build()))
                .build());
    Referrals answer = ReferralNetwork.of(joining).find(Ladder.from("east", UP).build());

    assertThat(answer.candidates()).isEmpty();
    assertThat(answer.unknown().map(Unsettled::toString))
        .containsExactly(
            "cannot tell whether city is a candidate: the request does not tell urgency",
            "cannot tell whether county is a candidate: members[county].facts[ADMITTED] is known"
                + " only as 2023");
  }

  @Test
  void aRungKnownInPartLeavesTheUnitUnknown() {
    Alliance rising =
        Ladder.replacing(
            Ladder.member("county", "county").toBuilder()
                .tier(
                    Timeline.of(
                        List.of(
                            new Timeline.Step<>(
                                TierId.of("township"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                            Timeline.Step.of(TierId.of("county"), PartialDate.ofYear(2023)))))
                .build());
    Referrals answer =
        ReferralNetwork.of(rising)
            .find(Ladder.from("east", UP).urgency(Urgency.ROUTINE).wanted("county").build());

    assertThat(answer.unknown().map(Unsettled::toString))
        .containsExactly(
            "cannot tell whether county is a candidate: members[county].tier[1] is known only as"
                + " 2023");
    assertThat(answer.rejected()).hasSize(5);
  }

  @Test
  void whoIsNotOnARollThatIsNotCompleteMayBeACandidate() {
    Alliance partial =
        Ladder.VALLEY.toBuilder()
            .roll(RollScope.PARTIAL)
            .addInstitution(Institution.of("stranger", "Stranger"))
            .build();
    Referrals answer = ReferralNetwork.of(partial).find(Ladder.from("east", UP).build());
    Alliance complete = partial.toBuilder().roll(RollScope.COMPLETE).build();

    assertThat(answer.isComplete()).isFalse();
    assertThat(answer.unknown().map(Unsettled::toString))
        .containsExactly(
            "cannot tell whether stranger is a candidate: members[stranger] is not written");
    assertThat(
            reasons(ReferralNetwork.of(complete).find(Ladder.from("east", UP).build()), "stranger"))
        .isEqualTo(
            "stranger is no candidate; not so: stranger belongs and may refer and be referred to:"
                + " not on the roll; stranger stands above east: no tier");
  }

  @Test
  void aRouteMayLeadOverWhoIsNotOnARollThatIsNotComplete() {
    Alliance partial =
        Ladder.VALLEY.toBuilder()
            .roll(RollScope.PARTIAL)
            .members(
                Ladder.VALLEY.members().stream()
                    .filter(each -> !each.unit().equals(UnitId.of("county")))
                    .toList())
            .build();
    ReferralQuery query = Ladder.from("east", UP).urgency(Urgency.ROUTINE).build();
    Referrals answer = ReferralNetwork.of(partial).find(query);
    Alliance complete = partial.toBuilder().roll(RollScope.COMPLETE).build();

    assertThat(answer.unknown().map(Unsettled::toString))
        .containsExactly(
            "cannot tell whether city is a candidate: members[county] is not written",
            "cannot tell whether county is a candidate: members[county] is not written");
    assertThat(rejected(answer)).containsExactly("brook", "east", "mill", "west");
    assertThat(reasons(ReferralNetwork.of(complete).find(query), "city"))
        .contains("a route leads from east to city in no more hops than 3: none does");
  }

  @Test
  void noDetourOverWhoMayBelongLeadsTheOtherWay() {
    Alliance partial =
        Ladder.VALLEY.toBuilder()
            .roll(RollScope.PARTIAL)
            .addInstitution(Institution.of("stranger", "Stranger"))
            .build();
    Chain chain =
        ReferralNetwork.of(partial)
            .validate(units("east", "stranger", "brook"), Ladder.from("east", UP).build());

    assertThat(chain)
        .hasToString(
            "stranger must not refer to brook: not so: brook stands above east: township and"
                + " village");
  }

  @Test
  void whoMayBelongIsRejectedIfNoAgreementMayBindIt() {
    Alliance partial =
        Ladder.bound("pact", "east", "county").toBuilder()
            .roll(RollScope.PARTIAL)
            .addInstitution(Institution.of("stranger", "Stranger"))
            .build();

    assertThat(
            reasons(ReferralNetwork.of(partial).find(Ladder.from("east", UP).build()), "stranger"))
        .isEqualTo(
            "stranger is no candidate; not so: an agreement in force binds stranger: none does");
  }

  @Test
  void aHopToWhoMayBelongIsUnknownWhereAnAgreementBindsMembers() {
    Alliance partial =
        Ladder.with(Ladder.POLICY.toBuilder().agreement(ReferralPolicy.Agreement.NEEDED).build())
            .toBuilder()
            .roll(RollScope.PARTIAL)
            .addInstitution(Institution.of("stranger", "Stranger"))
            .addAgreement(Agreement.charter("charter", Ladder.FOUNDING))
            .build();
    Chain chain =
        ReferralNetwork.of(partial)
            .validate(units("east", "stranger"), Ladder.from("east", UP).build());
    Alliance complete = partial.toBuilder().roll(RollScope.COMPLETE).build();

    assertThat(chain)
        .hasToString(
            "cannot tell whether east may refer to stranger: members[stranger] is not written");
    assertThat(chain.hops().get(0).agreement()).isEmpty();
    assertThat(
            ReferralNetwork.of(complete)
                .validate(units("east", "stranger"), Ladder.from("east", UP).build())
                .allowed())
        .isEqualTo(Certainty.NO);
  }

  @Test
  void whoBelongsToTwoAlliancesHasTheCandidatesOfEachAndNoRouteThroughBoth() {
    Alliance stroke =
        Ladder.VALLEY.toBuilder()
            .id("stroke-alliance")
            .tiers("centre", "base")
            .institutions(
                Stream.of("county", "east", "province")
                    .map(unit -> Institution.of(unit, unit + " hospital"))
                    .toList())
            .members(
                List.of(
                    Ladder.member("county", "base"),
                    Ladder.member("east", "base"),
                    Ladder.member("province", "centre")))
            .build();
    AllianceSet both = AllianceSet.of(List.of(Ladder.VALLEY, stroke));
    Map<AllianceId, ReferralNetwork> networks = ReferralNetwork.of(both);

    assertThat(candidates(networks, both, Ladder.from("east", UP).build()))
        .containsExactly(
            "county of river-valley", "city of river-valley", "province of stroke-alliance");
    assertThat(candidates(networks, both, Ladder.from("brook", UP).wanted("province").build()))
        .isEmpty();
  }

  private static Stream<String> candidates(
      Map<AllianceId, ReferralNetwork> networks, AllianceSet set, ReferralQuery query) {
    return set.alliancesOf(query.sender(), query.on()).keySet().stream()
        .flatMap(
            id ->
                networks
                    .get(id)
                    .find(query)
                    .candidates()
                    .map(candidate -> candidate.unit() + " of " + id));
  }

  @Test
  void aMissingPolicyPermitsNothingAndSaysSo() {
    Alliance without = Ladder.VALLEY.toBuilder().referralPolicy(Optional.empty()).build();
    Referrals answer =
        ReferralNetwork.of(without).find(Ladder.from("east", UP).wanted("county").build());

    assertThat(answer.premises().get(0).text(Locale.ENGLISH))
        .isEqualTo(
            "the alliance says by which steps patients may be referred: no referral policy is"
                + " written, so nothing is permitted");
    assertThat(answer.rejected()).hasSize(6);
    assertThat(reasons(answer, "county"))
        .isEqualTo(
            "county is no candidate; not so: " + answer.premises().get(0).text(Locale.ENGLISH));
  }

  @Test
  void whoeverNobodyKnowsRefersToNobodyAndIsNoCandidate() {
    Referrals answer = VALLEY.find(Ladder.from("nobody", UP).build());

    assertThat(answer.candidates()).isEmpty();
    assertThat(answer.rejected()).hasSize(6);
    assertThat(answer.premises().get(1).text(Locale.ENGLISH))
        .contains("the alliance knows no institution nobody");
    assertThat(reasons(VALLEY.find(Ladder.from("east", UP).wanted("nobody").build()), "nobody"))
        .contains("the alliance knows no institution nobody");
  }

  @Test
  void fromTheTopNothingLeadsUp() {
    Referrals answer = VALLEY.find(Ladder.from("city", UP).build());

    assertThat(answer.candidates()).isEmpty();
    assertThat(reasons(answer, "county"))
        .isEqualTo(
            "county is no candidate; not so: there is a rung above city: city; county stands"
                + " above city: city and county");
  }

  @Test
  void whoIsFullIsRejectedAndWhoMayBeIsUnknown() {
    Capacity capacity = unit -> unit.equals(UnitId.of("county")) ? Certainty.NO : Certainty.UNKNOWN;
    Referrals answer = VALLEY.find(Ladder.from("east", UP).build(), capacity, Distance.NOT_ASKED);

    assertThat(reasons(answer, "county"))
        .isEqualTo("county is no candidate; not so: county has room: it has none");
    assertThat(answer.unknown().map(Unsettled::toString))
        .containsExactly(
            "cannot tell whether city is a candidate: the request does not tell capacity[city]");
  }

  @Test
  void aSpecialtyIsOutsideTheScopeOnlyOfWhomSurelyIsNotRegisteredForIt() {
    assertThat(outside("east", "05.05")).isEqualTo(Certainty.YES);
    assertThat(outside("county", "05.05.01")).isEqualTo(Certainty.NO);
    assertThat(outside("county", "05")).isEqualTo(Certainty.UNKNOWN);
    assertThat(outside("nobody", "05")).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void reasonsAreToldInChineseToo() {
    Referrals answer = VALLEY.find(Ladder.from("east", UP).specialty("05.05").build());

    assertThat(answer.candidates().findFirst().orElseThrow().text(Locale.CHINESE))
        .isEqualTo(
            "county 可以接收转诊：1 步，层级 county；地区代码前 3 级一致；路径：east 转至 county；county"
                + " 已核准诊疗科目 05.05：05.05");
    assertThat(
            answer
                .rejected()
                .filter(each -> each.unit().equals(UnitId.of("west")))
                .map(each -> each.text(Locale.CHINESE)))
        .containsExactly(
            "west 不能接收转诊，下列条件不满足：west 的层级高于 east：township 与 township；west" + " 已核准诊疗科目 05.05：02");
  }

  @Test
  void aChainSaysWhichHopBreaksWhichRuleFirst() {
    ReferralQuery query = Ladder.from("brook", UP).urgency(Urgency.ROUTINE).build();

    Chain chain = VALLEY.validate(units("brook", "east", "city"), query);

    assertThat(chain.allowed()).isEqualTo(Certainty.NO);
    Hop broken = chain.firstBroken().orElseThrow();
    assertThat(broken.from()).isEqualTo(UnitId.of("east"));
    assertThat(broken.broken()).hasSize(1);
    assertThat(chain)
        .hasToString(
            "east must not refer to city: not so: a hop from east up leads to city: township and"
                + " city");
    assertThat(VALLEY.validate(units("brook", "east", "county", "city"), query).allowed())
        .isEqualTo(Certainty.YES);
  }

  @Test
  void aChainTellsUnknownHopsApart() {
    Chain chain = VALLEY.validate(units("brook", "east", "city"), Ladder.from("brook", UP).build());

    assertThat(chain.allowed()).isEqualTo(Certainty.UNKNOWN);
    assertThat(chain.firstBroken()).isEmpty();
    assertThat(chain.unknown())
        .extracting(Hop::toString)
        .containsExactly(
            "cannot tell whether east may refer to city: the request does not tell urgency");
  }

  @Test
  void aChainComesToNoUnitTwiceAndIsNotTooLong() {
    ReferralQuery query = Ladder.from("east", SIDEWAYS).build();

    assertThat(VALLEY.validate(units("east", "west", "east"), query))
        .hasToString("west must not refer to east: not so: the route comes to east once: east");
    assertThat(
            VALLEY
                .validate(units("east", "west", "east", "west", "east"), query)
                .hops()
                .get(3)
                .broken())
        .extracting(premise -> premise.text(Locale.ENGLISH))
        .contains("a route has no more hops than 3: hop 4");
  }

  @Test
  void aChainBeginsWithTheUnitThatRefersAndHasAHop() {
    ReferralQuery query = Ladder.from("east", UP).build();

    assertThatThrownBy(() -> VALLEY.validate(units("west", "county"), query))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("a chain must begin with the unit that refers: west, east");
    assertThatThrownBy(() -> VALLEY.validate(units("east"), query))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("a chain must have two units or more: 1");
  }

  @Test
  void aReasonMustBeOneForTheDirection() {
    ReferralQuery.Builder up = Ladder.from("east", UP);

    assertThat(up.reason(ReferralReason.of("U5", UP)).build().reason()).isPresent();
    assertThat(up.reason(ReferralReason.of("other", DOWN, UP)).build().reason()).isPresent();
    assertThatThrownBy(() -> up.reason(ReferralReason.of("D2", DOWN)).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("reason must be one to refer UP: D2 is one to refer [DOWN]");
    assertThatThrownBy(() -> ReferralReason.of("D2"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("reason must be one for some direction: D2");
  }

  private static Certainty outside(String unit, String specialty) {
    return VALLEY.isOutsideScope(UnitId.of(unit), Code.of(specialty), Ladder.DAY);
  }

  private static List<UnitId> units(String... units) {
    return Stream.of(units).map(UnitId::of).toList();
  }

  private static Optional<Integer> hops(ReferralQuery query, String unit) {
    return VALLEY
        .find(query)
        .candidates()
        .filter(each -> each.unit().equals(UnitId.of(unit)))
        .map(Candidate::hops)
        .findFirst();
  }

  private static Stream<String> candidates(Referrals answer) {
    return answer.candidates().map(each -> each.unit().value());
  }

  private static Stream<String> rejected(Referrals answer) {
    return answer.rejected().map(each -> each.unit().value());
  }

  private static String reasons(Referrals answer, String unit) {
    return answer
        .rejected()
        .filter(each -> each.unit().equals(UnitId.of(unit)))
        .map(Rejection::toString)
        .findFirst()
        .orElseThrow();
  }
}

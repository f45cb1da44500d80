// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.medalliance.Alliance;
import org.medalliance.AllianceId;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Binding;
import org.medalliance.calendar.AllianceSet;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.sharing.ReferralPolicy;
import org.medalliance.sharing.ReferralPolicyBuilder;
import org.medalliance.testing.AllianceAndReferral;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Completions;
import org.medalliance.testing.Dice;
import org.medalliance.wording.Phrase;

/** The laws of referral, held against a plain search of the graph of all permitted hops. */
@Domain(AllianceDomain.class)
class ReferralProperties {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyUnitIsAnsweredAsTheGraphSays(@ForAll AllianceAndReferral drawn, @ForAll Dice dice) {
    for (AllianceAndReferral each : List.of(drawn, damaged(drawn, dice))) {
      PermitGraph graph = new PermitGraph(each.alliance(), each.query());
      Referrals answer = find(each);
      Map<UnitId, Certainty> expected = new TreeMap<>();
      graph.units().forEach(unit -> expected.put(unit, graph.answer(unit)));

      assertThat(answers(answer, graph.units())).isEqualTo(expected);
      Statistics.label("candidates").collect(answer.candidates().findAny().isPresent());
      Statistics.label("several hops")
          .collect(answer.candidates().anyMatch(candidate -> candidate.hops() > 1));
      Statistics.label("unknown").collect(answer.unknown().findAny().isPresent());
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void everyUnitIsAnsweredAsTheChainThatIsRefusedLeast(
      @ForAll AllianceAndReferral drawn, @ForAll Dice dice) {
    for (AllianceAndReferral each : List.of(asked(drawn), damaged(asked(drawn), dice))) {
      Map<UnitId, Certainty> best = new TreeMap<>();
      units(each).forEach(unit -> best.put(unit, Certainty.NO));
      tryChains(each, new ArrayList<>(List.of(each.query().sender())), best);

      assertThat(answers(each)).isEqualTo(best);
      Statistics.label("unlisted step")
          .collect(find(each).unknown().anyMatch(unknown -> isByUnlisted(each, unknown)));
    }
  }

  /** Tries each chain, longer ones only as far as the part before is not refused. */
  private static void tryChains(
      AllianceAndReferral drawn, List<UnitId> chain, Map<UnitId, Certainty> best) {
    for (UnitId next : units(drawn)) {
      chain.add(next);
      Certainty allowed = network(drawn).validate(chain, drawn.query()).allowed();
      if (!allowed.isNo()) {
        best.merge(next, allowed, Certainty::or);
        tryChains(drawn, chain, best);
      }
      chain.remove(chain.size() - 1);
    }
  }

  /** The same asked of all units, whatever they are registered for. */
  private static AllianceAndReferral asked(AllianceAndReferral drawn) {
    return new AllianceAndReferral(
        drawn.alliance(),
        drawn.query().toBuilder()
            .specialty(Optional.empty())
            .wanted(ImmutableSortedSet.of())
            .build());
  }

  private static boolean isByUnlisted(AllianceAndReferral drawn, Unsettled unknown) {
    return isListed(drawn, unknown.unit())
        && unknown.unknowns().stream()
            .anyMatch(
                missing ->
                    drawn.alliance().institutions().stream()
                        .map(Institution::id)
                        .filter(
                            unit -> !isListed(drawn, unit) && !unit.equals(drawn.query().sender()))
                        .anyMatch(unit -> missing.toString().contains("members[" + unit + "] ")));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void noRouteHasFewerHops(@ForAll AllianceAndReferral drawn) {
    Map<UnitId, Integer> fewest =
        new PermitGraph(drawn.alliance(), drawn.query()).hops(Certainty::isYes);

    find(drawn)
        .candidates()
        .forEach(candidate -> assertThat(candidate.hops()).isEqualTo(fewest.get(candidate.unit())));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyHopOfARouteIsPermittedAndNoUnitComesTwice(@ForAll AllianceAndReferral drawn) {
    PermitGraph graph = new PermitGraph(drawn.alliance(), drawn.query());

    find(drawn)
        .candidates()
        .forEach(
            candidate -> {
              List<UnitId> route = units(drawn.query(), candidate.route());
              assertThat(route).doesNotHaveDuplicates().endsWith(candidate.unit());
              for (int i = 1; i < route.size(); i++) {
                Hop hop = candidate.route().get(i - 1);
                assertThat(hop.from()).isEqualTo(route.get(i - 1));
                assertThat(hop.allowed()).isEqualTo(Certainty.YES);
                assertThat(graph.hop(route.get(i - 1), route.get(i))).isEqualTo(Certainty.YES);
              }
              assertThat(candidate.premises()).allMatch(premise -> premise.isMet());
              assertThat(network(drawn).validate(route, drawn.query()).hops())
                  .isEqualTo(candidate.route());
            });
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void anySingleHopIsToldAsTheGraphSays(@ForAll AllianceAndReferral drawn, @ForAll Dice dice) {
    for (AllianceAndReferral each : List.of(drawn, damaged(drawn, dice))) {
      for (UnitId from : units(each)) {
        ReferralQuery query = each.query().toBuilder().sender(from).build();
        PermitGraph graph = new PermitGraph(each.alliance(), query);
        for (UnitId to : graph.units()) {
          Hop hop = network(each).validate(List.of(from, to), query).hops().get(0);
          Certainty expected = graph.mayLeave() ? graph.hop(from, to) : Certainty.NO;
          assertThat(hop.allowed()).as("%s", hop).isEqualTo(expected);
          assertThat(hop.broken().isEmpty()).isNotEqualTo(hop.allowed().isNo());
          assertThat(hop.unknowns().isEmpty()).isNotEqualTo(hop.allowed().isUnknown());
        }
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void candidatesAreInTheOrderOfTheirRank(@ForAll AllianceAndReferral drawn) {
    PermitGraph graph = new PermitGraph(drawn.alliance(), drawn.query());
    boolean nearest =
        drawn.alliance().referralPolicy().map(ReferralPolicy::regions).orElse(null)
            == ReferralPolicy.Regions.NEAREST_FIRST;
    Comparator<UnitId> order =
        Comparator.<UnitId, Integer>comparing(
                unit -> graph.hops(Certainty::isYes).getOrDefault(unit, 0))
            .thenComparing(unit -> -graph.lowest(unit))
            .thenComparing(unit -> nearest ? -graph.shared(unit) : 0)
            .thenComparing(Comparator.<UnitId>naturalOrder());

    List<Candidate> found = find(drawn).candidates().toList();

    assertThat(found).isSortedAccordingTo(Comparator.naturalOrder());
    assertThat(found).extracting(Candidate::unit).isSortedAccordingTo(order);
    assertThat(found)
        .allSatisfy(
            candidate -> {
              assertThat(candidate.rung()).isEqualTo(graph.lowest(candidate.unit()));
              assertThat(candidate.tier())
                  .isEqualTo(drawn.alliance().tiers().get(candidate.rung()));
              assertThat(candidate.sharedRegion())
                  .isEqualTo(nearest ? graph.shared(candidate.unit()) : 0);
            });
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theFirstFewAreTheFirstOfAll(@ForAll AllianceAndReferral drawn) {
    Referrals answer = find(drawn);
    List<Candidate> all = answer.candidates().toList();

    for (int most = 0; most <= all.size(); most++) {
      assertThat(answer.candidates().limit(most)).isEqualTo(all.subList(0, most));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whoIsRejectedIsSoForAReasonAndWhoIsUnknownForWantOfSomething(
      @ForAll AllianceAndReferral drawn, @ForAll Dice dice) {
    for (AllianceAndReferral each : List.of(drawn, damaged(drawn, dice))) {
      Referrals answer = find(each);

      assertThat(answer.rejected())
          .allSatisfy(
              rejection ->
                  assertThat(rejection.unmet())
                      .isNotEmpty()
                      .allMatch(premise -> premise.met().isNo()));
      assertThat(answer.unknown())
          .allSatisfy(unknown -> assertThat(unknown.unknowns()).isNotEmpty());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatDatesTurnOutToBeKeepsCandidatesAndRejections(
      @ForAll AllianceAndReferral drawn, @ForAll Dice dice) {
    Map<UnitId, Certainty> before = answers(drawn);
    Map<UnitId, Integer> hops = hops(drawn);
    for (int i = 0; i < 4; i++) {
      AllianceAndReferral known =
          new AllianceAndReferral(Completions.pick(drawn.alliance(), dice), drawn.query());
      Map<UnitId, Certainty> after = answers(known);

      before.forEach(
          (unit, answer) -> {
            if (!answer.isUnknown()) {
              assertThat(after).containsEntry(unit, answer);
            }
          });
      assertNoneIsLonger(hops, known);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whoTurnsOutToBelongKeepsWhatIsSaidOfHops(
      @ForAll AllianceAndReferral drawn, @ForAll Dice dice) {
    Alliance partial =
        drawn.alliance().toBuilder()
            .roll(RollScope.PARTIAL)
            .addInstitution(Institution.of("one-more", "One More"))
            .build();
    Alliance known =
        partial.toBuilder()
            .addMember(
                MemberUnit.admitted("one-more", drawn.query().on()).toBuilder()
                    .tier(dice.oneOf(drawn.alliance().tiers()).value())
                    .build())
            .build();
    UnitId unit = UnitId.of("one-more");

    for (UnitId other : new PermitGraph(partial, drawn.query()).units()) {
      for (List<UnitId> hop : List.of(List.of(unit, other), List.of(other, unit))) {
        ReferralQuery query = drawn.query().toBuilder().sender(hop.get(0)).build();
        Certainty before = ReferralNetwork.of(partial).validate(hop, query).allowed();
        Certainty after = ReferralNetwork.of(known).validate(hop, query).allowed();

        assertThat(before.isUnknown() || before == after).as("%s, then %s", before, after).isTrue();
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whoTurnsOutToBelongKeepsCandidatesAndRejections(
      @ForAll AllianceAndReferral drawn, @ForAll Dice dice) {
    Alliance partial = drawn.alliance().toBuilder().roll(RollScope.PARTIAL).build();
    Alliance.Builder known = partial.toBuilder();
    for (Institution each : partial.institutions()) {
      if (partial.member(each.id()).isEmpty() && dice.chance(70)) {
        known.addMember(
            MemberUnit.admitted(each.id().value(), drawn.query().on()).toBuilder()
                .tier(dice.oneOf(partial.tiers()).value())
                .build());
      }
    }
    Map<UnitId, Certainty> before = answers(new AllianceAndReferral(partial, drawn.query()));
    Map<UnitId, Certainty> after = answers(new AllianceAndReferral(known.build(), drawn.query()));

    before.forEach(
        (unit, answer) -> {
          if (!answer.isUnknown()) {
            assertThat(after).containsEntry(unit, answer);
          }
        });
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void oneMoreAgreementLengthensNoRoute(@ForAll AllianceAndReferral drawn) {
    ImmutableSortedSet<UnitId> everybody =
        ImmutableSortedSet.copyOf(new PermitGraph(drawn.alliance(), drawn.query()).units());
    Agreement more =
        Agreement.builder()
            .id("one-more")
            .kind(AgreementKinds.CHARTER)
            .binds(new Binding.Parties(everybody))
            .addFact(AgreementFact.effective(drawn.query().on()))
            .build();

    assertNoneIsLonger(
        hops(drawn),
        new AllianceAndReferral(
            drawn.alliance().toBuilder().addAgreement(more).build(), drawn.query()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void oneMoreAllianceChangesNoAnswerOfTheOthers(
      @ForAll AllianceAndReferral drawn, @ForAll AllianceAndReferral other) {
    Alliance more =
        other.alliance().toBuilder().id("one-more-" + drawn.alliance().id().value()).build();
    AllianceSet alone = AllianceSet.of(List.of(drawn.alliance()));
    AllianceSet both = AllianceSet.of(List.of(drawn.alliance(), more));

    assertThat(ReferralNetwork.of(alone)).isEqualTo(Map.of(drawn.alliance().id(), network(drawn)));
    assertThat(ReferralNetwork.of(both))
        .containsEntry(drawn.alliance().id(), network(drawn))
        .containsEntry(more.id(), ReferralNetwork.of(more))
        .hasSize(2);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyCandidateIsOneInAnAllianceInWhichTheUnitIsWritten(
      @ForAll AllianceAndReferral drawn, @ForAll AllianceAndReferral other) {
    AllianceSet both =
        AllianceSet.of(
            List.of(
                drawn.alliance().toBuilder().id("here").build(),
                other.alliance().toBuilder().id("there").build()));
    Set<AllianceId> written = both.alliancesOf(drawn.query().sender(), drawn.query().on()).keySet();

    ReferralNetwork.of(both)
        .forEach(
            (id, network) -> {
              if (!written.contains(id)) {
                assertThat(network.find(drawn.query()).candidates()).isEmpty();
              }
            });
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void oneMoreMemberLengthensNoRoute(@ForAll AllianceAndReferral drawn, @ForAll Dice dice) {
    UnitId unit = UnitId.of("one-more");
    Alliance more =
        drawn.alliance().toBuilder()
            .addInstitution(Institution.of("one-more", "One More"))
            .addMember(
                MemberUnit.admitted("one-more", drawn.query().on()).toBuilder()
                    .tier(dice.oneOf(drawn.alliance().tiers()).value())
                    .build())
            .build();

    assertThat(unit).isNotIn(hops(drawn).keySet());
    assertNoneIsLonger(hops(drawn), new AllianceAndReferral(more, drawn.query()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aLooserPolicyLengthensNoRoute(@ForAll AllianceAndReferral drawn) {
    drawn
        .alliance()
        .referralPolicy()
        .ifPresent(
            policy -> {
              for (ReferralPolicyBuilder looser : looser(policy)) {
                assertNoneIsLonger(
                    hops(drawn),
                    new AllianceAndReferral(
                        drawn.alliance().toBuilder().referralPolicy(looser.build()).build(),
                        drawn.query()));
              }
            });
  }

  private static List<ReferralPolicyBuilder> looser(ReferralPolicy policy) {
    List<ReferralPolicyBuilder> looser = new ArrayList<>();
    looser.add(policy.toBuilder().ladder(ReferralPolicy.Ladder.SKIP).skipFrom(Optional.empty()));
    looser.add(
        policy.toBuilder()
            .sideways(ReferralPolicy.Sideways.ALLOWED)
            .sidewaysDepth(Optional.empty()));
    looser.add(policy.toBuilder().agreement(ReferralPolicy.Agreement.NOT_NEEDED));
    looser.add(policy.toBuilder().maxHops(ReferralPolicy.MAX_HOPS));
    return looser;
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theOrderOfTheDocumentIsIrrelevant(@ForAll AllianceAndReferral drawn, @ForAll Dice dice) {
    Alliance alliance = drawn.alliance();
    Random random = new Random(dice.below(1 << 20));
    Alliance shuffled =
        alliance.toBuilder()
            .institutions(shuffled(alliance.institutions(), random))
            .members(shuffled(alliance.members(), random))
            .agreements(shuffled(alliance.agreements(), random))
            .build();

    assertThat(find(new AllianceAndReferral(shuffled, drawn.query())).candidates())
        .isEqualTo(find(drawn).candidates().toList());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void unitsMayBearOtherIds(@ForAll AllianceAndReferral drawn) {
    AllianceAndReferral other = renamed(drawn);
    Map<UnitId, Certainty> expected = new TreeMap<>();
    answers(drawn).forEach((unit, answer) -> expected.put(renamed(unit), answer));

    assertThat(answers(other)).isEqualTo(expected);
    assertThat(find(other).candidates().map(ReferralProperties::rank))
        .isEqualTo(find(drawn).candidates().map(ReferralProperties::rank).toList());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void withoutAPolicyNobodyIsACandidate(@ForAll AllianceAndReferral drawn) {
    Alliance without = drawn.alliance().toBuilder().referralPolicy(Optional.empty()).build();
    Referrals answer = ReferralNetwork.of(without).find(drawn.query());

    assertThat(answer.candidates()).isEmpty();
    assertThat(answer.unknown()).isEmpty();
    assertThat(answer.premises().get(0).met()).isEqualTo(Certainty.NO);
    assertThat(answer.rejected())
        .allSatisfy(rejection -> assertThat(rejection.unmet()).contains(answer.premises().get(0)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void roomDecidesOnlyWhereNothingElseDoes(@ForAll AllianceAndReferral drawn, @ForAll Dice dice) {
    Map<UnitId, Certainty> room = new TreeMap<>();
    Map<UnitId, Certainty> without = answers(drawn);
    without.keySet().forEach(unit -> room.put(unit, dice.oneOf(Certainty.values())));
    Map<UnitId, Certainty> expected = new TreeMap<>();
    without.forEach((unit, answer) -> expected.put(unit, answer.and(room.get(unit))));

    Referrals answer = network(drawn).find(drawn.query(), room::get, Distance.NOT_ASKED);

    assertThat(answers(answer, units(drawn))).isEqualTo(expected);
    assertThat(answer.unknown()).allSatisfy(each -> assertThat(each.unknowns()).isNotEmpty());
    assertThat(answer.rejected()).allSatisfy(each -> assertThat(each.unmet()).isNotEmpty());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void distanceOrdersWhatIsEqualAndChangesNobodysAnswer(
      @ForAll AllianceAndReferral drawn, @ForAll Dice dice) {
    Map<UnitId, Double> kilometres = new TreeMap<>();
    new PermitGraph(drawn.alliance(), drawn.query())
        .units()
        .forEach(unit -> kilometres.put(unit, dice.oneOf(1.0, 2.5, Double.NaN, 0.0)));

    Referrals answer =
        network(drawn).find(drawn.query(), Capacity.NOT_ASKED, (from, to) -> kilometres.get(to));

    assertThat(answers(answer, units(drawn))).isEqualTo(answers(drawn));
    assertThat(answer.candidates().toList()).isSortedAccordingTo(Comparator.naturalOrder());
    assertThat(answer.candidates())
        .allSatisfy(each -> assertThat(each.distance()).isEqualTo(kilometres.get(each.unit())));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everythingIsSaidOnOneLineInBothLanguages(@ForAll AllianceAndReferral drawn) {
    Referrals answer = find(drawn);
    Stream.of(
            answer.candidates().map(Candidate::phrase),
            answer.unknown().map(Unsettled::phrase),
            answer.rejected().map(Rejection::phrase))
        .flatMap(each -> each)
        .forEach(
            phrase -> {
              String english = phrase.text(Locale.ENGLISH);
              String chinese = phrase.text(Locale.CHINESE);
              assertThat(english).isNotBlank().isNotEqualTo(chinese).doesNotContain("\n");
              assertThat(english.length()).isLessThanOrEqualTo(Phrase.MAX_LENGTH);
              assertThat(chinese.codePoints().anyMatch(Character::isIdeographic)).isTrue();
            });
  }

  private static ReferralNetwork network(AllianceAndReferral drawn) {
    return ReferralNetwork.of(drawn.alliance());
  }

  private static Referrals find(AllianceAndReferral drawn) {
    return network(drawn).find(drawn.query());
  }

  private static boolean isListed(AllianceAndReferral drawn, UnitId unit) {
    return drawn.alliance().member(unit).isPresent();
  }

  /** The answer of each unit of the alliance; one that is given two is found out. */
  private static Map<UnitId, Certainty> answers(Referrals answer, Set<UnitId> units) {
    Map<UnitId, Certainty> answers = new TreeMap<>();
    answer.candidates().forEach(each -> put(answers, each.unit(), Certainty.YES));
    answer.unknown().forEach(each -> put(answers, each.unit(), Certainty.UNKNOWN));
    answer
        .rejected()
        .filter(each -> units.contains(each.unit()) || !isWanted(answer, each.unit()))
        .forEach(each -> put(answers, each.unit(), Certainty.NO));
    return answers;
  }

  private static Map<UnitId, Certainty> answers(AllianceAndReferral drawn) {
    return answers(find(drawn), units(drawn));
  }

  private static Set<UnitId> units(AllianceAndReferral drawn) {
    return new PermitGraph(drawn.alliance(), drawn.query()).units();
  }

  private static boolean isWanted(Referrals answer, UnitId unit) {
    return answer.query().wanted().contains(unit);
  }

  private static void put(Map<UnitId, Certainty> answers, UnitId unit, Certainty answer) {
    assertThat(answers.put(unit, answer)).as("%s", unit).isNull();
  }

  private static Map<UnitId, Integer> hops(AllianceAndReferral drawn) {
    Map<UnitId, Integer> hops = new TreeMap<>();
    find(drawn).candidates().forEach(each -> hops.put(each.unit(), each.hops()));
    return hops;
  }

  private static void assertNoneIsLonger(Map<UnitId, Integer> hops, AllianceAndReferral other) {
    Map<UnitId, Integer> now = hops(other);
    hops.forEach(
        (unit, fewest) ->
            assertThat(now)
                .hasEntrySatisfying(unit, it -> assertThat(it).isLessThanOrEqualTo(fewest)));
  }

  private static List<UnitId> units(ReferralQuery query, List<Hop> route) {
    return Stream.concat(Stream.of(query.sender()), route.stream().map(Hop::to)).toList();
  }

  /** The parts of a rank that ids have no part in. */
  private static List<Object> rank(Candidate candidate) {
    return List.of(candidate.hops(), candidate.tier(), candidate.rung(), candidate.sharedRegion());
  }

  /** The same with one institution and one rung missing that others refer to. */
  private static AllianceAndReferral damaged(AllianceAndReferral drawn, Dice dice) {
    Alliance alliance = drawn.alliance();
    Institution lost = dice.oneOf(alliance.institutions());
    return new AllianceAndReferral(
        alliance.toBuilder()
            .institutions(
                alliance.institutions().stream().filter(each -> !each.equals(lost)).toList())
            .tiers(alliance.tiers().subList(dice.below(2), alliance.tiers().size()))
            .build(),
        drawn.query());
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static AllianceAndReferral renamed(AllianceAndReferral drawn) {
    Alliance alliance = drawn.alliance();
    Alliance other =
        alliance.toBuilder()
            .institutions(
                alliance.institutions().stream()
                    .map(
                        each ->
                            each.toBuilder()
                                .id(renamed(each.id()))
                                .successions(ImmutableList.of())
                                .build())
                    .toList())
            .members(
                alliance.members().stream()
                    .map(each -> each.toBuilder().unit(renamed(each.unit())).build())
                    .toList())
            .agreements(
                alliance.agreements().stream()
                    .map(
                        each ->
                            each.binds() instanceof Binding.Parties parties
                                ? each.toBuilder()
                                    .binds(new Binding.Parties(renamed(parties.units())))
                                    .facts(
                                        each.facts().stream()
                                            .map(
                                                fact ->
                                                    fact.toBuilder()
                                                        .signatories(renamed(fact.signatories()))
                                                        .build())
                                            .toList())
                                    .build()
                                : each)
                    .toList())
            .build();
    ReferralQuery query =
        drawn.query().toBuilder()
            .sender(renamed(drawn.query().sender()))
            .wanted(renamed(drawn.query().wanted()))
            .build();
    return new AllianceAndReferral(other, query);
  }

  private static ImmutableSortedSet<UnitId> renamed(Set<UnitId> units) {
    return units.stream()
        .map(ReferralProperties::renamed)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Another id, in another order: the text backwards. */
  private static UnitId renamed(UnitId unit) {
    return UnitId.of("unit-" + new StringBuilder(unit.value()).reverse());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Binding;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Code;
import org.medalliance.code.UnitId;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.membership.TierId;
import org.medalliance.referral.Candidate;
import org.medalliance.referral.Chain;
import org.medalliance.referral.Direction;
import org.medalliance.referral.Hop;
import org.medalliance.referral.ReferralNetwork;
import org.medalliance.referral.ReferralQuery;
import org.medalliance.referral.ReferralReason;
import org.medalliance.referral.Referrals;
import org.medalliance.referral.Rejection;
import org.medalliance.referral.Unsettled;
import org.medalliance.sharing.Urgency;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/** Alliances in which units refer to each other, and what they answer. */
final class DrawRoute {
  /** More rungs than elsewhere, so that routes have several hops. */
  private static final ImmutableList<TierId> LADDER =
      Stream.of("province", "city", "county", "township", "village")
          .map(TierId::of)
          .collect(ImmutableList.toImmutableList());

  private static final Cast CAST =
      new Cast(
          Cast.ALL.units(),
          LADDER,
          Cast.ALL.agreements(),
          Cast.ALL.resources(),
          Cast.ALL.sources(),
          Cast.ALL.sessions());

  private DrawRoute() {}

  static AllianceAndReferral referral(Dice dice) {
    Alliance alliance = alliance(dice);
    return new AllianceAndReferral(alliance, query(dice, alliance));
  }

  static ReferralNetwork network(Dice dice) {
    return ReferralNetwork.of(alliance(dice));
  }

  static ReferralQuery query(Dice dice) {
    return referral(dice).query();
  }

  static ReferralReason reason(Dice dice) {
    return reason(dice, dice.oneOf(Direction.values()));
  }

  static Hop hop(Dice dice) {
    List<Hop> hops = chain(dice).hops();
    return hops.get(dice.below(hops.size()));
  }

  /** A route that somebody found, or one by chance. */
  static Chain chain(Dice dice) {
    AllianceAndReferral drawn = referral(dice);
    ImmutableList.Builder<UnitId> units = ImmutableList.builder();
    units.add(drawn.query().sender());
    Optional<Candidate> found = answer(drawn).candidates().findAny();
    if (found.isPresent() && !dice.chance(30)) {
      found.get().route().forEach(hop -> units.add(hop.to()));
    } else {
      units.addAll(dice.list(1, 3, () -> CAST.unit(dice)));
    }
    return ReferralNetwork.of(drawn.alliance()).validate(units.build(), drawn.query());
  }

  static Candidate candidate(Dice dice) {
    return found(dice, Referrals::candidates);
  }

  static Unsettled unsettled(Dice dice) {
    return found(dice, Referrals::unknown);
  }

  static Rejection rejection(Dice dice) {
    return found(dice, Referrals::rejected);
  }

  /** What an answer holds; if it holds none, what the first of many others does. */
  private static <T> T found(Dice dice, Function<Referrals, Stream<T>> part) {
    return Stream.concat(
            Stream.of(dice), LongStream.range(dice.below(100), Long.MAX_VALUE).mapToObj(Dice::of))
        .map(each -> part.apply(answer(referral(each))).toList())
        .filter(found -> !found.isEmpty())
        .map(found -> found.get(dice.below(found.size())))
        .findFirst()
        .orElseThrow();
  }

  private static Referrals answer(AllianceAndReferral drawn) {
    return ReferralNetwork.of(drawn.alliance()).find(drawn.query());
  }

  /** Most of them know every day, and have a charter that binds all members. */
  private static Alliance alliance(Dice dice) {
    boolean isPlain = dice.chance(60);
    boolean isPartial = dice.chance(50);
    Cast cast =
        new Cast(
            dice.some(3, 7, CAST.units()),
            LADDER.subList(0, dice.oneOf(3, 2, 4, 5)),
            CAST.agreements(),
            CAST.resources(),
            CAST.sources(),
            CAST.sessions());
    Alliance.Builder alliance =
        Alliance.builder()
            .id(DrawAlliance.id(dice))
            .kind(DrawAlliance.kind(dice))
            .addFact(
                isPlain || dice.chance(80)
                    ? AllianceFact.founded(Days.BOUNDARIES.get(5))
                    : DrawAlliance.fact(dice, cast))
            .roll(
                new RollScope(
                    isPartial ? RollScope.Extent.PARTIAL : RollScope.Extent.COMPLETE,
                    cast.source(dice),
                    Words.remark(dice)))
            .tiers(cast.tiers())
            .codeSystems(DrawAlliance.codeSystems(dice))
            .source(cast.source(dice));
    cast.sources().forEach(id -> alliance.addSource(DrawSource.source(dice, cast, id)));
    for (UnitId unit : cast.units()) {
      alliance.addInstitution(DrawInstitution.institution(dice, cast, unit, Optional.empty()));
      if (!dice.chance(isPartial ? 30 : 10)) {
        alliance.addMember(
            isPlain || dice.chance(60)
                ? member(dice, cast, unit, isPlain)
                : DrawMember.member(dice, cast, unit));
      }
    }
    for (AgreementId id : dice.some(2, 4, cast.agreements())) {
      alliance.addAgreement(
          dice.chance(75)
              ? agreement(dice, cast, id)
              : DrawAgreement.agreement(dice, cast, id, Optional.empty()));
    }
    return alliance.referralPolicy(dice.maybe(98, () -> DrawReferral.policy(dice, cast))).build();
  }

  /** One that most likely may refer. */
  private static MemberUnit member(Dice dice, Cast cast, UnitId unit, boolean isPlain) {
    TierId tier =
        isPlain // so that no rung between is empty
            ? cast.tiers().get(cast.units().indexOf(unit) % cast.tiers().size())
            : dice.oneOf(cast.tiers());
    return MemberUnit.builder()
        .unit(unit)
        .tier(
            isPlain || dice.chance(75)
                ? Timeline.always(tier)
                : DrawInstitution.timeline(dice, cast, () -> dice.oneOf(cast.tiers())))
        .addFact(
            MemberFact.builder()
                .fact(dice.oneOf(MemberFact.Kind.ADMITTED, MemberFact.Kind.ON_TRIAL))
                .on(
                    isPlain
                        ? PartialDate.of(Days.BOUNDARIES.get(5))
                        : Days.around(dice, early(dice)))
                .build())
        .build();
  }

  private static Agreement agreement(Dice dice, Cast cast, AgreementId id) {
    List<UnitId> units = dice.some(2, 5, cast.units());
    return Agreement.builder()
        .id(id)
        .kind(AgreementKinds.CHARTER)
        .binds(
            dice.chance(60)
                ? new Binding.Parties(ImmutableSortedSet.copyOf(units))
                : new Binding.Members(
                    ImmutableSortedSet.copyOf(
                        dice.some(
                            0, 2, List.of(Standing.FULL, Standing.TRIAL, Standing.SUSPENDED))),
                    ImmutableSortedSet.of()))
        .addFact(
            AgreementFact.builder()
                .fact(AgreementFact.Kind.EFFECTIVE)
                .on(Days.around(dice, early(dice)))
                .build())
        .build();
  }

  /** Mostly the day on which the alliance begins. */
  private static LocalDate early(Dice dice) {
    return Days.BOUNDARIES.get(dice.chance(80) ? 5 : 1);
  }

  /** Most questions are about somewhere that a member may lie, as far up or down as there is. */
  private static ReferralQuery query(Dice dice, Alliance alliance) {
    List<MemberUnit> members =
        Stream.concat(
                alliance.members().stream()
                    .filter(member -> dice.chance(15) || hasJoined(member))
                    .sorted(Comparator.comparing(member -> rung(alliance, member))),
                alliance.members().isEmpty()
                    ? Stream.of(MemberUnit.builder().unit("north").build())
                    : alliance.members().stream().limit(1))
            .toList();
    MemberUnit top = members.get(0);
    MemberUnit bottom = members.get(Math.max(0, members.size() - 2)); // the last is any
    boolean isUp = dice.chance(50);
    boolean isFar = dice.chance(70);
    MemberUnit one = isFar ? (isUp ? bottom : top) : dice.oneOf(members);
    MemberUnit other = isFar ? (isUp ? top : bottom) : dice.oneOf(members);
    Direction direction =
        dice.chance(85) ? direction(alliance, one, other) : dice.oneOf(Direction.values());
    ReferralQuery.Builder query =
        ReferralQuery.builder()
            .sender(dice.chance(95) ? one.unit() : CAST.unit(dice))
            .direction(direction)
            .on(dice.chance(75) ? dice.oneOf(Days.BOUNDARIES.subList(0, 5)) : Days.day(dice))
            .urgency(dice.maybe(70, () -> dice.oneOf(Urgency.values())))
            .reason(dice.maybe(30, () -> reason(dice, direction)));
    query.specialty(dice.maybe(25, () -> specialty(dice, alliance, other)));
    if (dice.chance(10)) {
      query.addAllWanted(dice.list(1, 3, () -> CAST.unit(dice)));
    }
    return query.build();
  }

  private static Direction direction(Alliance alliance, MemberUnit one, MemberUnit other) {
    int from = rung(alliance, one);
    int to = rung(alliance, other);
    return to < from ? Direction.UP : to > from ? Direction.DOWN : Direction.SIDEWAYS;
  }

  private static boolean hasJoined(MemberUnit member) {
    return !member.facts().isEmpty()
        && member.standings().get(member.facts().size() - 1).isMember();
  }

  private static int rung(Alliance alliance, MemberUnit member) {
    return member.tier().steps().stream()
        .map(step -> alliance.tiers().indexOf(step.value()))
        .reduce((earlier, later) -> later)
        .orElse(0);
  }

  /** One that the unit was registered for at some time, if it ever was. */
  private static Code specialty(Dice dice, Alliance alliance, MemberUnit member) {
    return alliance
        .institution(member.unit())
        .flatMap(
            body ->
                body.specialties().steps().stream()
                    .flatMap(step -> step.value().stream())
                    .findFirst())
        .filter(any -> dice.chance(80))
        .orElseGet(() -> Words.specialty(dice));
  }

  private static ReferralReason reason(Dice dice, Direction direction) {
    return dice.chance(50)
        ? ReferralReason.of(dice.oneOf("U5", "D2", "locals|7"), direction)
        : ReferralReason.of("other", Direction.values());
  }
}

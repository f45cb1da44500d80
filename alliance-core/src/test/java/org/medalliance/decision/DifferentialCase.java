// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MoreCollectors;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.medalliance.Alliance;
import org.medalliance.code.UnitId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.Dice;
import org.medalliance.testing.ReferencePolicy;

/** Questions to which the library and the plain reference must give the same answer. */
final class DifferentialCase {
  private static final Set<Reason.Code> REFUSALS =
      EnumSet.range(Reason.Code.SELF_REQUEST, Reason.Code.RESOURCE_NOT_OF_PROVIDER);

  private static final ImmutableList<String> KINDS =
      ImmutableList.of(
          "remote-imaging", "remote-imaging.ct.low-dose", "remote-imaging.mr", "training.nurse");

  private DifferentialCase() {}

  /** Returns whether what decides and what explains answer as the reference does. */
  static boolean isAlike(Alliance alliance, SharingRequest request) {
    return isAlike(
        SharingPolicy.of(alliance), request, ReferencePolicy.of(alliance).answer(request));
  }

  /** Returns whether a policy, which decides and explains, gives this answer. */
  static boolean isAlike(
      SharingPolicy policy, SharingRequest request, ReferencePolicy.Answer answer) {
    return answer(policy.decide(request)).equals(answer)
        && answer(policy.explain(request).decision()).equals(answer);
  }

  /** Returns whether outcome and citations are alike; the reasons are dear, and not looked at. */
  static boolean isAlikeButForReasons(SharingDecision decision, ReferencePolicy.Answer answer) {
    return decision.outcome() == answer.outcome()
        && decision.possibleOutcomes().equals(answer.possible())
        && decision.citations().equals(answer.citations());
  }

  /** What the library answers, as far as the reference answers it too. */
  static ReferencePolicy.Answer answer(SharingDecision decision) {
    return new ReferencePolicy.Answer(
        decision.outcome(),
        decision.possibleOutcomes(),
        decision.citations(),
        decision.reasons().stream()
            .map(Reason::code)
            .filter(REFUSALS::contains)
            .collect(MoreCollectors.toOptional()));
  }

  /** Gives all resources to the owner of one, so that a kind may stand for several. */
  static Alliance gathered(Alliance alliance, Dice dice) {
    if (alliance.resources().isEmpty()) {
      return alliance;
    }
    UnitId owner = dice.oneOf(alliance.resources()).owner();
    return alliance.toBuilder()
        .resources(
            alliance.resources().stream()
                .map(one -> one.toBuilder().owner(owner).kind(imaging(dice)).build())
                .toList())
        .build();
  }

  private static ResourceKind imaging(Dice dice) {
    return ResourceKind.of(dice.oneOf("remote-imaging", "remote-imaging.ct"));
  }

  /** Leaves out some of what an alliance refers to, so that references lead nowhere. */
  static Alliance torn(Alliance alliance, Dice dice) {
    return alliance.toBuilder()
        .institutions(most(alliance.institutions(), dice))
        .members(most(alliance.members(), dice))
        .agreements(most(alliance.agreements(), dice))
        .resources(most(alliance.resources(), dice))
        .tiers(most(alliance.tiers(), dice))
        .build();
  }

  /** All, or all but one. */
  private static <T> List<T> most(ImmutableList<T> things, Dice dice) {
    List<T> gone = dice.chance(30) ? dice.some(1, 1, things) : List.of();
    return things.stream().filter(one -> !gone.contains(one)).toList();
  }

  /** The request, or one for another kind beside those in the alliance, or for more. */
  static SharingRequest varied(SharingRequest request, Dice dice) {
    SharingRequest.Builder varied = request.toBuilder();
    if (request.kind().isPresent() && dice.chance(25)) {
      varied.kind(dice.oneOf(KINDS));
    }
    if (dice.chance(10)) {
      varied.amount(dice.between(2, 4));
    }
    return varied.build();
  }

  /** The request, for a kind that whoever owns the first resource may have several of. */
  static SharingRequest ofSeveral(Alliance alliance, SharingRequest request, Dice dice) {
    return alliance.resources().stream()
        .map(SharedResource::owner)
        .filter(owner -> !owner.equals(request.recipient()))
        .findFirst()
        .map(owner -> request.toBuilder().provider(owner).resource(Optional.empty()))
        .map(changed -> changed.kind(dice.oneOf(KINDS)).build())
        .orElse(request);
  }

  /** The first request, but for one thing that is as in the second. */
  static SharingRequest crossed(SharingRequest one, SharingRequest other, Dice dice) {
    SharingRequest.Builder crossed = one.toBuilder();
    return dice.<SharingRequest.Builder>make(
            () -> crossed.on(other.on()),
            () -> crossed.recipient(other.recipient()),
            () -> crossed.provider(other.provider()),
            () -> crossed.resource(other.resource()).kind(other.kind()),
            () -> crossed.specialty(other.specialty()),
            () -> crossed.attributes(other.attributes()))
        .build();
  }
}

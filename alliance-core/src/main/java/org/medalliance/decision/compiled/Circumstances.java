// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.medalliance.Alliance;
import org.medalliance.code.Certainty;
import org.medalliance.membership.TierId;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRequest;

/**
 * The circumstances of a request: what it tells, and what its two units are on its day.
 *
 * @param alliance the alliance
 * @param request the request
 * @param provider what the provider is
 * @param recipient what the recipient is
 */
record Circumstances(
    Alliance alliance, SharingRequest request, UnitFacts provider, UnitFacts recipient) {

  /** Whether a condition holds; its depth is bounded. */
  Certainty meet(SharingCondition condition) {
    if (condition instanceof SharingCondition.AllOf all) {
      return Certainty.all(all.parts(), this::meet);
    }
    if (condition instanceof SharingCondition.AnyOf any) {
      return Certainty.any(any.parts(), this::meet);
    }
    if (condition instanceof SharingCondition.Not not) {
      return meet(not.part()).not();
    }
    if (condition instanceof SharingCondition.PurposeIn in) {
      return told(Attribute.PURPOSE, in.purposes()::contains);
    }
    if (condition instanceof SharingCondition.UrgencyAtLeast bound) {
      return told(Attribute.URGENCY, urgency -> urgency.compareTo(bound.urgency()) >= 0);
    }
    if (condition instanceof SharingCondition.NumberIn in) {
      return told(
          in.attribute(),
          number ->
              number >= in.atLeast().orElse(Long.MIN_VALUE)
                  && number <= in.atMost().orElse(Long.MAX_VALUE));
    }
    if (condition instanceof SharingCondition.Flag flag) {
      return told(flag.attribute(), so -> so);
    }
    if (condition instanceof SharingCondition.RecipientTier tier) {
      return UnitFacts.each(
          recipient.tiers(),
          to -> UnitFacts.each(provider.tiers(), from -> related(to, from, tier.relation())));
    }
    if (condition instanceof SharingCondition.SameRegion same) {
      return UnitFacts.written(
          recipient.regions(),
          one ->
              UnitFacts.written(
                  provider.regions(),
                  other -> alliance.codeSystems().regionsAgree(one, other, same.depth())));
    }
    throw new IllegalStateException("condition must be one of the sealed kinds: " + condition);
  }

  private <T> Certainty told(Attribute<T> attribute, Predicate<T> test) {
    return request
        .attributes()
        .get(attribute)
        .map(value -> Certainty.of(test.test(value)))
        .orElse(Certainty.UNKNOWN);
  }

  private Certainty related(
      Optional<TierId> recipient,
      Optional<TierId> provider,
      SharingCondition.TierRelation relation) {
    if (recipient.isEmpty() || provider.isEmpty()) {
      return Certainty.NO;
    }
    ImmutableList<TierId> ladder = alliance.tiers();
    int to = ladder.indexOf(recipient.get());
    int from = ladder.indexOf(provider.get());
    if (to < 0 || from < 0) {
      return Certainty.UNKNOWN;
    }
    int down = to - from; // the ladder is listed from the top
    return Certainty.of(
        switch (relation) {
          case LOWER -> down > 0;
          case ADJACENT_LOWER -> down == 1;
          case SAME -> down == 0;
          case ADJACENT_HIGHER -> down == -1;
          case HIGHER -> down < 0;
        });
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.decision.compiled.unit.UnitFacts;
import org.medalliance.decision.compiled.unit.UnitOn;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.membership.TierId;
import org.medalliance.resource.Quota;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Purpose;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.Urgency;

/**
 * The circumstances of a request: what it tells, what its two units are on its day, and what is
 * used.
 *
 * @param alliance the alliance
 * @param request the request
 * @param resource what it comes down to; null if that is a kind
 * @param provider what the provider is
 * @param recipient what the recipient is
 * @param ledger what is used; null if nobody knows
 */
public record Circumstances(
    Alliance alliance,
    SharingRequest request,
    @Nullable SharedResource resource,
    UnitFacts provider,
    UnitFacts recipient,
    @Nullable QuotaLedger ledger) {

  /** The same for other units. */
  public Circumstances of(UnitOn newProvider, UnitOn newRecipient) {
    return new Circumstances(
        alliance, request, resource, newProvider.facts(), newRecipient.facts(), ledger);
  }

  /** Whether a condition is about what a request tells, and not about its units alone. */
  public static boolean areTold(SharingCondition condition) {
    return condition instanceof SharingCondition.PurposeIn
        || condition instanceof SharingCondition.UrgencyAtLeast
        || condition instanceof SharingCondition.NumberIn
        || condition instanceof SharingCondition.Flag
        || condition.components().stream().anyMatch(Circumstances::areTold);
  }

  /** Whether what is wanted lies within a specialty. */
  public Certainty isAbout(Code specialty) {
    Optional<Code> wanted = request.specialty();
    if (wanted.isEmpty() && resource != null) {
      wanted = resource.specialty();
    }
    return wanted.isEmpty()
        ? Certainty.UNKNOWN
        : alliance.codeSystems().specialtyContains(specialty, wanted.get());
  }

  /** Whether a rule's quota leaves what is asked for. */
  public Certainty leave(Question.Counted counted) {
    QuotaLedger known = ledger;
    return known == null
        ? unknown(counted.quota())
        : left(
            known, QuotaAccount.of(counted.citation(), counted.quota(), request), counted.quota());
  }

  /** Whether the resource's lend limit leaves what is asked for; YES if it has none. */
  public Certainty leaveToLend() {
    if (resource == null || resource.lendLimit().isEmpty()) {
      return Certainty.YES;
    }
    Quota limit = resource.lendLimit().get();
    QuotaLedger known = ledger;
    return known == null
        ? unknown(limit)
        : left(known, QuotaAccount.of(resource.id(), limit, request), limit);
  }

  private Certainty left(QuotaLedger known, QuotaAccount account, Quota quota) {
    return Certainty.of(known.balance(account, quota.amount()).allows(request.amount()));
  }

  /** Nobody knows what is left, but never more than all. */
  private Certainty unknown(Quota quota) {
    return request.amount() > quota.amount() ? Certainty.NO : Certainty.UNKNOWN;
  }

  /** Whether a condition holds; its depth is bounded. */
  public Certainty meet(SharingCondition condition) {
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
      Purpose purpose = told(Attribute.PURPOSE);
      return purpose == null ? Certainty.UNKNOWN : Certainty.of(in.purposes().contains(purpose));
    }
    if (condition instanceof SharingCondition.UrgencyAtLeast bound) {
      Urgency urgency = told(Attribute.URGENCY);
      return urgency == null
          ? Certainty.UNKNOWN
          : Certainty.of(urgency.compareTo(bound.urgency()) >= 0);
    }
    if (condition instanceof SharingCondition.NumberIn in) {
      Long number = told(in.attribute());
      return number == null
          ? Certainty.UNKNOWN
          : Certainty.of(
              number >= in.atLeast().orElse(Long.MIN_VALUE)
                  && number <= in.atMost().orElse(Long.MAX_VALUE));
    }
    if (condition instanceof SharingCondition.Flag flag) {
      Boolean so = told(flag.attribute());
      return so == null ? Certainty.UNKNOWN : Certainty.of(so);
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

  /** What the request tells; null if it does not. */
  private <T extends Serializable> @Nullable T told(Attribute<T> attribute) {
    return attribute.type().cast(request.attributes().values().get(attribute));
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

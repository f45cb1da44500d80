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
 * The circumstances in which two units ask and give, whatever a request tells.
 *
 * @param alliance the alliance
 * @param resource what is asked for; null if that is a kind
 * @param provider what the provider is
 * @param recipient what the recipient is
 */
public record Circumstances(
    Alliance alliance, @Nullable SharedResource resource, UnitFacts provider, UnitFacts recipient) {

  /** The same for other units. */
  public Circumstances of(UnitFacts newProvider, UnitFacts newRecipient) {
    return new Circumstances(alliance, resource, newProvider, newRecipient);
  }

  /** Whether a condition is about what a request tells, and not about its units alone. */
  public static boolean areTold(SharingCondition condition) {
    return condition instanceof SharingCondition.PurposeIn
        || condition instanceof SharingCondition.UrgencyAtLeast
        || condition instanceof SharingCondition.NumberIn
        || condition instanceof SharingCondition.Flag
        || condition.components().stream().anyMatch(Circumstances::areTold);
  }

  /** Whether a condition is, somewhere, about its two units. */
  public static boolean relateUnits(SharingCondition condition) {
    return condition.components().isEmpty()
        ? !areTold(condition)
        : condition.components().stream().anyMatch(Circumstances::relateUnits);
  }

  /** Whether what is wanted lies within a specialty. */
  public Certainty isAbout(Code specialty, SharingRequest request) {
    Optional<Code> wanted = request.specialty();
    if (wanted.isEmpty() && resource != null) {
      wanted = resource.specialty();
    }
    return wanted.isEmpty()
        ? Certainty.UNKNOWN
        : alliance.codeSystems().specialtyContains(specialty, wanted.get());
  }

  /**
   * Whether a rule's quota leaves what is asked for.
   *
   * @param ledger what is used; null if nobody knows
   */
  public Certainty leave(
      Question.Counted counted, SharingRequest request, @Nullable QuotaLedger ledger) {
    Quota quota = counted.quota();
    return ledger == null
        ? unknown(quota, request)
        : left(quota, QuotaAccount.of(counted.citation(), quota, request), request, ledger);
  }

  /**
   * Whether the resource's lend limit leaves what is asked for; YES if it has none.
   *
   * @param ledger what is used; null if nobody knows
   */
  public Certainty leaveToLend(SharingRequest request, @Nullable QuotaLedger ledger) {
    if (resource == null || resource.lendLimit().isEmpty()) {
      return Certainty.YES;
    }
    Quota limit = resource.lendLimit().get();
    return ledger == null
        ? unknown(limit, request)
        : left(limit, QuotaAccount.of(resource.id(), limit, request), request, ledger);
  }

  private static Certainty left(
      Quota quota, QuotaAccount account, SharingRequest request, QuotaLedger ledger) {
    return Certainty.of(ledger.balance(account, quota.amount()).allows(request.amount()));
  }

  /** Nobody knows what is left, but never more than all. */
  private static Certainty unknown(Quota quota, SharingRequest request) {
    return request.amount() > quota.amount() ? Certainty.NO : Certainty.UNKNOWN;
  }

  /** Whether a condition holds; its depth is bounded. */
  public Certainty meet(SharingCondition condition, SharingRequest request) {
    if (condition instanceof SharingCondition.AllOf all) {
      return Certainty.all(all.parts(), part -> meet(part, request));
    }
    if (condition instanceof SharingCondition.AnyOf any) {
      return Certainty.any(any.parts(), part -> meet(part, request));
    }
    if (condition instanceof SharingCondition.Not not) {
      return meet(not.part(), request).not();
    }
    if (condition instanceof SharingCondition.PurposeIn in) {
      Purpose purpose = told(Attribute.PURPOSE, request);
      return purpose == null ? Certainty.UNKNOWN : Certainty.of(in.purposes().contains(purpose));
    }
    if (condition instanceof SharingCondition.UrgencyAtLeast bound) {
      Urgency urgency = told(Attribute.URGENCY, request);
      return urgency == null
          ? Certainty.UNKNOWN
          : Certainty.of(urgency.compareTo(bound.urgency()) >= 0);
    }
    if (condition instanceof SharingCondition.NumberIn in) {
      Long number = told(in.attribute(), request);
      return number == null
          ? Certainty.UNKNOWN
          : Certainty.of(
              number >= in.atLeast().orElse(Long.MIN_VALUE)
                  && number <= in.atMost().orElse(Long.MAX_VALUE));
    }
    if (condition instanceof SharingCondition.Flag flag) {
      Boolean so = told(flag.attribute(), request);
      return so == null ? Certainty.UNKNOWN : Certainty.of(so);
    }
    return relate(condition);
  }

  /** Whether a condition holds that is about the two units alone and has no parts. */
  public Certainty relate(SharingCondition condition) {
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
  private static <T extends Serializable> @Nullable T told(
      Attribute<T> attribute, SharingRequest request) {
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

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.trial;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.code.Code;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.membership.TierId;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.wording.Phrase;

/**
 * Whether the circumstances of a request are those that a rule asks for.
 *
 * @param alliance the alliance
 * @param request the request
 */
record ConditionPremises(Alliance alliance, SharingRequest request) {

  Premise circumstances(SharingCondition condition) {
    return holds(Premise.Kind.CIRCUMSTANCES, condition);
  }

  private Premise holds(Premise.Kind kind, SharingCondition condition) {
    Phrase expected = Phrase.of("expected.circumstances", condition);
    List<Premise> parts =
        condition.components().stream().map(part -> holds(Premise.Kind.PART, part)).toList();
    if (parts.isEmpty()) {
      return simple(condition).as(kind, expected, sources(condition));
    }
    if (condition instanceof SharingCondition.AllOf) {
      return Observed.all(kind, expected, parts);
    }
    return condition instanceof SharingCondition.AnyOf
        ? Observed.any(kind, expected, parts)
        : Observed.not(kind, expected, parts.get(0));
  }

  /** What the finding rests on, beside the request: the rungs or the places of the two units. */
  private List<SourceId> sources(SharingCondition condition) {
    UnitPremises units = new UnitPremises(alliance, request.on());
    return Stream.of(request.recipient(), request.provider())
        .flatMap(
            unit -> {
              if (condition instanceof SharingCondition.RecipientTier) {
                return units.tierSources(unit).stream();
              }
              return condition instanceof SharingCondition.SameRegion
                  ? units.regionSources(unit).stream()
                  : Stream.empty();
            })
        .toList();
  }

  private Observed simple(SharingCondition condition) {
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
              in.atLeast().map(least -> number >= least).orElse(true)
                  && in.atMost().map(most -> number <= most).orElse(true));
    }
    if (condition instanceof SharingCondition.Flag flag) {
      return told(flag.attribute(), so -> so);
    }
    if (condition instanceof SharingCondition.RecipientTier tier) {
      return tiers(tier.relation());
    }
    if (condition instanceof SharingCondition.SameRegion same) {
      return regions(same.depth());
    }
    throw new IllegalStateException("condition must be one of the sealed kinds: " + condition);
  }

  private <T extends Serializable> Observed told(Attribute<T> attribute, Predicate<T> test) {
    return request
        .attributes()
        .get(attribute)
        .map(value -> Observed.of(test.test(value), Phrase.of("value", value)))
        .orElseGet(() -> Observed.unknown(Unknown.of(Unknown.Cause.ATTRIBUTE, attribute.name())));
  }

  private Observed tiers(SharingCondition.TierRelation relation) {
    UnitPremises units = new UnitPremises(alliance, request.on());
    return Observed.of(
        units.tierOf(request.recipient()),
        recipient ->
            Observed.of(
                units.tierOf(request.provider()),
                provider -> related(recipient, provider, relation)));
  }

  private Observed related(
      Optional<TierId> recipient,
      Optional<TierId> provider,
      SharingCondition.TierRelation relation) {
    if (recipient.isEmpty() || provider.isEmpty()) {
      return Observed.of(
          false, Phrase.of(recipient.isEmpty() ? "found.recipientNoTier" : "found.providerNoTier"));
    }
    Phrase observed = Phrase.of("found.both", recipient.get(), provider.get());
    int from = alliance.tiers().indexOf(provider.get());
    int to = alliance.tiers().indexOf(recipient.get());
    if (from < 0 || to < 0) {
      TierId missing = from < 0 ? provider.get() : recipient.get();
      return Observed.unknown(Unknown.of(Unknown.Cause.DANGLING, "tiers[" + missing + "]"));
    }
    int down = to - from; // the ladder is listed from the top
    boolean met =
        switch (relation) {
          case LOWER -> down > 0;
          case ADJACENT_LOWER -> down == 1;
          case SAME -> down == 0;
          case ADJACENT_HIGHER -> down == -1;
          case HIGHER -> down < 0;
        };
    return Observed.of(met, observed);
  }

  private Observed regions(int depth) {
    UnitPremises units = new UnitPremises(alliance, request.on());
    return Observed.of(
        units.regionOf(request.recipient()),
        recipient ->
            Observed.of(
                units.regionOf(request.provider()),
                provider -> together(recipient, provider, depth)));
  }

  private Observed together(Optional<Code> recipient, Optional<Code> provider, int depth) {
    if (recipient.isEmpty()) {
      return notWritten(request.recipient());
    }
    if (provider.isEmpty()) {
      return notWritten(request.provider());
    }
    return Observed.of(
        alliance.codeSystems().regionsAgree(recipient.get(), provider.get(), depth),
        Phrase.of("found.both", recipient.get(), provider.get()),
        Unknown.of(Unknown.Cause.CODE, "institutions[" + request.recipient() + "].region"));
  }

  private static Observed notWritten(UnitId unit) {
    return Observed.unknown(
        Unknown.of(Unknown.Cause.NOT_WRITTEN, "institutions[" + unit + "].region"));
  }
}

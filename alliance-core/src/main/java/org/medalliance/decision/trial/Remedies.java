// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.trial;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.agreement.Binding;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.RuleTrial;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.PartialDate;
import org.medalliance.wording.Phrase;

/**
 * What would meet a premise that is not met: one fact more about the unit or the agreement, or
 * another request.
 *
 * @param alliance the alliance
 * @param request the request
 */
record Remedies(Alliance alliance, SharingRequest request) {
  private static final ImmutableList<MemberFact.Kind> JOINING =
      ImmutableList.of(MemberFact.Kind.REINSTATED, MemberFact.Kind.ADMITTED);

  private static final ImmutableList<AgreementFact.Kind> BINDING =
      ImmutableList.of(
          AgreementFact.Kind.RESUMED, AgreementFact.Kind.RENEWED, AgreementFact.Kind.EFFECTIVE);

  /** All that is needed; empty if that cannot be said, or something else is needed too. */
  ImmutableList<Phrase> of(RuleTrial trial, Premise unmet) {
    if (request.on().getYear() < 1 || request.on().getYear() > 9999) {
      return ImmutableList.of(); // on such days no fact can be written
    }
    SharingRule rule = alliance.rule(trial.citation().rule()).orElseThrow();
    AgreementId agreement = trial.citation().agreement();
    return switch (unmet.kind()) {
      case AGREEMENT -> list(alliance.agreement(agreement).flatMap(this::inForce));
      case PROVIDER -> list(member(request.provider(), agreement, rule.provider(), unmet));
      case RECIPIENT -> list(member(request.recipient(), agreement, rule.recipient(), unmet));
      case CIRCUMSTANCES -> rule.when().map(when -> asked(when, unmet)).orElse(ImmutableList.of());
      case RESOURCE, SPAN, QUOTA, PART -> ImmutableList.of();
    };
  }

  private static ImmutableList<Phrase> list(Optional<Phrase> remedy) {
    return remedy.stream().collect(ImmutableList.toImmutableList());
  }

  /** The fact that would bring the agreement into force on the day. */
  private Optional<Phrase> inForce(Agreement agreement) {
    List<AgreementFact> before = agreement.history().possiblyBy(request.on());
    return BINDING.stream()
        .filter(
            kind ->
                agreement.toBuilder()
                    .facts(before)
                    .addFact(AgreementFact.of(kind, PartialDate.of(request.on())))
                    .build()
                    .statusOn(request.on())
                    .test(AgreementStatus.IN_FORCE::equals)
                    .isYes())
        .findFirst()
        .map(kind -> Phrase.of("remedy." + kind, agreement.id()));
  }

  /** The fact that would give the unit a standing that the agreement binds and the rule selects. */
  private Optional<Phrase> member(
      UnitId unit, AgreementId agreement, UnitSelector selector, Premise unmet) {
    Optional<Binding> binding = alliance.agreement(agreement).map(Agreement::binds);
    if (!(binding.orElse(null) instanceof Binding.Members members)
        || !alliance.isActiveOn(request.on()).isYes()) {
      return Optional.empty();
    }
    boolean selected =
        unmet.parts().stream().skip(1).allMatch(Premise::isMet) && !isAboutStanding(selector);
    return JOINING.stream()
        .filter(
            kind ->
                after(kind, unit)
                    .filter(members.standings()::contains)
                    .filter(
                        standing -> selected || UnitSelector.standing(standing).equals(selector))
                    .isPresent())
        .findFirst()
        .map(kind -> Phrase.of("remedy." + kind, unit));
  }

  /** What selects by standing may select no more once the standing is another. */
  private static boolean isAboutStanding(UnitSelector selector) {
    return selector instanceof UnitSelector.InStanding
        || selector.components().stream().anyMatch(Remedies::isAboutStanding);
  }

  /** The standing on the day after one fact more; empty if that is not known. */
  private Optional<Standing> after(MemberFact.Kind kind, UnitId unit) {
    MemberUnit entry =
        alliance.member(unit).orElseGet(() -> MemberUnit.builder().unit(unit).build());
    return entry.toBuilder()
        .facts(entry.history().possiblyBy(request.on()))
        .addFact(MemberFact.of(kind, PartialDate.of(request.on())))
        .build()
        .standingOn(request.on())
        .known();
  }

  /** Every part that is not met, if the request alone could meet it. */
  private static ImmutableList<Phrase> asked(SharingCondition condition, Premise unmet) {
    List<SharingCondition> conditions =
        condition instanceof SharingCondition.AllOf all ? all.parts() : List.of(condition);
    List<Premise> premises =
        condition instanceof SharingCondition.AllOf ? unmet.parts() : List.of(unmet);
    ImmutableList.Builder<Phrase> remedies = ImmutableList.builder();
    for (int i = 0; i < conditions.size(); i++) {
      if (!premises.get(i).isMet()) {
        if (!isOfRequest(conditions.get(i))) {
          return ImmutableList.of();
        }
        remedies.add(Phrase.of("remedy.request", conditions.get(i)));
      }
    }
    return remedies.build();
  }

  /** Where the units stand or lie is not for the request to say. */
  private static boolean isOfRequest(SharingCondition condition) {
    return !(condition instanceof SharingCondition.RecipientTier)
        && !(condition instanceof SharingCondition.SameRegion)
        && condition.components().stream().allMatch(Remedies::isOfRequest);
  }
}

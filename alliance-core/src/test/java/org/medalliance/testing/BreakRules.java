// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static org.medalliance.testing.BreakReferences.agreement;
import static org.medalliance.testing.BreakReferences.charter;
import static org.medalliance.testing.BreakReferences.draft;
import static org.medalliance.testing.BreakReferences.prohibition;
import static org.medalliance.testing.BreakReferences.rule;
import static org.medalliance.testing.BreakReferences.units;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.medalliance.Alliance;
import org.medalliance.CodeSystems;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.institution.Institution;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.membership.Role;
import org.medalliance.membership.TierId;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.sharing.Urgency;
import org.medalliance.time.DateSpan;
import org.medalliance.time.Timeline;

/** Breaks rules. */
final class BreakRules {
  private static final FindingPath RULE = FindingPath.of("rules").id("breaker-rule");
  private static final LocalDate DAY = LocalDate.of(2020, 1, 15);

  static final ImmutableList<Breaker> ALL =
      ImmutableList.of(
          new Breaker(
              FindingCodes.RULE_DEAD,
              "the beginning of its agreement",
              RULE.member("under"),
              units().andThen(agreement(draft().build())).andThen(charter())::apply,
              rule(prohibition().under("breaker-pact").build())),
          new Breaker(
              FindingCodes.RULE_DEAD,
              "a kind that institutions are of",
              RULE.member("recipient"),
              ofOneKind(),
              rule(
                  prohibition()
                      .recipient(UnitSelector.kind(InstitutionKind.of("breaker-kind")))
                      .build())),
          new Breaker(
              FindingCodes.RULE_DEAD,
              "a role that somebody has",
              RULE.member("provider"),
              complete(),
              rule(prohibition().provider(UnitSelector.role(Role.of("breaker-role"))).build())),
          new Breaker(
              FindingCodes.RULE_DEAD,
              "a rung on which somebody stands",
              RULE.member("recipient"),
              alliance ->
                  complete().apply(alliance).toBuilder()
                      .tiers(
                          Breaker.with(
                              alliance.tiers(), Optional.empty(), TierId.of("breaker-rung")))
                      .build(),
              rule(prohibition().recipient(UnitSelector.tierAtMost("breaker-rung")).build())),
          new Breaker(
              FindingCodes.RULE_DEAD,
              "somebody within all",
              RULE.member("recipient"),
              ruled(),
              rule(prohibition().recipient(UnitSelector.not(UnitSelector.any())).build())),
          new Breaker(
              FindingCodes.RULE_DEAD,
              "the days of a resource",
              RULE.member("resource"),
              device(),
              rule(ofDevice().span(DateSpan.until(DAY)).build())),
          new Breaker(
              FindingCodes.RULE_DEAD,
              "the owner of a resource",
              RULE.member("resource"),
              alliance -> agreement(pactInForce()).apply(device().apply(alliance)),
              rule(
                  ofDevice()
                      .provider(UnitSelector.unit("breaker-two"))
                      .under("breaker-pact")
                      .build())),
          new Breaker(
              FindingCodes.RULE_OUTSIDE_PARTIES,
              "the party that a rule names",
              RULE.member("recipient"),
              alliance ->
                  units().andThen(agreement(pactInForce())).apply(alliance).toBuilder()
                      .addInstitution(Institution.of("breaker-x", "Breaker X"))
                      .build(),
              rule(
                  prohibition()
                      .recipient(UnitSelector.unit("breaker-x"))
                      .under("breaker-pact")
                      .build())),
          new Breaker(
              FindingCodes.RULE_TOO_BROAD,
              "the condition of a permit",
              RULE,
              ruled(),
              rule(permit("breaker-rule").build())),
          new Breaker(
              FindingCodes.RULE_SHADOWED,
              "the condition of a prohibition",
              RULE,
              units().andThen(charter()).andThen(rule(urgent(permit("breaker-rule"))))::apply,
              rule(
                  SharingRule.prohibit("breaker-z")
                      .resource(ResourceKind.of("breaker-kind"))
                      .provider(UnitSelector.any())
                      .recipient(UnitSelector.any())
                      .under("breaker-charter")
                      .build())),
          new Breaker(
              FindingCodes.RULE_DUPLICATE,
              "what sets one rule apart from another",
              FindingPath.of("rules").id("breaker-z"),
              ruled(),
              rule(prohibition().id("breaker-z").build())),
          new Breaker(
              FindingCodes.SELF_REFERENCE,
              "the recipient",
              RULE.member("recipient"),
              units().andThen(agreement(pactInForce()))::apply,
              rule(
                  prohibition()
                      .provider(UnitSelector.unit("breaker-one"))
                      .recipient(UnitSelector.unit("breaker-one"))
                      .under("breaker-pact")
                      .build())),
          new Breaker(
              FindingCodes.TIER_INVERSION,
              "the quota of a lower tier",
              RULE,
              alliance ->
                  units()
                      .andThen(charter())
                      .andThen(rule(ladder("breaker-a", UnitSelector.tierAtLeast("b-high"), 5)))
                      .andThen(rule(ladder("breaker-rule", UnitSelector.tierAtMost("b-low"), 5)))
                      .apply(
                          alliance.toBuilder()
                              .roll(RollScope.PARTIAL)
                              .tiers("b-high", "b-low")
                              .members(
                                  alliance.members().stream()
                                      .map(one -> one.toBuilder().tier(Timeline.empty()).build())
                                      .toList())
                              .rules(List.of())
                              .programmes(List.of())
                              .build()),
              rule(ladder("breaker-rule", UnitSelector.tierAtMost("b-low"), 20))),
          new Breaker(
              FindingCodes.QUOTA_ZERO,
              "the amount of a quota",
              RULE.member("quota"),
              ruled(),
              rule(urgent(permit("breaker-rule").quota(month(0))))),
          new Breaker(
              FindingCodes.QUOTA_OVER_LIMIT,
              "the amount of a quota of what is lent",
              RULE.member("quota"),
              device(),
              rule(
                  permit("breaker-rule")
                      .resource(ResourceSelector.one("breaker-device"))
                      .quota(month(21))
                      .build())),
          new Breaker(
              FindingCodes.CODE_SYSTEM_MISSING,
              "the system of regions",
              RULE.member("when"),
              alliance ->
                  ruled()
                      .apply(
                          alliance.toBuilder()
                              .codeSystems(CodeSystems.NONE)
                              .rules(List.of())
                              .build()),
              rule(prohibition().when(SharingCondition.sameRegion(2)).build())),
          new Breaker(
              FindingCodes.PERIOD_OUTSIDE_PARENT,
              "the first day of a rule",
              RULE.member("from"),
              ruled(),
              rule(prohibition().span(DateSpan.from(LocalDate.of(1899, 12, 31))).build())));

  private BreakRules() {}

  /** A prohibition under a charter that is in force. */
  private static UnaryOperator<Alliance> ruled() {
    return units().andThen(charter()).andThen(rule(prohibition().build()))::apply;
  }

  /** The same in an alliance whose roll names everybody. */
  private static UnaryOperator<Alliance> complete() {
    return alliance -> ruled().apply(alliance.toBuilder().roll(RollScope.COMPLETE).build());
  }

  /** The same where the kind of everybody is known. */
  private static UnaryOperator<Alliance> ofOneKind() {
    return alliance -> {
      Alliance complete = complete().apply(alliance);
      return complete.toBuilder()
          .institutions(
              complete.institutions().stream()
                  .map(it -> it.toBuilder().kind(InstitutionKind.of("breaker-other")).build())
                  .toList())
          .build();
    };
  }

  private static UnaryOperator<Alliance> device() {
    return alliance ->
        ruled().apply(alliance).toBuilder()
            .addResource(
                SharedResource.builder()
                    .id("breaker-device")
                    .kind(ResourceKind.of("breaker-kind"))
                    .owner("breaker-one")
                    .span(DateSpan.from(DAY))
                    .lendLimit(month(20))
                    .build())
            .build();
  }

  private static SharingRule.Builder ofDevice() {
    return prohibition().resource(ResourceSelector.one("breaker-device"));
  }

  private static Agreement pactInForce() {
    return draft()
        .addFact(BreakFacts.happened(AgreementFact.Kind.SIGNED, DAY.minusYears(9)))
        .addFact(BreakFacts.effective(DAY.minusYears(9)))
        .build();
  }

  private static SharingRule.Builder permit(String id) {
    return SharingRule.permit(id)
        .resource(ResourceKind.of("breaker-kind"))
        .provider(UnitSelector.any())
        .recipient(UnitSelector.any())
        .under("breaker-charter");
  }

  private static SharingRule urgent(SharingRule.Builder rule) {
    return rule.when(SharingCondition.urgencyAtLeast(Urgency.URGENT)).build();
  }

  private static SharingRule ladder(String id, UnitSelector recipient, long amount) {
    return permit(id).recipient(recipient).quota(month(amount)).build();
  }

  private static Quota month(long amount) {
    return Quota.of(amount, Quota.Window.MONTH, Quota.Of.RECIPIENT);
  }
}

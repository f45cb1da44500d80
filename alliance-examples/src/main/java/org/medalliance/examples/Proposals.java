// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.Binding;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.PartialDate;

/** What somebody proposes, step by step. */
public final class Proposals {
  private static final String RULE = "members-use-the-lead";

  private Proposals() {}

  /**
   * Returns the alliance with a unit on trial, and a rule that keeps such units from consulting.
   */
  public static Alliance onTrial(Alliance alliance) {
    return alliance.toBuilder()
        .addInstitution(Institution.of("newcomer-mch", "A newcomer"))
        .addMember(
            MemberUnit.builder()
                .unit("newcomer-mch")
                .addFact(
                    MemberFact.of(
                        MemberFact.Kind.ON_TRIAL, PartialDate.of(LocalDate.of(2024, 1, 1))))
                .build())
        .addRule(
            SharingRule.prohibit("not-on-trial")
                .resource(ResourceKind.of("remote-consultation"))
                .provider(UnitSelector.unit("cqhcwc"))
                .recipient(UnitSelector.standing(Standing.TRIAL))
                .under("charter")
                .build())
        .build();
  }

  /** Returns the alliance whose rule is for units on trial too. */
  public static Alliance opened(Alliance alliance) {
    UnitSelector either =
        UnitSelector.anyOf(
            UnitSelector.standing(Standing.FULL), UnitSelector.standing(Standing.TRIAL));
    return altered(alliance, RULE, rule -> rule.recipient(either));
  }

  /** Returns the alliance in which each member may consult the lead twice a month. */
  public static Alliance twiceAMonth(Alliance alliance) {
    Quota twice = Quota.of(2, Quota.Window.MONTH, Quota.Of.RECIPIENT);
    return altered(alliance, "consult", rule -> rule.quota(twice));
  }

  /** Returns the alliance with a slip of the finger in the id of a unit. */
  public static Alliance misspelt(Alliance alliance) {
    return altered(alliance, RULE, rule -> rule.provider(UnitSelector.unit("cqhwcc")));
  }

  private static Alliance altered(
      Alliance alliance, String id, UnaryOperator<SharingRule.Builder> change) {
    List<SharingRule> rules = new ArrayList<>();
    for (SharingRule rule : alliance.rules()) {
      boolean isMeant = rule.id().value().equals(id);
      rules.add(isMeant ? change.apply(rule.toBuilder()).build() : rule);
    }
    return alliance.toBuilder().rules(rules).build();
  }

  /** Returns the alliance whose charter binds units on trial too. */
  public static Alliance bound(Alliance alliance) {
    List<Agreement> agreements = new ArrayList<>();
    for (Agreement agreement : alliance.agreements()) {
      boolean isCharter = agreement.id().value().equals("charter");
      agreements.add(
          isCharter
              ? agreement.toBuilder().binds(Binding.members(Standing.FULL, Standing.TRIAL)).build()
              : agreement);
    }
    return alliance.toBuilder().agreements(agreements).build();
  }

  /** Returns the alliance without a rule. */
  public static Alliance without(Alliance alliance, String id) {
    return alliance.toBuilder()
        .rules(
            alliance.rules().stream()
                .filter(rule -> !rule.id().value().equals(id))
                .collect(ImmutableList.toImmutableList()))
        .build();
  }
}

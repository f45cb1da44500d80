// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.rule;

import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.Binding;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;

/** Whether a permit leaves out everything that could narrow it. */
public final class Breadth {
  private Breadth() {}

  /** Hands over permits from any member to any member, always, whatever the circumstances. */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    for (SharingRule rule : alliance.rules()) {
      if (rule.effect() == Effect.PERMIT
          && rule.provider() instanceof UnitSelector.Any
          && rule.recipient() instanceof UnitSelector.Any
          && rule.when().isEmpty()
          && rule.quota().isEmpty()
          && rule.span().until().isEmpty()
          && isOfMembers(alliance, rule)) {
        findings.accept(
            Finding.of(FindingCodes.RULE_TOO_BROAD, FindingPath.of("rules").id(rule.id().value())));
      }
    }
  }

  private static boolean isOfMembers(Alliance alliance, SharingRule rule) {
    return rule.under().stream()
        .flatMap(id -> alliance.agreement(id).stream())
        .map(Agreement::binds)
        .anyMatch(Binding.Members.class::isInstance);
  }
}

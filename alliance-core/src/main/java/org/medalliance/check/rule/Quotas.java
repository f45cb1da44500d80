// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.rule;

import java.util.Optional;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.resource.Quota;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRule;

/** Whether quotas let something be used, and no more than the resource lends. */
public final class Quotas {
  private Quotas() {}

  /** Hands over quotas of nothing, and those above a lend limit. */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    for (SharedResource resource : alliance.resources()) {
      zero(
          resource.lendLimit(),
          FindingPath.of("resources").id(resource.id().value()).member("lendLimit"),
          findings);
    }
    for (SharingRule rule : alliance.rules()) {
      FindingPath at = FindingPath.of("rules").id(rule.id().value()).member("quota");
      zero(rule.quota(), at, findings);
      Optional<SharedResource> resource =
          rule.resource() instanceof ResourceSelector.One one
              ? alliance.resource(one.id())
              : Optional.empty();
      Optional<Quota> limit = resource.flatMap(SharedResource::lendLimit);
      if (rule.quota().isPresent()
          && limit.isPresent()
          && isAbove(rule.quota().get(), limit.get())) {
        findings.accept(
            Finding.of(
                FindingCodes.QUOTA_OVER_LIMIT,
                at,
                rule.quota().get(),
                limit.get(),
                resource.get().id()));
      }
    }
  }

  /**
   * What is above the limit of a longer stretch can never be used in a shorter one that lies within
   * it. Weeks lie across the ends of months, quarters and years.
   */
  private static boolean isAbove(Quota quota, Quota limit) {
    return quota.of() == limit.of()
        && (quota.per() == limit.per()
            || (quota.per() != Quota.Window.WEEK && quota.per().compareTo(limit.per()) < 0))
        && quota.amount() > limit.amount();
  }

  private static void zero(
      Optional<Quota> quota, FindingPath at, Consumer<? super Finding> findings) {
    if (quota.isPresent() && quota.get().amount() == 0) {
      findings.accept(Finding.of(FindingCodes.QUOTA_ZERO, at));
    }
  }
}

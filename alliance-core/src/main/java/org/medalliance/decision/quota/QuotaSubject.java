// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.quota;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.resource.ResourceId;
import org.medalliance.sharing.RuleId;

/** What sets a limit: a rule by its quota, or a resource by its lend limit. */
public sealed interface QuotaSubject extends Comparable<QuotaSubject>, Serializable {

  /**
   * A permit that has a quota.
   *
   * @param rule the permit
   */
  record OfRule(RuleId rule) implements QuotaSubject {
    /** Checks that nothing is null. */
    public OfRule {
      requireNonNull(rule, "rule");
    }

    @Override
    public int compareTo(QuotaSubject other) {
      requireNonNull(other, "other");
      return other instanceof OfRule that ? rule.compareTo(that.rule) : -1;
    }

    @Override
    public String toString() {
      return "rule " + rule;
    }
  }

  /**
   * A resource that has a lend limit.
   *
   * @param resource the resource
   */
  record OfResource(ResourceId resource) implements QuotaSubject {
    /** Checks that nothing is null. */
    public OfResource {
      requireNonNull(resource, "resource");
    }

    @Override
    public int compareTo(QuotaSubject other) {
      requireNonNull(other, "other");
      return other instanceof OfResource that ? resource.compareTo(that.resource) : 1;
    }

    @Override
    public String toString() {
      return "resource " + resource;
    }
  }

  /** Orders rules before resources, then by id. */
  @Override
  int compareTo(QuotaSubject other);
}

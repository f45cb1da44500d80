// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.space;

import com.google.common.collect.ComparisonChain;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.medalliance.code.AgreementId;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceId;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingRequest;

/**
 * What is counted together in any one request: use under a rule, or of a resource.
 *
 * @param rule the rule; empty if it is a resource whose lending is limited
 * @param agreement the agreement under which a rule counts, if it counts by agreement
 * @param resource the resource; empty if it is a rule
 * @param per the stretch of the calendar after which counting begins again
 * @param of whose use is counted together
 */
record Account(
    Optional<RuleId> rule,
    Optional<AgreementId> agreement,
    Optional<ResourceId> resource,
    Quota.Window per,
    Quota.Of of)
    implements Comparable<Account> {

  static Account of(Citation citation, Quota quota) {
    return new Account(
        Optional.of(citation.rule()),
        Optional.of(citation.agreement()).filter(it -> quota.of() == Quota.Of.AGREEMENT),
        Optional.empty(),
        quota.per(),
        quota.of());
  }

  static Account of(ResourceId resource, Quota limit) {
    return new Account(
        Optional.empty(), Optional.empty(), Optional.of(resource), limit.per(), limit.of());
  }

  /** What sets the limit. */
  Serializable subject() {
    return resource.<Serializable>map(id -> id).orElseGet(rule::orElseThrow);
  }

  /** The account of a ledger on which a request counts. */
  QuotaAccount of(SharingRequest request) {
    Quota quota = new Quota(0, per, of, Optional.empty(), Optional.empty());
    return resource
        .map(id -> QuotaAccount.of(id, quota, request))
        .orElseGet(
            () ->
                QuotaAccount.of(
                    new Citation(rule.orElseThrow(), agreement.orElse(ANY)), quota, request));
  }

  /** Stands for an agreement where accounts do not tell agreements apart. */
  private static final AgreementId ANY = AgreementId.of("any");

  @Override
  public int compareTo(Account other) {
    return ComparisonChain.start()
        .compare(text(rule), text(other.rule))
        .compare(text(agreement), text(other.agreement))
        .compare(text(resource), text(other.resource))
        .compare(per, other.per)
        .compare(of, other.of, Comparator.naturalOrder())
        .result();
  }

  private static String text(Optional<?> id) {
    return id.map(Object::toString).orElse("");
  }
}

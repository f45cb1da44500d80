// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.quota;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import java.io.Serializable;
import java.util.Comparator;
import org.medalliance.code.Fault;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceId;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.SharingRequest;

/**
 * What is counted together: use that one limit sets bounds to, of one holder, in one period.
 *
 * <p>The sort of holder and of period is part of it. If an alliance later counts by year what it
 * counted by month, the year begins with an account of its own, on which nothing is used.
 *
 * @param subject what sets the limit
 * @param holder whose use is counted together
 * @param period when
 */
public record QuotaAccount(QuotaSubject subject, QuotaHolder holder, QuotaPeriod period)
    implements Comparable<QuotaAccount>, Serializable {
  private static final Comparator<QuotaAccount> ORDER =
      Comparator.comparing(QuotaAccount::subject)
          .thenComparing(QuotaAccount::holder)
          .thenComparing(QuotaAccount::period);

  /** Checks that the holder suits the subject. */
  public QuotaAccount {
    requireNonNull(subject, "subject");
    requireNonNull(holder, "holder");
    requireNonNull(period, "period");
    require(
        subject instanceof QuotaSubject.OfRule || holder.of() != Quota.Of.AGREEMENT,
        Fault.MEMBER_MISFIT,
        "holder",
        "account of %s must be of a recipient or provider: a resource knows no %s",
        subject,
        holder);
  }

  /** Returns the account on which a permit's quota counts what is used under an agreement. */
  public static QuotaAccount of(Citation citation, Quota quota, SharingRequest request) {
    requireNonNull(citation, "citation");
    requireNonNull(quota, "quota");
    requireNonNull(request, "request");
    return new QuotaAccount(
        new QuotaSubject.OfRule(citation.rule()),
        quota.of() == Quota.Of.AGREEMENT
            ? new QuotaHolder.Agreement(citation.agreement())
            : unit(quota.of(), request),
        QuotaPeriod.of(quota.per(), request.on()));
  }

  /** Returns the account on which the lend limit of a resource counts what is used of it. */
  public static QuotaAccount of(ResourceId resource, Quota lendLimit, SharingRequest request) {
    requireNonNull(resource, "resource");
    requireNonNull(lendLimit, "lendLimit");
    requireNonNull(request, "request");
    require(
        lendLimit.of() != Quota.Of.AGREEMENT,
        Fault.MEMBER_MISFIT,
        "of",
        "lend limit of %s must be of RECIPIENT or PROVIDER: a resource knows no agreement",
        resource);
    return new QuotaAccount(
        new QuotaSubject.OfResource(resource),
        unit(lendLimit.of(), request),
        QuotaPeriod.of(lendLimit.per(), request.on()));
  }

  private static QuotaHolder unit(Quota.Of of, SharingRequest request) {
    return of == Quota.Of.RECIPIENT
        ? new QuotaHolder.Recipient(request.recipient())
        : new QuotaHolder.Provider(request.provider());
  }

  /** Orders by subject, then by holder, then by period. */
  @Override
  public int compareTo(QuotaAccount other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Returns the account in words. */
  @Override
  public String toString() {
    return subject + ", " + holder + ", " + period;
  }
}

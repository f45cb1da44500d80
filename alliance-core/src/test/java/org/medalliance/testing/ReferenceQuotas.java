// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.decision.quota.QuotaHolder;
import org.medalliance.decision.quota.QuotaSubject;
import org.medalliance.resource.Quota;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.SharingRequest;

/** Whether a limit leaves what is asked for, as it is defined. */
final class ReferenceQuotas {
  private ReferenceQuotas() {}

  /** Whether the quota of a permit does; so if there is none. */
  static Certainty isLeft(
      Optional<Quota> quota, Citation citation, ReferencePolicy.Question question) {
    return quota
        .map(limit -> isLeft(limit, new QuotaSubject.OfRule(citation.rule()), citation, question))
        .orElse(Certainty.YES);
  }

  /** Whether the lend limit of a resource does; so if there is none. */
  static Certainty isLeft(SharedResource resource, ReferencePolicy.Question question) {
    return resource
        .lendLimit()
        .map(limit -> isLeft(limit, new QuotaSubject.OfResource(resource.id()), null, question))
        .orElse(Certainty.YES);
  }

  /** Without a ledger only what is more than the whole is surely too much. */
  private static Certainty isLeft(
      Quota limit,
      QuotaSubject subject,
      @Nullable Citation citation,
      ReferencePolicy.Question question) {
    SharingRequest request = question.request();
    if (question.ledger() == null) {
      return request.amount() > limit.amount() ? Certainty.NO : Certainty.UNKNOWN;
    }
    long used = 0;
    for (Map.Entry<QuotaAccount, Long> entry : question.ledger().amounts().entrySet()) {
      QuotaAccount account = entry.getKey();
      if (account.subject().equals(subject)
          && isOf(account.holder(), limit.of(), citation, request)
          && account.period().per() == limit.per()
          && areTogether(limit.per(), account.period().from(), request.on())) {
        used = entry.getValue(); // an account is written once
      }
    }
    return Certainty.of(used <= limit.amount() && request.amount() <= limit.amount() - used);
  }

  private static boolean isOf(
      QuotaHolder holder, Quota.Of of, @Nullable Citation citation, SharingRequest request) {
    return switch (of) {
      case RECIPIENT ->
          holder instanceof QuotaHolder.Recipient one && one.unit().equals(request.recipient());
      case PROVIDER ->
          holder instanceof QuotaHolder.Provider one && one.unit().equals(request.provider());
      case AGREEMENT ->
          citation != null
              && holder instanceof QuotaHolder.Agreement one
              && one.agreement().equals(citation.agreement());
    };
  }

  /** Whether the calendar names the stretches of both days alike. */
  private static boolean areTogether(Quota.Window per, LocalDate one, LocalDate other) {
    return switch (per) {
      case DAY -> one.equals(other);
      case WEEK ->
          one.get(IsoFields.WEEK_BASED_YEAR) == other.get(IsoFields.WEEK_BASED_YEAR)
              && one.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                  == other.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      case MONTH -> YearMonth.from(one).equals(YearMonth.from(other));
      case QUARTER ->
          one.getYear() == other.getYear()
              && one.get(IsoFields.QUARTER_OF_YEAR) == other.get(IsoFields.QUARTER_OF_YEAR);
      case YEAR -> one.getYear() == other.getYear();
    };
  }
}

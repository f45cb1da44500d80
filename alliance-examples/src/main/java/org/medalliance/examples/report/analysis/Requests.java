// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.analysis;

import java.util.Locale;
import org.medalliance.analysis.finding.Witness;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.examples.report.Saying;
import org.medalliance.sharing.SharingRequest;

/** Requests in words. */
final class Requests {
  private Requests() {}

  /** Who uses what of whom on which day. */
  static Saying said(SharingRequest request) {
    return Saying.of(
        "{0} uses {1} of {2} on {3}",
        request.recipient(), request.subject(), request.provider(), request.on());
  }

  /** A request to see something by, with what it tells and what is used. */
  static String text(Witness witness, Locale locale) {
    return text(witness.request(), witness.ledger(), locale);
  }

  /** A request, with what it tells and what is used. */
  static String text(SharingRequest request, QuotaLedger ledger, Locale locale) {
    StringBuilder text = new StringBuilder(said(request).in(locale));
    request
        .specialty()
        .ifPresent(code -> text.append(Saying.of(", specialty {0}", code).in(locale)));
    request
        .attributes()
        .values()
        .forEach(
            (name, value) ->
                text.append(Saying.of(", {0}={1}", name, value.toString()).in(locale)));
    ledger
        .amounts()
        .forEach((account, used) -> text.append(Saying.of(", {0} used", used).in(locale)));
    return text.toString();
  }
}

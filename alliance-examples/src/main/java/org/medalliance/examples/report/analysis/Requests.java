// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import org.medalliance.analysis.finding.Cell;
import org.medalliance.code.UnitId;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Words;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.time.DateSpan;

/**
 * Some requests.
 *
 * @param recipients the units that ask
 * @param providers the units that are asked
 * @param resources the resources that are asked for
 * @param kinds the kinds that are asked for
 * @param days the days
 * @param circumstances what has to be told, or used, by language
 * @param text all of it, by language
 */
public record Requests(
    ImmutableSortedSet<UnitId> recipients,
    ImmutableSortedSet<UnitId> providers,
    ImmutableSortedSet<ResourceId> resources,
    ImmutableSortedSet<ResourceKind> kinds,
    DateSpan days,
    ImmutableList<ImmutableMap<String, String>> circumstances,
    ImmutableMap<String, String> text) {

  static Requests of(Cell cell) {
    return new Requests(
        cell.recipients(),
        cell.providers(),
        cell.resources(),
        cell.kinds(),
        cell.days(),
        cell.circumstances().stream().map(Words::inAll).collect(ImmutableList.toImmutableList()),
        Words.inAll(cell.words()));
  }

  /** All of it, in the language of a reader. */
  String text(Locale locale) {
    return requireNonNull(text.get(locale.getLanguage()));
  }

  /** Who uses what of whom on which day. */
  static Saying said(SharingRequest request) {
    return Saying.of(
        "{0} uses {1} of {2} on {3}",
        request.recipient(), request.subject(), request.provider(), request.on());
  }

  /** A request in words, with what it tells and what is used. */
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

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.view;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.medalliance.examples.report.About;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Table;
import org.medalliance.view.indicator.Indicator;
import org.medalliance.view.indicator.IndicatorCode;

/**
 * The figures of an alliance on a day, in words.
 *
 * @param about the alliance on the day
 * @param indicators the figures
 */
public record IndicatorsReport(About about, ImmutableList<Indicator> indicators) {
  /** So many units of one indicator are printed; the rest is counted. */
  private static final int MAX_PRINTED = 20;

  /** Writes each figure with its definition. */
  public void write(Page page) {
    page.line(about.heading(page.locale()));
    about.writeLife(page);
    about.writeExtent(page);
    for (IndicatorCode code : IndicatorCode.values()) {
      ImmutableList<Indicator> figures =
          indicators.stream()
              .filter(indicator -> indicator.code() == code)
              .collect(ImmutableList.toImmutableList());
      if (!figures.isEmpty()) {
        page.blank();
        write(page, code, figures);
      }
    }
  }

  private static void write(Page page, IndicatorCode code, ImmutableList<Indicator> figures) {
    Locale locale = page.locale();
    if (figures.size() == 1 && figures.get(0).about().isEmpty()) {
      page.line(figures.get(0).text(locale));
    } else {
      page.line(code.phrase().text(locale));
      Table table = new Table();
      figures.stream()
          .limit(MAX_PRINTED)
          .forEach(
              figure ->
                  table.row(
                      figure.about().map(node -> node.id()).orElse(""),
                      figure.value().phrase().text(locale)));
      page.table(table);
      if (figures.size() > MAX_PRINTED) {
        page.indented(page.say("and {0} more", figures.size() - MAX_PRINTED));
      }
    }
    page.indented(code.definition().text(locale));
  }
}

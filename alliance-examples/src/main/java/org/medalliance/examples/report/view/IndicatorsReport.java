// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.view;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.examples.report.About;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Report;
import org.medalliance.examples.report.Table;
import org.medalliance.view.indicator.Indicator;
import org.medalliance.view.indicator.IndicatorCode;
import org.medalliance.view.indicator.Indicators;

/**
 * The figures of an alliance on a day, each with its definition.
 *
 * @param about the alliance on the day
 * @param until the first day on which what runs out is not looked at
 * @param indicators the figures
 */
public record IndicatorsReport(About about, LocalDate until, ImmutableList<Figure> indicators)
    implements Report {

  /** So many units of one indicator are printed; the rest is counted. */
  private static final int MAX_PRINTED = 20;

  /** Returns the figures of an alliance on a day. */
  public static IndicatorsReport of(Alliance alliance, LocalDate on, LocalDate until) {
    return new IndicatorsReport(
        About.of(alliance, Optional.of(on)),
        until,
        Indicators.of(alliance, on).all(until).stream()
            .map(Figure::of)
            .collect(ImmutableList.toImmutableList()));
  }

  @Override
  public void write(Page page) {
    page.line(about.heading(page.locale()));
    about.writeLife(page);
    about.writeExtent(page);
    for (IndicatorCode code : IndicatorCode.values()) {
      ImmutableList<Indicator> figures =
          indicators.stream()
              .map(Figure::indicator)
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

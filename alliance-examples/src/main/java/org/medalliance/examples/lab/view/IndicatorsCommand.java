// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.view;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.examples.lab.Reporting;
import org.medalliance.examples.lab.terminal.Misuse;
import org.medalliance.examples.report.About;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.view.IndicatorsReport;
import org.medalliance.jackson.AnswerJson;
import org.medalliance.view.indicator.Indicator;
import org.medalliance.view.indicator.Indicators;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says the figures of an alliance. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "indicators",
    description = {
      "Says the figures of an alliance on a day, each with its definition: members and agreements,"
          + " coverage, hubs, isolated and bridge units, what runs out, who lends and borrows.",
      "A share of nothing is not computable; where a date is known only in part, figures have bounds."
    })
public final class IndicatorsCommand implements Runnable {
  private static final int MAX_DAYS = 36_525; // a century

  @Spec private CommandSpec spec;
  @Mixin private Reporting reporting;

  @Option(names = "--on", paramLabel = "DATE", required = true, description = "the day, 2023-06-01")
  private LocalDate day;

  @Option(
      names = "--within",
      paramLabel = "DAYS",
      defaultValue = "90",
      description = "in how many days agreements run out (default: ${DEFAULT-VALUE})")
  private int days;

  /** Creates what picocli fills. */
  public IndicatorsCommand() {}

  @Override
  public void run() {
    if (days < 1 || days > MAX_DAYS) {
      throw new Misuse(spec, Saying.of("--within must be from 1 to {0}: {1}", MAX_DAYS, days));
    }
    Alliance alliance = reporting.alliance();
    ImmutableList<Indicator> figures = Indicators.of(alliance, day).all(day.plusDays(days));
    reporting.print(
        AnswerJson.INDICATORS,
        figures,
        new IndicatorsReport(About.of(alliance, Optional.of(day)), figures)::write);
  }
}

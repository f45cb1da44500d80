// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.time.LocalDate;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.examples.report.unit.InstitutionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "institution",
    description = {
      "Says what is written about one unit, member or not.",
      "Names, what it is and was, what became of it, its place on the roll, its offices and staff,"
          + " the agreements that name it or bind it as a member, the programmes, sessions and seats"
          + " in which it has a part, what it owns, the figures reported of it, and the sources of"
          + " all that.",
      "Left out: programmes that choose units by tier, standing or the like and name none, motions"
          + " and votes, and the rules of sharing and referral, which 'decide' answers."
    })
final class InstitutionCommand implements Runnable {
  @Mixin private Reporting reporting;

  @Parameters(index = "1", paramLabel = "ID", description = "the unit")
  private String unit;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "the day on which standing and status are wanted, 2023-06-01")
  private Optional<LocalDate> day;

  @Override
  public void run() {
    Alliance alliance = reporting.alliance();
    reporting.print(InstitutionReport.of(alliance, Question.unit(alliance, unit), day));
  }
}

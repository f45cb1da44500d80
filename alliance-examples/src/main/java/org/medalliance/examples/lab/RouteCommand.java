// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.catalog.china.ReferralReasons;
import org.medalliance.code.Code;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.Syntax;
import org.medalliance.examples.lab.terminal.Misread;
import org.medalliance.examples.lab.terminal.Misuse;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.check.Breach;
import org.medalliance.examples.report.unit.RouteReport;
import org.medalliance.referral.Direction;
import org.medalliance.referral.ReferralQuery;
import org.medalliance.referral.ReferralReason;
import org.medalliance.sharing.Urgency;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "route",
    description = {
      "Says where a unit may refer patients on a day, and why not elsewhere.",
      "The answer is advice on the alliance's rules: treatment, and the liability for it, stay with"
          + " the unit that treats."
    })
final class RouteCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private Reporting reporting;

  @Option(
      names = "--from",
      paramLabel = "ID",
      required = true,
      description = "the unit that refers")
  private String from;

  @Option(
      names = "--specialty",
      paramLabel = "CODE",
      description = "the specialty that is needed, 05.05")
  private Optional<String> specialty;

  @Option(
      names = "--direction",
      paramLabel = "WAY",
      required = true,
      converter = DirectionConverter.class,
      description = "up, down or sideways")
  private Direction direction;

  @Option(names = "--on", paramLabel = "DATE", required = true, description = "the day, 2023-06-01")
  private LocalDate day;

  @Option(
      names = "--urgency",
      paramLabel = "URGENCY",
      description = "how urgent it is: ${COMPLETION-CANDIDATES}")
  private Optional<Urgency> urgency;

  @Option(
      names = "--reason",
      paramLabel = "CODE",
      description = "why: U1 to U7 up, D1 to D5 down, or a code of your own")
  private Optional<String> reason;

  @Option(names = "--rejected", description = "show who is rejected, with every reason")
  private boolean rejected;

  @Override
  public void run() {
    Alliance alliance = reporting.alliance();
    ReferralQuery.Builder query =
        ReferralQuery.builder()
            .sender(Question.unit(alliance, from).id())
            .direction(direction)
            .on(day)
            .urgency(urgency)
            .specialty(specialty.map(Code::of));
    reporting.print(RouteReport.of(alliance, reasoned(query), rejected));
  }

  private ReferralQuery reasoned(ReferralQuery.Builder query) {
    try {
      return query.reason(reason.map(RouteCommand::listed)).build();
    } catch (InvalidValueException e) {
      throw new Misuse(spec, Saying.of("{0}: {1}", "--reason", Breach.of(e)));
    }
  }

  /** A code that the catalogue lists keeps its direction; any other is one's own. */
  private static ReferralReason listed(String text) {
    Code code = Code.of(text);
    if (ReferralReasons.UP.find(code).isPresent()) {
      return ReferralReason.of(code, Direction.UP);
    }
    return ReferralReasons.DOWN.find(code).isPresent()
        ? ReferralReason.of(code, Direction.DOWN)
        : ReferralReason.of(code, Direction.values());
  }

  /** A direction on the command line. */
  static final class DirectionConverter implements ITypeConverter<Direction> {
    @Override
    public Direction convert(String text) {
      for (Direction direction : Direction.values()) {
        if (direction.name().toLowerCase(Locale.ROOT).equals(text)) {
          return direction;
        }
      }
      throw new Misread(
          Saying.of("direction must be up, down or sideways: {0}", Syntax.quote(text)));
    }
  }
}

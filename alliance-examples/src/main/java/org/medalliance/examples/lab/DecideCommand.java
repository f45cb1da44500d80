// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.medalliance.Alliance;
import org.medalliance.code.Code;
import org.medalliance.code.InvalidValueException;
import org.medalliance.decision.Explanation;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.lab.document.Document;
import org.medalliance.examples.lab.document.Printing;
import org.medalliance.examples.report.DecisionReport;
import org.medalliance.examples.report.Page;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.sharing.Attributes;
import org.medalliance.sharing.SharingRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "decide",
    description = "Says whether one unit may use something of another on a day, and why.")
final class DecideCommand implements Callable<Integer> {
  private static final int NOT_PERMITTED = 3;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "the document of the alliance")
  private Path file;

  @Option(
      names = "--recipient",
      paramLabel = "ID",
      required = true,
      description = "the unit that asks")
  private String recipient;

  @Option(
      names = "--provider",
      paramLabel = "ID",
      required = true,
      description = "the unit that would give")
  private String provider;

  @Option(
      names = "--resource",
      paramLabel = "ID|KIND",
      required = true,
      description = "a resource, or a kind of resource such as remote-consultation")
  private String resource;

  @Option(names = "--on", paramLabel = "DATE", required = true, description = "the day, 2023-06-01")
  private LocalDate day;

  @Option(
      names = "--specialty",
      paramLabel = "CODE",
      description = "the specialty it is wanted for, 05.05")
  private Optional<String> specialty;

  @Option(
      names = "--with",
      paramLabel = "NAME=VALUE",
      description =
          "what else is so: urgency=EMERGENCY, purpose=diagnosis, consent=true, distance-km=40;"
              + " may be repeated")
  private List<String> circumstances = List.of();

  @Option(names = "--explain", description = "show every premise")
  private boolean explain;

  @Option(
      names = "--require",
      description = "end with exit code 3 unless it is permitted, that is PERMITTED for sure")
  private boolean required;

  @Option(names = "--json", description = "print the decision as JSON")
  private boolean json;

  @Mixin private Printing printing;

  @Override
  public Integer call() {
    Attributes attributes = attributes();
    Alliance alliance = Document.read(file);
    SharingRequest.Builder request =
        Question.about(alliance, recipient, resource, provider, day).attributes(attributes);
    specialty.map(Code::of).ifPresent(request::specialty);
    Explanation answer = SharingPolicy.of(alliance).explain(request.build());
    if (json) {
      Document.print(
          spec.commandLine().getOut(),
          explain ? AllianceJson.pretty(answer) : AllianceJson.pretty(answer.decision()));
    } else {
      Page page = printing.page(spec);
      DecisionReport report = DecisionReport.of(alliance, answer).write(page);
      if (explain) {
        report.writeWhy(page);
      }
    }
    return required && !answer.decision().isPermitted() ? NOT_PERMITTED : 0;
  }

  private Attributes attributes() {
    try {
      return Circumstances.parse(circumstances);
    } catch (InvalidValueException e) {
      throw new ParameterException(spec.commandLine(), "--with: " + e.getMessage());
    }
  }
}

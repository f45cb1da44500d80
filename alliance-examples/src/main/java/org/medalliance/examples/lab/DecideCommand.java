// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static java.util.Objects.requireNonNull;
import static java.util.function.Predicate.not;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.code.Code;
import org.medalliance.code.InvalidValueException;
import org.medalliance.decision.Explanation;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.lab.document.Document;
import org.medalliance.examples.lab.document.LabException;
import org.medalliance.examples.lab.document.Printing;
import org.medalliance.examples.lab.document.RequestLines;
import org.medalliance.examples.lab.terminal.Language;
import org.medalliance.examples.lab.terminal.Misread;
import org.medalliance.examples.lab.terminal.Misuse;
import org.medalliance.examples.lab.terminal.ProgressBar;
import org.medalliance.examples.lab.terminal.Terminal;
import org.medalliance.examples.report.DecisionReport;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.check.Breach;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.jackson.AnswerJson;
import org.medalliance.sharing.Attributes;
import org.medalliance.sharing.SharingRequest;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "decide",
    description = {
      "Says whether one unit may use something of another on a day, and why; or decides every"
          + " request of a file."
    })
final class DecideCommand implements Callable<Integer> {
  private static final int NOT_READ = 1;
  private static final int NOT_PERMITTED = 3;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "the document of the alliance")
  private Path file;

  @ArgGroup(multiplicity = "1")
  private Asked asked;

  @Option(names = "--explain", description = "show every premise")
  private boolean explain;

  @Option(
      names = "--require",
      description =
          "end with exit code 3 unless it is (all are) permitted, that is PERMITTED for sure")
  private boolean required;

  @Option(names = "--json", description = "print the decision as JSON")
  private boolean json;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "ANSWERS",
      description = "write the answers to --requests to this file, or to standard output (-)")
  private Optional<Path> output;

  @Mixin private Printing printing;

  @Mixin private Terminal terminal;

  /** One request or many. */
  private static final class Asked {
    @ArgGroup(exclusive = false, heading = "One request:%n", headingKey = "usage.request")
    private @Nullable One one;

    @Option(
        names = "--requests",
        paramLabel = "REQUESTS",
        required = true,
        description =
            "decide every request of this file, or of standard input (-): one JSON document in a"
                + " line, one decision as JSON in a line; blank lines are passed"
                + " over. A line that holds no request is answered with its problems; the"
                + " rest is decided, and the exit code is 1")
    private @Nullable Path requests;
  }

  /** What one request says. */
  private static final class One {
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

    @Option(
        names = "--on",
        paramLabel = "DATE",
        required = true,
        description = "the day, 2023-06-01")
    private LocalDate day;

    @Option(
        names = "--specialty",
        paramLabel = "CODE",
        description = "the specialty it is wanted for, 05.05")
    private Optional<String> specialty = Optional.empty();

    @Option(
        names = "--with",
        paramLabel = "NAME=VALUE",
        description =
            "what else is so: urgency=EMERGENCY, purpose=diagnosis, consent=true, distance-km=40;"
                + " may be repeated")
    private List<String> circumstances = List.of();
  }

  @Override
  public Integer call() {
    return asked.one != null ? decide(asked.one) : decideAll(requireNonNull(asked.requests));
  }

  private int decideAll(Path requests) {
    Optional<Path> made = output.filter(not(Document::isStandardStream));
    made.ifPresent(path -> Document.requireNotRead(path, Document.LOST, file, requests));
    SharingPolicy policy = SharingPolicy.of(Document.read(file));
    ProgressBar bar = terminal.bar(spec, Saying.of("deciding"));
    Function<PrintWriter, RequestLines> answer =
        out -> RequestLines.decide(policy, requests, explain, out, bar);
    PrintWriter screen = spec.commandLine().getOut();
    RequestLines answered =
        made.map(path -> Document.write(path, answer)).orElseGet(() -> answer.apply(screen));
    if (screen.checkError()) {
      throw new LabException(Saying.of("not all answers could be written"));
    }
    if (answered.wrong() > 0) {
      spec.commandLine().getErr().println(unread(requests, answered.wrong()).in(Language.of(spec)));
      return NOT_READ;
    }
    return required && answered.refused() > 0 ? NOT_PERMITTED : 0;
  }

  private static Saying unread(Path requests, long lines) {
    String where = "\"problems\"";
    return lines == 1
        ? Saying.of("{0}: 1 line could not be read; see {1} in the answers", requests, where)
        : Saying.of(
            "{0}: {1} lines could not be read; see {2} in the answers", requests, lines, where);
  }

  private int decide(One one) {
    if (output.isPresent()) {
      throw new Misuse(spec, Saying.of("--output must stand beside --requests"));
    }
    Attributes attributes = attributes(one);
    Alliance alliance = Document.read(file);
    SharingRequest.Builder request =
        Question.about(alliance, one.recipient, one.resource, one.provider, one.day)
            .attributes(attributes);
    one.specialty.map(Code::of).ifPresent(request::specialty);
    Explanation answer = SharingPolicy.of(alliance).explain(request.build());
    if (json) {
      Document.print(
          spec.commandLine().getOut(),
          explain ? AnswerJson.EXPLANATION.pretty(answer) : AllianceJson.pretty(answer.decision()));
    } else {
      Page page = printing.page(spec);
      DecisionReport report = DecisionReport.of(alliance, answer).write(page);
      if (explain) {
        report.writeWhy(page);
      }
    }
    return required && !answer.decision().isPermitted() ? NOT_PERMITTED : 0;
  }

  private Attributes attributes(One one) {
    try {
      return Circumstances.parse(one.circumstances);
    } catch (Misread e) {
      throw new Misuse(spec, Saying.of("{0}: {1}", "--with", e.words()));
    } catch (InvalidValueException e) {
      throw new Misuse(spec, Saying.of("{0}: {1}", "--with", Breach.of(e)));
    }
  }
}

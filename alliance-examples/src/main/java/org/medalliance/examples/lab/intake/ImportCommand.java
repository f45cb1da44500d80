// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.intake;

import static java.util.function.Predicate.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.medalliance.AllianceId;
import org.medalliance.AllianceKind;
import org.medalliance.catalog.china.AllianceKinds;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.Syntax;
import org.medalliance.examples.lab.document.Document;
import org.medalliance.examples.lab.document.LabException;
import org.medalliance.examples.lab.document.Printing;
import org.medalliance.examples.lab.terminal.Language;
import org.medalliance.examples.lab.terminal.Misuse;
import org.medalliance.examples.report.ReportJson;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.check.Breach;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.membership.TierId;
import org.medalliance.time.PartialDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a document of a list of members. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "import",
    description = {
      "Makes a document of a list of members: a table of values set apart by commas, such as a"
          + " spreadsheet exports.",
      "Columns are found by their headings, English or Chinese, or named: --column unit=编号. A"
          + " report says what was taken for what, and lists everything that could not be used"
          + " with line, column and why; unless --accept-rest says that the rest will do, no"
          + " document is written then, and the exit code is 1.",
      "The document goes to FILE and the report to standard output, or without -o, or with -o -, the"
          + " document to standard output and the report to standard error."
    },
    footer =
        "  alliance-lab import members.csv --id river-valley --founded 2017 --as-of 2024-01-01"
            + " -o river-valley.json")
public final class ImportCommand implements Callable<Integer> {
  private static final int NOT_ALL = 1;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "TABLE", description = "the list, such as members.csv")
  private Path file;

  @Option(
      names = "--column",
      paramLabel = "FIELD=HEADING",
      description =
          "which column says what, by heading or by number (#3). Fields: unit (its id), name,"
              + " name.zh, name.en, kind, grade, region, tier, role, joined, left, specialty, uscc,"
              + " note; may be repeated")
  private List<String> columns = List.of();

  @Option(
      names = "--read",
      paramLabel = "FIELD:TEXT=VALUE",
      description = "what a text of a column stands for: role:理事长单位=chair; may be repeated")
  private List<String> terms = List.of();

  @Option(
      names = "--charset",
      paramLabel = "CHARSET",
      description = "how the list is encoded: UTF-8 if left out, GB18030, …")
  private Charset charset = StandardCharsets.UTF_8;

  @Option(
      names = "--separator",
      paramLabel = "CHARACTER",
      description = "what sets cells apart, if the headings do not tell: , or ; or TAB")
  private Optional<String> separator;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "the id of the alliance; that of the file if left out")
  private Optional<String> id;

  @Option(names = "--name", paramLabel = "TEXT", description = "the name of the alliance")
  private Optional<String> name;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "the kind of alliance: ${DEFAULT-VALUE} (of any kind) if left out")
  private String kind = AllianceKinds.MEDICAL_CONSORTIUM.toString();

  @Option(
      names = "--founded",
      paramLabel = "DATE",
      description = "when it was founded: 2017-05-01, 2017-05, 2017")
  private Optional<String> founded;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "the day on which the list was true: who has no day of joining had joined by then")
  private Optional<LocalDate> asOf;

  @Option(
      names = "--complete",
      description = "who is not on the list did not belong; without it the roll is PARTIAL")
  private boolean complete;

  @Option(
      names = "--tiers",
      paramLabel = "ID",
      split = ",",
      description = "the ladder from its top: lead,county,township")
  private List<String> tiers = List.of();

  @Option(
      names = "--accept-rest",
      description = "write a document of what could be used, and end with exit code 0")
  private boolean acceptRest;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write the document to this file, or to standard output (-)")
  private Optional<Path> output;

  @Option(names = "--overwrite", description = "write it even if the file is there already")
  private boolean overwrite;

  @Option(names = "--json", description = "print the report as JSON")
  private boolean json;

  @Mixin private Printing printing;

  /** Creates what picocli fills. */
  public ImportCommand() {}

  @Override
  public Integer call() {
    Intake intake = intake();
    Map<Field, String> given = given();
    Optional<Character> apart = separator.map(this::character);
    Optional<Path> made = output.filter(not(Document::isStandardStream));
    made.ifPresent(path -> Document.requireNotRead(path, Document.LOST, file));
    if (made.isPresent() && !overwrite && Files.exists(made.get())) {
      throw new LabException(
          Saying.of("{0}: is there already; --overwrite replaces it", made.get()));
    }
    CsvFile table = CsvFile.of(file.toString(), Document.bytes(file), charset, apart);
    String title = String.valueOf(file.getFileName());
    RollImport roll =
        RollImport.of(title, table, Columns.of(file.toString(), table, given), intake);
    ImportReport report = roll.report();
    boolean isOfNobody = complete && report.units() == 0;
    boolean written = (report.isComplete() || acceptRest) && !isOfNobody;
    if (written) {
      String document = AllianceJson.pretty(roll.alliance());
      made.ifPresentOrElse(
          path -> Document.write(path, document),
          () -> Document.print(spec.commandLine().getOut(), document));
    }
    print(report, made.isPresent() ? spec.commandLine().getOut() : spec.commandLine().getErr());
    if (!written) {
      spec.commandLine()
          .getErr()
          .println(
              (isOfNobody
                      ? Saying.of(
                          "no document was written: no unit came of the list, and --complete would"
                              + " say that nobody belongs")
                      : Saying.of(
                          "no document was written: mend the list, or --accept-rest leaves out the"
                              + " rest"))
                  .in(Language.of(spec)));
    }
    return written ? 0 : NOT_ALL;
  }

  private void print(ImportReport report, PrintWriter out) {
    if (json) {
      Document.print(out, ReportJson.pretty(report));
    } else {
      report.write(printing.page(spec, out));
    }
    out.flush();
  }

  private Intake intake() {
    try {
      return new Intake(
          AllianceId.of(id.orElseGet(this::stem)),
          name.map(text -> LocalizedText.of(Cells.hasHan(text) ? "zh" : "en", text)),
          AllianceKind.of(kind),
          founded.map(PartialDate::parse),
          asOf,
          complete,
          tiers.stream().map(TierId::of).collect(ImmutableList.toImmutableList()),
          terms());
    } catch (InvalidValueException e) {
      throw new Misuse(spec, Breach.of(e));
    }
  }

  private String stem() {
    String named = String.valueOf(file.getFileName());
    int dot = named.lastIndexOf('.');
    return dot > 0 ? named.substring(0, dot) : named;
  }

  private Map<Field, String> given() {
    Map<Field, String> given = new EnumMap<>(Field.class);
    for (String column : columns) {
      int at = column.indexOf('=');
      if (at < 1 || given.put(field(column.substring(0, at)), column.substring(at + 1)) != null) {
        throw wrong(Saying.of("--column must be FIELD=HEADING, each field once"), column);
      }
    }
    return given;
  }

  private ImmutableTable<Field, String, String> terms() {
    ImmutableTable.Builder<Field, String, String> table = ImmutableTable.builder();
    for (String term : terms) {
      int colon = term.indexOf(':');
      int at = term.lastIndexOf('=');
      if (colon < 1 || at <= colon + 1 || at == term.length() - 1) {
        throw wrong(Saying.of("--read must be FIELD:TEXT=VALUE"), term);
      }
      table.put(
          field(term.substring(0, colon)), term.substring(colon + 1, at), term.substring(at + 1));
    }
    try {
      return table.build();
    } catch (IllegalArgumentException twice) {
      throw wrong(
          Saying.of("--read must say once what a text stands for"), String.join(" ", terms));
    }
  }

  private Field field(String word) {
    return Field.named(word)
        .orElseThrow(() -> wrong(Saying.of("field must be one of {0}", Field.words()), word));
  }

  private char character(String text) {
    if (text.equals("TAB")) {
      return '\t';
    }
    if (text.length() != 1 || "\"\r\n".contains(text)) {
      throw wrong(Saying.of("--separator must be one character or TAB"), text);
    }
    return text.charAt(0);
  }

  private Misuse wrong(Saying rule, String text) {
    return new Misuse(spec, Saying.of("{0}: {1}", rule, Syntax.quote(text)));
  }
}

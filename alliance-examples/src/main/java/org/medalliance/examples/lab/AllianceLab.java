// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.medalliance.code.InvalidValueException;
import org.medalliance.examples.lab.analysis.AnalyseCommand;
import org.medalliance.examples.lab.analysis.BoundariesCommand;
import org.medalliance.examples.lab.analysis.CompareCommand;
import org.medalliance.examples.lab.analysis.CoverageCommand;
import org.medalliance.examples.lab.document.CanonCommand;
import org.medalliance.examples.lab.document.CheckCommand;
import org.medalliance.examples.lab.document.DiffCommand;
import org.medalliance.examples.lab.document.FmtCommand;
import org.medalliance.examples.lab.document.GenerateCommand;
import org.medalliance.examples.lab.document.HistoryCommand;
import org.medalliance.examples.lab.document.InitCommand;
import org.medalliance.examples.lab.document.JShellCommand;
import org.medalliance.examples.lab.document.LabException;
import org.medalliance.examples.lab.document.ReportCommand;
import org.medalliance.examples.lab.document.SchemaCommand;
import org.medalliance.examples.lab.document.WatchCommand;
import org.medalliance.examples.lab.governance.TallyCommand;
import org.medalliance.examples.lab.intake.ImportCommand;
import org.medalliance.examples.lab.terminal.Complaint;
import org.medalliance.examples.lab.terminal.CompletionCommand;
import org.medalliance.examples.lab.terminal.Language;
import org.medalliance.examples.lab.terminal.Manual;
import org.medalliance.examples.lab.terminal.Terminal;
import org.medalliance.examples.lab.time.ExpiringCommand;
import org.medalliance.examples.lab.time.LeavingCommand;
import org.medalliance.examples.lab.time.TimelineCommand;
import org.medalliance.examples.lab.view.IndicatorsCommand;
import org.medalliance.examples.lab.view.ViewCommand;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Worded;
import org.medalliance.examples.report.check.Breach;
import org.medalliance.examples.story.Stories;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line on which rules are tried; without a command it tells the stories. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "alliance-lab",
    versionProvider = Version.class,
    description = "Asks documents of medical alliances. Without a command: stories to begin with.",
    subcommands = {
      MembersCommand.class,
      RollCommand.class,
      OfficesCommand.class,
      InstitutionCommand.class,
      AgreementsCommand.class,
      TimelineCommand.class,
      ExpiringCommand.class,
      LeavingCommand.class,
      TallyCommand.class,
      DecideCommand.class,
      UsableCommand.class,
      RouteCommand.class,
      ViewCommand.class,
      IndicatorsCommand.class,
      AnalyseCommand.class,
      CompareCommand.class,
      BoundariesCommand.class,
      CoverageCommand.class,
      CheckCommand.class,
      WatchCommand.class,
      CanonCommand.class,
      FmtCommand.class,
      DiffCommand.class,
      HistoryCommand.class,
      ReportCommand.class,
      SchemaCommand.class,
      InitCommand.class,
      ImportCommand.class,
      GenerateCommand.class,
      JShellCommand.class,
      CompletionCommand.class
    })
public final class AllianceLab implements Runnable {
  private static final int WRONG = 1;
  private static final int NOT_UNDERSTOOD = 2;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "show this help")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "show the version")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean version;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      converter = Language.class,
      scope = ScopeType.INHERIT,
      description = "the language of help, answers and problems: en or zh, English if left out")
  @SuppressWarnings("UnusedVariable") // Language reads it
  private Locale locale = Locale.ENGLISH;

  /** Runs the command and ends with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = Page.utf8(System.out);
    PrintWriter err = Page.utf8(System.err);
    int exitCode = run(Terminal.present(), out, err, args);
    if (out.checkError() || System.out.checkError()) { // which keeps what goes wrong to itself
      err.println(
          Saying.of("not all that was to be printed could be written")
              .in(Language.of(List.of(args))));
      exitCode = WRONG;
    }
    err.flush();
    if (exitCode != 0) { // Maven runs this in its own machine, which exit() would stop
      System.exit(exitCode);
    }
  }

  /** Runs the command and returns its exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    return run(Terminal.NONE, out, err, args);
  }

  static int run(Terminal terminal, PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = commands(terminal);
    line.setOut(out);
    line.setErr(err);
    line.setParameterExceptionHandler((problem, given) -> notUnderstood(problem));
    line.setExecutionExceptionHandler((problem, command, parsed) -> wrong(problem, command));
    line.setExecutionStrategy(
        parsed -> {
          Manual.translate(line, Language.of(parsed.commandSpec()));
          return new RunLast().execute(parsed);
        });
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      err.println(
          Saying.of("there is not enough memory for this document: start with java -Xmx4g -jar …")
              .in(Language.of(line.getCommandSpec())));
      return WRONG;
    }
  }

  /** All commands, with their help. */
  static CommandLine commands(Terminal terminal) {
    CommandLine line = new CommandLine(new AllianceLab(), new Commands(terminal));
    line.setColorScheme(Help.defaultColorScheme(terminal.ansi()));
    line.setUsageHelpWidth(100);
    Manual.addTo(line);
    line.registerConverter(LocalDate.class, new DayConverter());
    return line;
  }

  /** Creates commands, and hands them the terminal. */
  private record Commands(Terminal terminal) implements IFactory {
    @Override
    public <T> T create(Class<T> type) throws Exception {
      return type == Terminal.class
          ? type.cast(terminal)
          : CommandLine.defaultFactory().create(type);
    }
  }

  @Override
  public void run() {
    Stories.tell(spec.commandLine().getOut());
  }

  private static int notUnderstood(ParameterException problem) {
    CommandLine command = problem.getCommandLine();
    CommandLine lab = command.getCommandSpec().root().commandLine();
    List<String> args = lab.getParseResult().expandedArgs(); // what files of arguments say, too
    Locale locale = Language.of(args);
    command.getErr().println(Complaint.about(problem, args).in(locale));
    command
        .getErr()
        .println(Saying.of("Try: {0} --help", command.getCommandSpec().qualifiedName()).in(locale));
    command.getErr().flush();
    return NOT_UNDERSTOOD;
  }

  private static int wrong(Exception problem, CommandLine command) {
    command.getErr().println(words(problem).in(Language.of(command.getCommandSpec())));
    command.getErr().flush();
    return WRONG;
  }

  private static Worded words(Exception problem) {
    if (problem instanceof LabException wrong) {
      return wrong.words();
    }
    return problem instanceof InvalidValueException wrong
        ? Breach.of(wrong)
        : Saying.of("this should not happen, please report it: {0}", problem);
  }
}

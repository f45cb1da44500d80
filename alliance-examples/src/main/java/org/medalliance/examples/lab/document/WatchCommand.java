// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.document;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.medalliance.Alliance;
import org.medalliance.analysis.AnalysisBudget;
import org.medalliance.analysis.AnalysisProgress;
import org.medalliance.analysis.RuleAnalysis;
import org.medalliance.check.finding.Severity;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Worded;
import org.medalliance.examples.report.analysis.AnalysisReport;
import org.medalliance.examples.report.check.CheckReport;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.jackson.Reading;
import org.medalliance.jackson.problem.ReadLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks and analyses a document each time it is saved. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "watch",
    description = {
      "Checks a document, and analyses its rules, now and each time it is saved. Ends with Ctrl-C.",
      "An analysis that is not done when the document is saved again is given up."
    })
public final class WatchCommand implements Callable<Integer> {
  /** Editors save in several steps; this long after the last of them the document is read. */
  private static final long QUIET_MILLIS = 100;

  /** A folder that is moved away says nothing, nor does the one that takes its place. */
  private static final long LOOK_AT_FOLDER_MILLIS = 1_000;

  private static final Object NOWHERE = "nowhere";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "the document of the alliance")
  private Path file;

  @Option(
      names = "--severity",
      paramLabel = "SEVERITY",
      description = "leave out what is less grave: ERROR, WARNING, or INFO if left out")
  private Severity least = Severity.INFO;

  @Mixin private Printing printing;

  /** Empty while there is none. */
  private Optional<byte[]> seen = Optional.empty();

  /** By which the system tells the folder that is watched from others. */
  private Object watched = NOWHERE;

  /** Creates what picocli fills. */
  public WatchCommand() {}

  @Override
  public Integer call() throws IOException {
    Document.bytes(file); // says at once that there is none
    try (WatchService saves = FileSystems.getDefault().newWatchService()) {
      watchFolder(saves);
      report(1);
      for (int number = 2; ; ) {
        awaitSave(saves);
        if (report(number)) {
          number++;
        }
      }
    } catch (InterruptedException e) {
      return 0;
    }
  }

  /** Waits until the file was touched, and nothing has happened to it for a moment. */
  private void awaitSave(WatchService saves) throws InterruptedException {
    boolean touched = false;
    while (true) {
      WatchKey more =
          saves.poll(touched ? QUIET_MILLIS : LOOK_AT_FOLDER_MILLIS, TimeUnit.MILLISECONDS);
      touched |= watchFolder(saves);
      if (more != null) {
        touched |= isTouched(more);
      } else if (touched) {
        return;
      }
    }
  }

  /** Watches what now is the folder of the file, and returns whether it was not watched before. */
  private boolean watchFolder(WatchService saves) {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    Object now;
    try {
      Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
      now = key == null ? folder : key;
      if (!now.equals(watched)) {
        folder.register(
            saves,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      }
    } catch (IOException gone) {
      now = NOWHERE;
    }
    boolean isOther = !now.equals(watched);
    watched = now;
    return isOther;
  }

  private boolean isTouched(WatchKey key) {
    boolean touched = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      touched |=
          event.kind().equals(StandardWatchEventKinds.OVERFLOW)
              || (event.context() instanceof Path saved && saved.equals(file.getFileName()));
    }
    if (!key.reset()) {
      watched = NOWHERE; // it was deleted; what takes its place may look the same
    }
    return touched;
  }

  /** Reports unless the document is as it was; an editor may have it away for a moment. */
  private boolean report(int number) {
    Page page = printing.page(spec);
    try {
      FileTime saved = Files.getLastModifiedTime(file);
      byte[] bytes = Document.bytes(file);
      if (seen.filter(before -> Arrays.equals(bytes, before)).isPresent()) {
        return false;
      }
      seen = Optional.of(bytes);
      page.heading(page.say("{0}, report {1}", file, number));
      report(AllianceJson.inspect(bytes, ReadLimits.LARGE), saved, page);
    } catch (LabException e) {
      lose(page, e.words());
      return false;
    } catch (IOException e) {
      lose(page, Saying.of("{0}", String.valueOf(e.getMessage())));
      return false;
    }
    page.blank();
    spec.commandLine().getOut().flush();
    return true;
  }

  /** Says once that there is nothing to report of. */
  private void lose(Page page, Worded why) {
    if (seen.isPresent()) {
      seen = Optional.empty();
      page.line(
          Files.exists(file)
              ? why.in(page.locale())
              : page.say("{0} is no longer there; once it is, it is reported again", file));
      page.blank();
      spec.commandLine().getOut().flush();
    }
  }

  private void report(Reading<Alliance> reading, FileTime saved, Page page) {
    CheckReport.of(file.toString(), reading, least).write(page);
    if (reading.value().isPresent()) {
      page.blank();
      new AnalysisReport(
              RuleAnalysis.of(
                  reading.orElseThrow(), AnalysisBudget.DEFAULT, new UntilSavedAgain(saved)))
          .write(page);
    }
  }

  /** Ends what is about a document that is no more. */
  private final class UntilSavedAgain implements AnalysisProgress {
    private final FileTime saved;

    private UntilSavedAgain(FileTime saved) {
      this.saved = saved;
    }

    @Override
    public void done(int done, int all) {}

    @Override
    public boolean isCancelled() {
      try {
        return !Files.getLastModifiedTime(file).equals(saved);
      } catch (IOException gone) {
        return true;
      }
    }
  }
}

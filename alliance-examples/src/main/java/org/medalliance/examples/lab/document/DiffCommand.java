// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.document;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.medalliance.Alliance;
import org.medalliance.calendar.PermissionChange;
import org.medalliance.change.AllianceDiff;
import org.medalliance.change.Change;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.lab.terminal.Misuse;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Words;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.sharing.SharingRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what changes from one document to another. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "diff",
    description = {
      "Says what changes from one document to another, or who gains and who loses what by it.",
      "Nothing is printed if nothing changes."
    })
public final class DiffCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "the document as it was")
  private Path before;

  @Parameters(index = "1", paramLabel = "AFTER", description = "the document as it becomes")
  private Path after;

  @Option(
      names = "--effect",
      paramLabel = "DATE",
      arity = "2",
      description = "who may use what no more, or does from now on, from one day until another")
  private List<LocalDate> days = List.of();

  @Option(names = "--json", description = "print the changes as JSON")
  private boolean json;

  @Mixin private Printing printing;

  /** Creates what picocli fills. */
  public DiffCommand() {}

  @Override
  public void run() {
    if (days.size() > 2 || (json && !days.isEmpty())) {
      throw new Misuse(spec, Saying.of("--effect must stand once, and not beside --json"));
    }
    Page page = printing.page(spec);
    Alliance one = Document.read(before);
    Alliance other = Document.read(after);
    if (!days.isEmpty()) {
      printEffect(SharingPolicy.of(one), SharingPolicy.of(other), page);
      return;
    }
    AllianceDiff diff = AllianceDiff.between(one, other);
    if (json) {
      Document.print(spec.commandLine().getOut(), AllianceJson.pretty(diff));
      return;
    }
    for (Change<?> change : diff.changes()) {
      page.line(change.text(page.locale(), change.after().isPresent() ? other : one));
    }
  }

  private void printEffect(SharingPolicy one, SharingPolicy other, Page page) {
    PermissionChange.between(one, other, days.get(0), days.get(1))
        .forEach(change -> page.line(said(change, page.locale())));
  }

  private static String said(PermissionChange change, Locale locale) {
    SharingRequest request = change.request();
    Object[] what = {
      request.recipient(),
      request.subject(),
      request.provider(),
      request.on(),
      change.until(),
      Words.term(change.isGain() ? change.before() : change.after(), locale)
    };
    return change.isGain()
        ? Saying.of("{0} gains {1} of {2} from {3} until {4} ({5} before)", what).in(locale)
        : Saying.of("{0} loses {1} of {2} from {3} until {4} ({5} after)", what).in(locale);
  }
}

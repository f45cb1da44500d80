// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.medalliance.examples.report.Saying;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** What the lab is called from: a terminal with somebody before it, or a program. */
@Command // for picocli, to be mixed in
public final class Terminal {
  /** A program, to which neither colours nor progress are shown. */
  public static final Terminal NONE = new Terminal(Ansi.OFF, false, System::nanoTime);

  private static final Path ERROR_STREAM = Path.of("/proc/self/fd/2");

  private final Ansi ansi;
  private final boolean watched;
  private final LongSupplier nanos;

  private Terminal(Ansi ansi, boolean watched, LongSupplier nanos) {
    this.ansi = ansi;
    this.watched = watched;
    this.nanos = nanos;
  }

  /**
   * Returns that of this process: with colours if standard output is a terminal and NO_COLOR is not
   * set, with progress if standard error is a terminal.
   */
  public static Terminal present() {
    return new Terminal(Ansi.AUTO, isErrorShown(), System::nanoTime);
  }

  /** Returns a terminal with colours and progress that reads this clock. */
  public static Terminal watched(LongSupplier nanos) {
    return new Terminal(Ansi.ON, true, nanos);
  }

  /** Whether to colour. */
  public Ansi ansi() {
    return ansi;
  }

  /** Returns a bar for a command; it shows nothing if nobody watches. */
  public ProgressBar bar(CommandSpec command, Saying what) {
    return new ProgressBar(
        command.commandLine().getErr(), what.in(Language.of(command)), nanos, watched);
  }

  /** Where Linux does not tell, what colours go by has to do. */
  private static boolean isErrorShown() {
    if ("dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    try {
      String device = Files.readSymbolicLink(ERROR_STREAM).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return Ansi.AUTO.enabled();
    }
  }
}

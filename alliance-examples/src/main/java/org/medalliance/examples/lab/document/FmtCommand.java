// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.document;

import static java.util.function.Predicate.not;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.medalliance.examples.lab.terminal.Misuse;
import org.medalliance.examples.report.Saying;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays a document out as its author ordered it. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(
    name = "fmt",
    description = {
      "Lays a document out for people, in its author's order; nothing is added, left out or written"
          + " otherwise. (canon --pretty prints the canonical form instead, which is sorted.)",
      "A document that means nothing yet, such as one with unknown members, is laid out too as long"
          + " as it is JSON."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  alliance-lab fmt my.json -o my.json     lay it out where it is",
      "  alliance-lab fmt my.json --check        exit code 3 if that would change it"
    })
public final class FmtCommand implements Callable<Integer> {
  private static final int WOULD_CHANGE = 3;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "the document of the alliance")
  private Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write it to this file, which may be the same, or to standard output (-)")
  private Optional<Path> output;

  @Option(
      names = "--check",
      description = "print nothing; end with exit code 3 if the document is laid out otherwise")
  private boolean checking;

  /** Creates what picocli fills. */
  public FmtCommand() {}

  @Override
  public Integer call() {
    if (checking && output.isPresent()) {
      throw new Misuse(spec, Saying.of("--check must not stand beside --output"));
    }
    byte[] before = Document.bytes(file);
    String after = Document.laidOut(file, before);
    if (checking) {
      return Arrays.equals(before, after.getBytes(StandardCharsets.UTF_8)) ? 0 : WOULD_CHANGE;
    }
    output
        .filter(not(Document::isStandardStream))
        .ifPresentOrElse(
            path -> Document.write(path, after),
            () -> Document.print(spec.commandLine().getOut(), after));
    return 0;
  }
}

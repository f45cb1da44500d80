// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.analysis;

import org.medalliance.analysis.AnalysisBudget;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.Syntax;
import org.medalliance.examples.lab.terminal.Misread;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.check.Breach;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** How long an analysis may look for the answer to one question. */
final class Budget {
  @Option(
      names = "--steps",
      paramLabel = "N",
      converter = Converter.class,
      description =
          "say that a question is not decided once it takes more than so many steps, ten million a"
              + " second or so; by default twenty million")
  private AnalysisBudget budget = AnalysisBudget.DEFAULT;

  /** Creates what picocli fills. */
  Budget() {}

  AnalysisBudget get() {
    return budget;
  }

  /** A budget on the command line. */
  static final class Converter implements ITypeConverter<AnalysisBudget> {
    @Override
    public AnalysisBudget convert(String text) {
      try {
        return new AnalysisBudget(Long.parseLong(text));
      } catch (NumberFormatException notANumber) {
        throw new Misread(Saying.of("steps must be a number: {0}", Syntax.quote(text)));
      } catch (InvalidValueException tooFew) {
        throw new Misread(Breach.of(tooFew));
      }
    }
  }
}

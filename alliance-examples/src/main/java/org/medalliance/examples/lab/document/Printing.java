// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.document;

import java.io.PrintWriter;
import java.util.Locale;
import org.medalliance.code.Syntax;
import org.medalliance.examples.report.Page;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** How wide, and in which language, a command prints. */
public final class Printing {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 1_000;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "how wide the answer is laid out, ${DEFAULT-VALUE} columns if left out")
  private int width = Page.WIDTH;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      converter = Language.class,
      description = "the language of the answer: en or zh, English if left out")
  private Locale locale = Locale.ENGLISH;

  /** Creates what picocli fills. */
  public Printing() {}

  /** Returns the language of the answer. */
  public Locale locale() {
    return locale;
  }

  /** Returns the page on which a command answers. */
  public Page page(CommandSpec command) {
    return page(command, command.commandLine().getOut());
  }

  /** Returns a page like that on which a command answers, but elsewhere. */
  public Page page(CommandSpec command, PrintWriter out) {
    if (width < NARROWEST || width > WIDEST) {
      throw new ParameterException(
          command.commandLine(),
          "--width must be from " + NARROWEST + " to " + WIDEST + ": " + width);
    }
    return new Page(out, width, locale, command.commandLine().getColorScheme().ansi().enabled());
  }

  /** A language on the command line. */
  static final class Language implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String text) {
      return switch (text) {
        case "en" -> Locale.ENGLISH;
        case "zh" -> Locale.SIMPLIFIED_CHINESE;
        default -> throw new TypeConversionException("must be en or zh: " + Syntax.quote(text));
      };
    }
  }
}

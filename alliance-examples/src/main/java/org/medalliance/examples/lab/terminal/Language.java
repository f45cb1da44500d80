// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.terminal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Syntax;
import org.medalliance.examples.report.Saying;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The language in which the lab speaks. */
public final class Language implements ITypeConverter<Locale> {
  private static final String OPTION = "--lang";
  private static final String CHINESE = "zh";

  /** Creates a converter. */
  public Language() {}

  @Override
  public Locale convert(String text) {
    return switch (text) {
      case "en" -> Locale.ENGLISH;
      case CHINESE -> Locale.SIMPLIFIED_CHINESE;
      default -> throw new Misread(Saying.of("must be en or zh: {0}", Syntax.quote(text)));
    };
  }

  /** Returns the language that a command was told to speak. */
  public static Locale of(CommandSpec command) {
    @Nullable OptionSpec option = command.root().findOption(OPTION);
    @Nullable Locale told = option == null ? null : option.getValue();
    return told == null ? Locale.ENGLISH : told;
  }

  /** Returns the language that a command line asks for, even one that was not understood. */
  public static Locale of(List<String> args) {
    int at = args.lastIndexOf(OPTION);
    boolean chinese =
        args.contains(OPTION + "=" + CHINESE)
            || (at >= 0 && at + 1 < args.size() && args.get(at + 1).equals(CHINESE));
    return chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
  }
}

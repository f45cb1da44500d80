// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.terminal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.medalliance.code.Syntax;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Worded;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of a command line that was not understood. */
public final class Complaint {
  private Complaint() {}

  /**
   * Returns what is wrong with a command line.
   *
   * @param problem what its parser found
   * @param args what was written, on the command line or in files of arguments that it names
   */
  public static Worded about(ParameterException problem, List<String> args) {
    return Exclusion.between(problem.getCommandLine().getCommandSpec(), args)
        .<Worded>map(words -> words)
        .orElseGet(() -> words(problem, args));
  }

  private static Worded words(ParameterException problem, List<String> args) {
    if (problem instanceof Misuse misuse) {
      return misuse.words();
    }
    if (problem instanceof MissingParameterException missing) {
      return missing(missing, args);
    }
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (problem instanceof OverwrittenOptionException twice) {
      return Saying.of("{0} must stand once", name(twice.getOverwritten()));
    }
    if (problem.getCause() instanceof Misread misread) {
      return Saying.of("{0}: {1}", name(problem.getArgSpec()), misread.words());
    }
    return problem.getArgSpec() != null && problem.getValue() != null
        ? converted(problem.getArgSpec(), problem.getValue())
        : Saying.of("{0}", String.valueOf(problem.getMessage()));
  }

  private static Saying missing(MissingParameterException problem, List<String> args) {
    List<ArgSpec> missing = problem.getMissing();
    List<String> names =
        missing.stream().filter(one -> !isWritten(one, args)).map(Complaint::withValue).toList();
    if (names.isEmpty() && !missing.isEmpty()) {
      ArgSpec bare = missing.get(0);
      return Saying.of("{0} must be followed by {1}", name(bare), bare.paramLabel());
    }
    return missing.stream().anyMatch(one -> one.group() != null)
        ? Saying.of("some of these are missing: {0}", names)
        : Saying.of("{0} is missing", names);
  }

  private static Saying unmatched(UnmatchedArgumentException problem) {
    Saying unknown =
        Saying.of(
            "not understood: {0}", problem.getUnmatched().stream().map(Syntax::quote).toList());
    Collection<String> suggestions = problem.getSuggestions();
    return suggestions.isEmpty()
        ? unknown
        : Saying.of("{0}; did you mean {1}?", unknown, suggestions.iterator().next());
  }

  private static Saying converted(ArgSpec argument, String text) {
    Class<?> type =
        argument.auxiliaryTypes().length > 0 ? argument.auxiliaryTypes()[0] : argument.type();
    if (type.isEnum()) {
      return Saying.of(
          "{0} must be one of {1}: {2}",
          name(argument),
          Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList(),
          Syntax.quote(text));
    }
    return type == int.class || type == long.class
        ? Saying.of("{0} must be a whole number: {1}", name(argument), Syntax.quote(text))
        : Saying.of("{0} cannot be {1}", name(argument), Syntax.quote(text));
  }

  private static boolean isWritten(ArgSpec argument, List<String> args) {
    return argument instanceof OptionSpec option
        && Arrays.stream(option.names())
            .anyMatch(
                name ->
                    args.stream().anyMatch(arg -> arg.equals(name) || arg.startsWith(name + "=")));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String withValue(ArgSpec argument) {
    return argument instanceof OptionSpec option && option.arity().max() > 0
        ? option.longestName() + "=" + option.paramLabel()
        : name(argument);
  }
}

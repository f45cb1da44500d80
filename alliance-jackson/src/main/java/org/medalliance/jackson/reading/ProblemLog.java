// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.token.Document;
import org.medalliance.jackson.token.TokenFactory;

/**
 * What was found to be wrong.
 *
 * <p>A problem that is seen only after its place has been passed, such as a member that is missing,
 * has a pointer and no location. Where the text is still at hand it is looked up there in the end.
 */
public final class ProblemLog {
  /** The place of what ends reading: after everything else. */
  static final int[] END = {Integer.MAX_VALUE};

  /** By place; that there are more comes last. */
  private static final Comparator<Problem> IN_TEXT =
      Comparator.comparingInt((Problem problem) -> isLast(problem) ? 1 : 0)
          .thenComparingLong(problem -> problem.location().offset());

  private final int limit;
  private final List<Entry> entries = new ArrayList<>();
  private int errors;

  /** A problem, its place among the others, and whether its location is that of its pointer. */
  private static final class Entry {
    private final Problem problem;
    private final int[] place;
    private final boolean located;

    private Entry(Problem problem, int[] place, boolean located) {
      this.problem = problem;
      this.place = place;
      this.located = located;
    }

    private boolean isError() {
      return problem.severity() == Problem.Severity.ERROR;
    }
  }

  /**
   * Creates a log that takes up to {@code limit} problems and one that says that there are more.
   */
  public ProblemLog(int limit) {
    this.limit = limit;
  }

  /** Returns whether anything is wrong, more than odd. */
  public boolean hasErrors() {
    return errors > 0;
  }

  /** Adds what is odd about the place at hand, unless there are too many warnings already. */
  void warn(
      ProblemCode code,
      String pointer,
      int[] place,
      Problem.Location location,
      String message,
      Map<String, String> arguments) {
    warn(problem(code, pointer, location, message, arguments), place);
  }

  /** Makes errors of the warnings that members at these places are unknown. */
  public void refuse(Set<String> unknown) {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      boolean refused =
          entry.problem.code() == ProblemCode.MEMBER_UNKNOWN
              && unknown.contains(entry.problem.pointer());
      if (refused && !entry.isError()) {
        entries.set(
            i,
            new Entry(
                problem(
                    entry.problem.code(),
                    entry.problem.pointer(),
                    entry.problem.location(),
                    entry.problem.message().replace(" is kept", " cannot be kept here"),
                    entry.problem.arguments()),
                entry.place,
                entry.located));
        errors++;
      }
    }
  }

  /** Adds a problem of the place at hand. */
  void add(
      ProblemCode code,
      String pointer,
      int[] place,
      Problem.Location location,
      String message,
      Map<String, String> arguments)
      throws ReadingStopped {
    add(problem(code, pointer, location, message, arguments), place, true);
  }

  /** Adds a problem of the document as such, after which nothing is read. */
  public void add(ProblemCode code, Problem.Location location, String message)
      throws ReadingStopped {
    add(code, "", END, location, message, ImmutableMap.of());
  }

  /** Adds a problem of a place that was passed before; {@code near} is the place at hand. */
  void addPassed(
      ProblemCode code,
      String pointer,
      int[] place,
      Problem.Location near,
      String message,
      Map<String, String> arguments)
      throws ReadingStopped {
    add(problem(code, pointer, near, message, arguments), place, false);
  }

  /**
   * Returns the problems in the order in which they stand in the document, where there is no text
   * to look into; a problem that was seen too late has the location at which it was.
   */
  public ImmutableList<Problem> found() {
    return entries.stream()
        .sorted((one, other) -> Arrays.compare(one.place, other.place))
        .map(entry -> entry.problem)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the problems in the order in which they stand in the text, with their places. */
  public ImmutableList<Problem> locatedIn(Document text, TokenFactory factory) throws IOException {
    Map<String, Long> offsets =
        Locator.offsets(
            text.tokens(factory),
            entries.stream()
                .filter(entry -> !entry.located)
                .map(entry -> entry.problem.pointer())
                .collect(Collectors.toSet()));
    Document.Lines lines = text.lines();
    return entries.stream()
        .map(entry -> entry.located ? exact(entry.problem, text) : movedTo(entry.problem, offsets))
        .sorted(IN_TEXT)
        .map(problem -> problem.at(lines.at(problem.location().offset())))
        .collect(ImmutableList.toImmutableList());
  }

  private void warn(Problem problem, int[] place) {
    int warnings = entries.size() - errors;
    if (warnings < limit) {
      entries.add(new Entry(warning(problem), place, true));
    } else if (warnings == limit) {
      entries.add(new Entry(warning(tooMany(problem)), END, true));
    }
  }

  private void add(Problem problem, int[] place, boolean located) throws ReadingStopped {
    if (errors++ == limit) {
      entries.add(new Entry(tooMany(problem), END, true));
      throw new ReadingStopped();
    }
    entries.add(new Entry(problem, place, located));
  }

  private Problem tooMany(Problem last) {
    return problem(
        ProblemCode.TOO_MANY_PROBLEMS,
        last.pointer(),
        last.location(),
        "document must have at most " + limit + " problems to be read to its end; mend these first",
        ImmutableMap.of("count", Integer.toString(limit)));
  }

  private static Problem warning(Problem problem) {
    return new Problem(
        problem.code(),
        Problem.Severity.WARNING,
        problem.pointer(),
        problem.location(),
        problem.message(),
        problem.arguments());
  }

  private static Problem problem(
      ProblemCode code,
      String pointer,
      Problem.Location location,
      String message,
      Map<String, String> arguments) {
    return new Problem(
        code, Problem.Severity.ERROR, pointer, location, message, ImmutableMap.copyOf(arguments));
  }

  private static boolean isLast(Problem problem) {
    return problem.code() == ProblemCode.TOO_MANY_PROBLEMS;
  }

  /** What a parser says of text that is not JSON, said better. */
  private static Problem exact(Problem problem, Document text) {
    if (problem.code() != ProblemCode.JSON_SYNTAX && problem.code() != ProblemCode.JSON_TRAILING) {
      return problem;
    }
    Optional<Grammar.Breach> breach = Grammar.breach(text);
    return breach.isEmpty()
        ? problem
        : problem(
            problem.code(),
            problem.pointer(),
            new Problem.Location(breach.get().offset(), 0, 0),
            problem.code() == ProblemCode.JSON_SYNTAX ? breach.get().message() : problem.message(),
            problem.arguments());
  }

  private static Problem movedTo(Problem problem, Map<String, Long> offsets) {
    Long offset = offsets.get(problem.pointer());
    return offset == null ? problem : problem.at(new Problem.Location(offset, 0, 0));
  }
}

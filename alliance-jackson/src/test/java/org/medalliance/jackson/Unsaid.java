// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.regex.Pattern;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ProblemCode;

/**
 * What the schema cannot say, by the code with which the reader answers. The README lists these
 * codes and no others.
 */
final class Unsaid {
  private static final Case ALWAYS = (problem, document) -> true;

  /** More digits than an amount of time can hold. */
  private static final Pattern GREAT = Pattern.compile("\\d{9}");

  /** Members that are compared with others. */
  private static final Pattern COMPARED =
      Pattern.compile(
          ".*/(parent|partOf|successions/.*|home|guests)|.*/sources(/\\d+|/from|/to)?/from"
              + "|.*/altered/[a-zA-Z]+/to|/revisions/\\d+/changes"
              + "|(/(citations|reasons|unknown|quotas|alternatives|amounts)(/.*)?)?");

  private static final ImmutableMap<ProblemCode, Case> CASES =
      ImmutableMap.<ProblemCode, Case>builder()
          .put(ProblemCode.DUPLICATE_MEMBER, ALWAYS)
          .put(ProblemCode.DUPLICATE_ID, ALWAYS)
          .put(ProblemCode.DUPLICATE_VALUE, (problem, in) -> !isWrittenTwice(problem, in))
          .put(ProblemCode.TYPE, (problem, in) -> isWhole(in.at(problem.pointer())))
          .put(ProblemCode.NUMBER_RANGE, (problem, in) -> !in.at(problem.pointer()).isNumber())
          .put(
              ProblemCode.DATE_RANGE,
              (problem, in) -> in.at(problem.pointer()).asText().contains("9999-12-31"))
          .put(
              ProblemCode.DURATION_FORMAT,
              (problem, in) -> GREAT.matcher(in.at(problem.pointer()).asText()).find())
          .put(
              ProblemCode.MEMBER_MISFIT,
              (problem, in) -> COMPARED.matcher(problem.pointer()).matches())
          .put(ProblemCode.PERIOD_EMPTY, ALWAYS)
          .put(ProblemCode.PERIOD_INVERTED, ALWAYS)
          .put(ProblemCode.ORDER_IMPOSSIBLE, ALWAYS)
          .put(ProblemCode.ID_NOT_NFC, ALWAYS)
          .put(ProblemCode.LANGUAGE_SYNTAX, ALWAYS)
          .put(ProblemCode.LIMIT_BYTES, ALWAYS)
          .put(ProblemCode.LIMIT_DEPTH, ALWAYS)
          .put(ProblemCode.LIMIT_NAME, ALWAYS)
          .put(ProblemCode.LIMIT_NAMES, ALWAYS)
          .put(ProblemCode.LIMIT_STRING, ALWAYS)
          .put(ProblemCode.LIMIT_NUMBER, ALWAYS)
          .put(ProblemCode.LIMIT_UNITS, ALWAYS)
          .put(ProblemCode.LIMIT_FACTS, ALWAYS)
          .put(ProblemCode.LIMIT_AGREEMENTS, ALWAYS)
          .put(ProblemCode.LIMIT_RULES, ALWAYS)
          .put(ProblemCode.TOO_MANY_PROBLEMS, ALWAYS)
          .buildOrThrow();

  /** When it is that a code answers something unsaid. */
  private interface Case {
    boolean isUnsaid(Problem problem, JsonNode document);
  }

  private Unsaid() {}

  /** The codes. */
  static ImmutableSet<ProblemCode> codes() {
    return CASES.keySet();
  }

  /**
   * Whether the schema may take a document in which the reader finds these problems. Of two members
   * of one name it sees but one.
   */
  static boolean isAll(List<Problem> problems, JsonNode document) {
    return problems.stream().anyMatch(problem -> problem.code() == ProblemCode.DUPLICATE_MEMBER)
        || problems.stream().allMatch(problem -> isUnsaid(problem, document));
  }

  private static boolean isUnsaid(Problem problem, JsonNode document) {
    Case unsaid = CASES.get(problem.code());
    return unsaid != null && unsaid.isUnsaid(problem, document);
  }

  /** Whether an element stands twice in the same notation. */
  private static boolean isWrittenTwice(Problem problem, JsonNode document) {
    String first = problem.arguments().get("first");
    return first != null
        && first.matches(".*/\\d+")
        && document.at(first).equals(document.at(problem.pointer()));
  }

  private static boolean isWhole(JsonNode value) {
    return value.isNumber() && Math.rint(value.doubleValue()) == value.doubleValue();
  }
}

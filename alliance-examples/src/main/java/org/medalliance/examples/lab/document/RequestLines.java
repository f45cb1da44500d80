// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.document;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.medalliance.decision.Explanation;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.lab.terminal.ProgressBar;
import org.medalliance.examples.report.Worded;
import org.medalliance.examples.report.check.Breach;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.jackson.AnswerJson;
import org.medalliance.jackson.Reading;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.sharing.SharingRequest;

/**
 * Many requests, decided one by one as they are read: one line in, one line out, in the same order;
 * blank lines are passed over.
 *
 * @param wrong how many lines hold no request
 * @param refused how many requests were not permitted
 */
public record RequestLines(long wrong, long refused) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** So many lines may be lost before it is seen that nobody reads them any more. */
  private static final int LINES_PER_LOOK = 1_000;

  /**
   * Decides each line of a file, or of standard input if it is {@code -}.
   *
   * <p>For a request its decision is printed, or its explanation; for a line that holds none {@code
   * {"line": …, "problems": […]}}. Ends early only if nothing more can be printed.
   */
  public static RequestLines decide(
      SharingPolicy policy, Path requests, boolean explained, PrintWriter out, ProgressBar bar) {
    boolean isAnsweredAtOnce = Document.isStandardStream(requests);
    return Document.lines(
        requests,
        bar,
        lines -> {
          long wrong = 0;
          long refused = 0;
          Iterator<Reading<SharingRequest>> each = lines.iterator();
          for (long line = 1; each.hasNext(); line++) {
            Reading<SharingRequest> reading = each.next();
            if (reading.value().isEmpty()) {
              wrong++;
              out.print(problems(reading.problems()));
            } else if (!print(policy, reading.orElseThrow(), explained, out)) {
              refused++;
            }
            out.print('\n');
            boolean isLookedAt = line % LINES_PER_LOOK == 0 || isAnsweredAtOnce;
            if (isLookedAt && out.checkError()) { // which flushes
              break;
            }
          }
          return new RequestLines(wrong, refused);
        });
  }

  /** Whether the request is permitted. */
  private static boolean print(
      SharingPolicy policy, SharingRequest request, boolean explained, PrintWriter out) {
    if (explained) {
      Explanation answer = policy.explain(request);
      out.print(AnswerJson.EXPLANATION.write(answer));
      return answer.decision().isPermitted();
    }
    SharingDecision decision = policy.decide(request);
    out.print(AllianceJson.write(decision));
    return decision.isPermitted();
  }

  private static String problems(List<Problem> problems) {
    ObjectNode line = MAPPER.createObjectNode();
    line.put("line", problems.get(0).location().line());
    ArrayNode list = line.putArray("problems");
    for (Problem problem : problems) {
      Worded words = Breach.of(problem);
      list.addObject()
          .put("code", problem.code().name())
          .put("pointer", problem.pointer())
          .put("column", problem.location().column())
          .putObject("text")
          .put("en", words.in(Locale.ENGLISH))
          .put("zh", words.in(Locale.SIMPLIFIED_CHINESE));
    }
    return line.toString();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.object;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.function.Predicate;
import org.medalliance.code.InvalidValueException;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.reading.TokenReader;

/** Attributes as the core names them ({@code facts[1].on}) turned into pointers. */
final class AttributePath {
  private AttributePath() {}

  /**
   * Logs that the value just read breaks its own rule: at the attribute that is to blame if it was
   * written, else at the value.
   */
  static void refuse(TokenReader in, InvalidValueException e, Predicate<String> isWritten)
      throws IOException {
    String attribute = e.attribute().orElse("");
    String steps = attribute.replace("[", ".").replace("]", "").replace('.', '/');
    String path = steps.isEmpty() || steps.startsWith("/") ? steps : "/" + steps;
    boolean written = !path.isEmpty() && isWritten.test(firstStep(path));
    in.problemAt(
        written ? path : "",
        ProblemCode.of(e.fault()),
        String.valueOf(e.getMessage()),
        ImmutableMap.of());
  }

  private static String firstStep(String path) {
    int end = path.indexOf('/', 1);
    return path.substring(1, end < 0 ? path.length() : end);
  }
}

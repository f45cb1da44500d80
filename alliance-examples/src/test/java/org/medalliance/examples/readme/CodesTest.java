// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.medalliance.analysis.finding.RuleFinding;
import org.medalliance.change.Conflict;
import org.medalliance.code.Fault;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.Reason;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.voting.Obstacle;

/** The page of codes says of each what its documentation says. */
class CodesTest {
  private static final Path PAGE = Path.of("..", ".github", "CODES.md");
  private static final Path CORE = Path.of("..", "alliance-core");
  private static final Path JACKSON = Path.of("..", "alliance-jackson");

  private static final String HEAD =
      """
      # Codes

      Programs may act on these names, which do not change; what is said with them may. The codes of findings have [a table
      of their own](../alliance-core/README.md#what-the-checks-find). This page is made from the documentation of the code.
      """;

  /** What codes are of, in words, and where they are declared. */
  private record Section(String title, Path module, Class<? extends Enum<?>> codes) {}

  private static final List<Section> SECTIONS =
      List.of(
          new Section("Outcomes of a request", CORE, Outcome.class),
          new Section("Reasons of a decision", CORE, Reason.Code.class),
          new Section("Why something is not known", CORE, Unknown.Cause.class),
          new Section("Premises of a rule", CORE, Premise.Kind.class),
          new Section("What an analysis of rules finds", CORE, RuleFinding.Kind.class),
          new Section(
              "What stands in the way of a unit that joins or leaves", CORE, Obstacle.Code.class),
          new Section("What stands in the way of a change", CORE, Conflict.Code.class),
          new Section("What a value breaks by itself", CORE, Fault.class),
          new Section("What is wrong with a document", JACKSON, ProblemCode.class));

  @Test
  void saysOfEachCodeWhatItsDocumentationSays() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    for (Section section : SECTIONS) {
      page.append("\n## ").append(section.title).append("\n\n");
      page.append('`').append(name(section.codes)).append("`\n\n| code | |\n|---|---|\n");
      for (Enum<?> code : section.codes.getEnumConstants()) {
        page.append("| `").append(code.name()).append("` | ");
        page.append(documentation(section, code)).append(" |\n");
      }
    }

    Pages.assertIs(PAGE, page.toString());
  }

  private static String name(Class<?> codes) {
    return codes.getCanonicalName();
  }

  private static String documentation(Section section, Enum<?> code) throws IOException {
    Class<?> top = section.codes;
    while (top.getEnclosingClass() != null) {
      top = top.getEnclosingClass();
    }
    Path source =
        section.module.resolve("src/main/java/" + top.getName().replace('.', '/') + ".java");
    String text = Files.readString(source);
    String body = text.substring(text.indexOf("enum " + section.codes.getSimpleName() + " "));
    Matcher comment =
        Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + code.name() + "\\b", Pattern.DOTALL)
            .matcher(body);
    if (!comment.find()) {
      throw new AssertionError("no documentation of " + code + " in " + source);
    }
    return Pages.plain(comment.group(1));
  }
}

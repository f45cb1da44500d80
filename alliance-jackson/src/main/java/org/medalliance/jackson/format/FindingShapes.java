// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format;

import static org.medalliance.jackson.format.basic.CodeShapes.TEXT;
import static org.medalliance.jackson.shape.Shapes.listOf;
import static org.medalliance.jackson.shape.Shapes.word;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.medalliance.check.Report;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.Severity;
import org.medalliance.jackson.object.ObjectShape;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.jackson.shape.Shapes;

/**
 * What a check has found. Written and never read: what it is about is said in words, and who has
 * the alliance can check it again.
 */
public final class FindingShapes {
  private static final Shape<Severity> SEVERITY = word("severity", Severity.class);

  /** What a finding says to people; the codes of others may say anything. */
  private static final Shape<Function<Locale, String>> WORDS =
      ObjectShape.<Function<Locale, String>>written("finding text")
          .always("en", TEXT, said -> said.apply(Locale.ENGLISH))
          .always("zh", TEXT, said -> said.apply(Locale.CHINESE))
          .done();

  /** One finding and where to look. */
  static final Shape<Finding> FINDING =
      ObjectShape.<Finding>written("finding")
          .always("severity", SEVERITY, Finding::severity)
          .always("code", TEXT, finding -> finding.code().code())
          .always("path", TEXT, finding -> finding.path().toString())
          .always("text", WORDS, finding -> finding::text)
          .always("mend", WORDS, finding -> finding.code()::mend)
          .done();

  /** How many findings of a code are not listed. */
  private static final Shape<Map.Entry<String, Long>> LEFT_OUT =
      ObjectShape.<Map.Entry<String, Long>>written("left out")
          .always("code", TEXT, Map.Entry::getKey)
          .always("count", Shapes.number("count", 1, Long.MAX_VALUE), Map.Entry::getValue)
          .done();

  /** Everything that a check has found, the gravest first. */
  public static final ObjectShape<Report> REPORT =
      ObjectShape.<Report>written("report")
          .always("findings", listOf(FINDING), Report::findings)
          .list(
              "leftOut",
              listOf(LEFT_OUT),
              report -> ImmutableList.copyOf(report.leftOut().entrySet()))
          .done();

  private FindingShapes() {}
}

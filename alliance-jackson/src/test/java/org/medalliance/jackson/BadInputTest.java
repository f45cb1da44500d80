// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Lists;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.medalliance.Alliance;
import org.medalliance.check.AllianceChecks;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.jackson.format.AllianceShapes;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.Place;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.shape.DocumentReader;
import org.medalliance.jackson.token.Document;
import org.medalliance.jackson.token.TokenFactory;

/**
 * The catalogue of bad input, one row one test. A row of {@code bad-input.json} says what it does
 * to {@code everything.json}, or brings a text of its own, and which problems answer it: code and
 * pointer, in order, and no others. A row with {@code findings} can be read; they are what checks
 * find in it and not in {@code everything.json}.
 */
class BadInputTest {
  private static final String BASE = Documents.text("everything.json");

  static Stream<Arguments> rows() {
    return StreamSupport.stream(Documents.rows().spliterator(), false)
        .map(row -> Arguments.of(row.get("id").asText(), row));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void answersWithCodeAndPointer(String id, JsonNode row) {
    for (TokenFactory major : Documents.MAJORS) {
      List<String> expected = new ArrayList<>();
      row.get("problems").forEach(problem -> expected.add(problem.asText()));

      List<Problem> problems = problems(new Document.Bytes(bytes(row)), major);

      assertThat(problems)
          .extracting(problem -> problem.code() + " " + problem.pointer())
          .containsExactlyElementsOf(expected);
      assertThat(problems).allSatisfy(BadInputTest::isWellPut);
      if (!row.has("hex")) {
        String text = new String(bytes(row), StandardCharsets.UTF_8);
        assertThat(problems(Document.of(text), major))
            .extracting(BadInputTest::inShort)
            .containsExactlyElementsOf(problems.stream().map(BadInputTest::inShort).toList());
      }
    }
  }

  /** What can be read and should not be so is found by checks, at the same pointers. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("rowsForChecks")
  void isFoundWithCodeAndPointer(String id, JsonNode row) {
    List<String> expected = new ArrayList<>();
    row.get("findings").forEach(finding -> expected.add(finding.asText()));

    List<String> found = findings(text(row));
    findings(BASE).forEach(found::remove);

    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  static Stream<Arguments> rowsForChecks() {
    return StreamSupport.stream(Documents.rows().spliterator(), false)
        .filter(row -> row.has("findings"))
        .map(row -> Arguments.of(row.get("id").asText(), row));
  }

  private static List<String> findings(String document) {
    Reading<Alliance> reading = AllianceJson.inspect(document);
    List<Finding> findings = AllianceChecks.ALL.check(reading.orElseThrow()).findings();
    Map<FindingPath, Place> places = reading.places(Lists.transform(findings, Finding::path));
    return findings.stream()
        .map(one -> one.code().code() + " " + places.get(one.path()).pointer())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String inShort(Problem problem) {
    return problem.code() + " " + problem.pointer() + " " + problem.location();
  }

  static List<Problem> problems(Document document, TokenFactory major) {
    try {
      new DocumentReader(major, ReadLimits.UNTRUSTED).read(AllianceShapes.ALLIANCE, document);
      return List.of();
    } catch (AllianceFormatException e) {
      return e.problems();
    }
  }

  /** What holds for every message: lower case, no full stop, one line, and a place. */
  static void isWellPut(Problem problem) {
    assertThat(problem.message())
        .matches("[a-z$].* must [^\\n]*[^.]")
        .hasSizeLessThanOrEqualTo(Problem.MAX_MESSAGE);
    assertThat(problem.location().line()).isPositive();
    assertThat(problem.location().column()).isPositive();
    assertThat(problem.location().offset()).isNotNegative();
  }

  private static byte[] bytes(JsonNode row) {
    return row.has("hex")
        ? BaseEncoding.base16().lowerCase().decode(row.get("hex").asText())
        : text(row).getBytes(StandardCharsets.UTF_8);
  }

  static String text(JsonNode row) {
    if (row.has("text")) {
      return row.get("text").asText();
    }
    if (row.has("replace")) {
      String old = row.get("replace").get(0).asText();
      int at = BASE.indexOf(old);
      assertThat(at).as("'%s' must stand in the base document", old).isNotNegative();
      return BASE.substring(0, at)
          + row.get("replace").get(1).asText()
          + BASE.substring(at + old.length());
    }
    if (row.has("before") || row.has("after")) {
      return row.path("before").asText() + BASE + row.path("after").asText();
    }
    ObjectNode tree = Documents.tree(BASE);
    row.path("set")
        .properties()
        .forEach(change -> Documents.set(tree, change.getKey(), change.getValue()));
    if (row.has("remove")) {
      Documents.remove(tree, row.get("remove").asText());
    }
    if (row.has("zalgo")) {
      Documents.set(tree, row.get("zalgo").asText(), tree.textNode("a" + "\u0301".repeat(10_000)));
    }
    return tree.toString();
  }
}

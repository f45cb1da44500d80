// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medalliance.Alliance;
import org.medalliance.check.AllianceChecks;
import org.medalliance.check.Report;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.Place;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.token.Document;

class ReadingTest {
  private static final String GOOD = Documents.text("everything.json");
  private static final Alliance ALLIANCE = AllianceJson.read(GOOD);

  @Test
  void inspectingAGoodDocumentGivesItsValue(@TempDir Path folder) throws IOException {
    byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("alliance.json"), bytes);

    for (Reading<Alliance> reading :
        List.of(
            AllianceJson.inspect(GOOD),
            AllianceJson.inspect(bytes),
            AllianceJson.inspect(file),
            AllianceJson.readLenient(GOOD),
            AllianceJson.readLenient(bytes),
            AllianceJson.readLenient(file))) {
      assertThat(reading.value()).contains(ALLIANCE);
      assertThat(reading.orElseThrow()).isEqualTo(ALLIANCE);
      assertThat(reading.problems()).isEmpty();
      assertThat(reading.unknown()).isEmpty();
      assertThat(AllianceJson.write(reading)).isEqualTo(AllianceJson.write(ALLIANCE));
      assertThat(AllianceJson.pretty(reading)).isEqualTo(GOOD);
    }
  }

  @Test
  void inspectingNeverThrowsForABadDocument() {
    for (JsonNode row : Documents.rows()) {
      if (!row.has("hex")) {
        String document = BadInputTest.text(row);
        List<Problem> expected =
            BadInputTest.problems(Document.of(document), Documents.MAJORS.get(0));

        Reading<Alliance> reading = AllianceJson.inspect(document);

        assertThat(reading.problems()).as(row.get("id").asText()).isEqualTo(expected);
        assertThat(reading.value().isPresent()).isEqualTo(expected.isEmpty());
      }
    }
  }

  @Test
  void aReadingWithoutAValueThrowsWhenItIsAskedForOne() {
    Reading<Alliance> reading = AllianceJson.inspect("{\"format\": \"medalliance/2\"}");

    assertThat(reading).hasToString("reading of nothing with 1 problems");
    assertThatExceptionOfType(AllianceFormatException.class)
        .isThrownBy(reading::orElseThrow)
        .satisfies(e -> assertThat(e.problems()).isEqualTo(reading.problems()));
    assertThatIllegalArgumentException().isThrownBy(() -> AllianceJson.write(reading));
  }

  @Test
  void limitsHold() {
    byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
    ReadLimits narrow = ReadLimits.UNTRUSTED.with(ReadLimits.Kind.RULES, 2);

    assertThat(inShort(AllianceJson.inspect(bytes, narrow)))
        .containsExactly("ERROR LIMIT_RULES /rules");
    assertThat(inShort(AllianceJson.readLenient(bytes, narrow)))
        .containsExactly("ERROR LIMIT_RULES /rules");
  }

  @Test
  void whatIsFoundInAValueHasItsPlaceInTheDocument() { // B17, H11
    String document =
        """
        {
          "format": "medalliance/1", "id": "river-valley", "kind": "specialty-alliance",
          "tiers": ["lead", "Lead"], "roll": {"extent": "PARTIAL"},
          "institutions": [
            {"id": "unit-a", "name": {"en": "Ä"}}, {"name": {"en": "x"}, "id": "unit-\u0430"},
            {"name": {"en": "y"}, "id": "UNIT-A"}
          ],
          "members": [], "agreements": [], "rules": []
        }
        """;
    Reading<Alliance> reading = AllianceJson.inspect(document);
    Report report = AllianceChecks.ALL.check(reading.orElseThrow());

    assertThat(reading.problems()).as("ids that look alike are no matter of the format").isEmpty();
    assertThat(report.findings(FindingCodes.ID_CONFUSABLE)).hasSize(report.findings().size());
    assertThat(reading.places(Lists.transform(report.findings(), Finding::path)).values())
        .extracting(Place::toString)
        .containsExactlyInAnyOrder("3:21 /tiers/1", "5:5 /institutions/0", "5:44 /institutions/1");
  }

  @Test
  void whatADocumentLeavesOutHasThePlaceOfWhatWouldHoldIt() {
    FindingPath rule = FindingPath.of("rules").id("plain");
    List<FindingPath> paths =
        List.of(
            FindingPath.ROOT,
            rule.member("quota").member("source"),
            FindingPath.of("rules").id("nothing").member("quota"),
            FindingPath.of("claims").at(99));

    assertThat(AllianceJson.inspect(GOOD).places(paths).values())
        .extracting(Place::pointer)
        .containsExactly("", "/rules/2", "/rules", "/claims");
    assertThat(AllianceJson.places(ALLIANCE, paths).values())
        .extracting(Place::pointer)
        .containsExactly("", "/rules/2", "/rules", "/claims");
  }

  @Test
  void anEntryOnTheRollIsKnownByItsUnitAndNothingElseIs() {
    String document =
        GOOD.replace("\"id\": \"hillside\"", "\"unit\": \"lakeside\", \"id\": \"hillside\"");
    List<FindingPath> paths =
        List.of(
            FindingPath.of("institutions").id("lakeside"),
            FindingPath.of("members").id("lakeside").member("facts").at(0).member("on"));

    assertThat(AllianceJson.readLenient(document).places(paths).values())
        .extracting(Place::pointer)
        .containsExactly("/institutions/1", "/members/1/facts/0/on");
  }

  @Test
  void lenientReadingKeepsUnknownMembersAndWritesThemBack() {
    String extra =
        "{\"a\":[1,-2.50e3,null,true,\"\\u00e9\\u0000\",{\"b\":{}}],\"x y\":9007199254740993.10}";
    ObjectNode tree = Documents.tree(GOOD);
    List<String> objects = new ArrayList<>();
    objects(tree, "", objects);
    objects.removeIf(ReadingTest::isStrict);
    objects.forEach(pointer -> Documents.set(tree, pointer + "/unheardOf", tree.textNode("@")));
    String document = tree.toString().replace("\"@\"", extra);

    Reading<Alliance> reading = AllianceJson.readLenient(document);

    assertThat(reading.value()).contains(ALLIANCE);
    assertThat(reading.unknown().keySet())
        .containsExactlyInAnyOrderElementsOf(
            objects.stream().map(pointer -> pointer + "/unheardOf").toList());
    assertThat(reading.unknown().values()).containsOnly(extra.replace("\\u00e9", "\u00e9"));
    assertThat(reading.problems())
        .extracting(problem -> problem.severity() + " " + problem.code())
        .containsOnly("WARNING MEMBER_UNKNOWN")
        .hasSize(objects.size());
    assertThat(AllianceJson.write(reading)).isEqualTo(document.replace("\\u00e9", "\u00e9"));
    assertThat(AllianceJson.readLenient(AllianceJson.pretty(reading)).unknown())
        .isEqualTo(reading.unknown());
    assertThat(AllianceJson.readLenient(AllianceJson.write(reading)).unknown())
        .isEqualTo(reading.unknown());
  }

  @Test
  void whatIsKeptFollowsItsObjectWhereSetsAreSorted() {
    String document =
        GOOD.replace("\"office\": \"director\"", "\"since\": \"x\", \"office\": \"director\"");

    Reading<Alliance> reading = AllianceJson.readLenient(document);

    assertThat(reading.unknown()).isEqualTo(Map.of("/appointments/1/since", "\"x\""));
    JsonNode written = Documents.tree(AllianceJson.write(reading)).get("appointments");
    for (JsonNode appointment : written) {
      assertThat(appointment.has("since"))
          .isEqualTo(appointment.get("office").asText().equals("director"));
    }
  }

  @Test
  void lenientReadingRefusesWhatMayNotBePassedOver() {
    assertThat(lenient("/rules/0/untill", "\"2040\"")) // misspelt: the rule would never end
        .containsExactly("ERROR MEMBER_UNKNOWN /rules/0/untill");
    assertThat(lenient("/rules/1/provider/except", "[\"lakeside\"]")) // any, but for some
        .containsExactly("ERROR MEMBER_UNKNOWN /rules/1/provider/except");
    assertThat(
            inShort(
                AllianceJson.readLenient(
                    GOOD.replace("{\"any\": true}", "{\"any\": true, \"except\": 1}")
                        .replace("\"id\": \"plain\"", "\"id\": \"plain\", \"unheardOf\": 1"))))
        .as("nothing else is lost for it")
        .filteredOn(problem -> problem.endsWith("unheardOf"))
        .containsExactly("WARNING MEMBER_UNKNOWN /rules/2/unheardOf");
    assertThat(lenient("/institutions/1/unheardOf", "\"\\ud800\""))
        .containsExactly(
            "WARNING MEMBER_UNKNOWN /institutions/1/unheardOf",
            "ERROR TEXT_SURROGATE /institutions/1/unheardOf");
    assertThat(lenient("/institutions/1/unheardOf", "{\"a\":1,\"a\":2}"))
        .containsExactly(
            "WARNING MEMBER_UNKNOWN /institutions/1/unheardOf",
            "ERROR DUPLICATE_MEMBER /institutions/1/unheardOf/a");
    assertThat(lenient("/members/1/roles", "[{\"value\":[\"lead\"],\"unheardOf\":1}]"))
        .as("one step that was always so is written bare")
        .containsExactly("ERROR MEMBER_UNKNOWN /members/1/roles/0/unheardOf");
  }

  @Test
  void warningsAreBoundedAndEndNothing() {
    ObjectNode tree = Documents.tree(GOOD);
    for (int i = 0; i < 150; i++) {
      Documents.set(tree, "/unheardOf" + i, tree.numberNode(i));
    }

    Reading<Alliance> reading = AllianceJson.readLenient(tree.toString());

    assertThat(reading.value()).contains(ALLIANCE);
    assertThat(reading.unknown()).hasSize(150);
    assertThat(inShort(reading)).hasSize(101).last().asString().startsWith("WARNING TOO_MANY");
  }

  private static List<String> lenient(String pointer, String value) {
    ObjectNode tree = Documents.tree(GOOD);
    Documents.set(tree, pointer, tree.textNode("@"));
    return inShort(AllianceJson.readLenient(tree.toString().replace("\"@\"", value)));
  }

  private static List<String> inShort(Reading<Alliance> reading) {
    return reading.problems().stream()
        .map(problem -> problem.severity() + " " + problem.code() + " " + problem.pointer())
        .toList();
  }

  /** Objects by language, and objects of one member that says their kind. */
  private static boolean isStrict(String pointer) {
    return pointer.matches(
        ".*/(name|scope|text|exOfficio|provider|recipient|participants|bearer|when|resource|rule"
            + "|ownRule|quorate|not|(allOf|anyOf)/[0-9]+)");
  }

  private static void objects(JsonNode node, String pointer, List<String> found) {
    if (node instanceof ObjectNode object) {
      found.add(pointer);
      object
          .properties()
          .forEach(entry -> objects(entry.getValue(), pointer + "/" + entry.getKey(), found));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        objects(array.get(i), pointer + "/" + i, found);
      }
    }
  }
}

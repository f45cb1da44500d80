// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.token.Document;
import org.medalliance.jackson.token.TokenFactory;

/** What happens to each member of a document, and to each of its bytes. */
class EachMemberTest {
  private static final String BASE = Documents.text("everything.json");
  private static final TokenFactory MAJOR = Documents.MAJORS.get(0);

  /** Members that no object of their kind can do without, by the path to the object. */
  private static final ImmutableSet<String> MANDATORY =
      ImmutableSet.of(
          "/format",
          "/id",
          "/kind",
          "/roll",
          "/institutions",
          "/members",
          "/agreements",
          "/rules",
          "/codeSystems/*/id",
          "/codeSystems/*/containment",
          "/facts/*/fact",
          "/facts/*/on",
          "/roll/extent",
          "/sources/*/id",
          "/sources/*/kind",
          "/institutions/*/id",
          "/institutions/*/name",
          "/institutions/*/otherNames/*/kind",
          "/institutions/*/otherNames/*/name",
          "/institutions/*/region/*/value",
          "/institutions/*/grade/*/value",
          "/institutions/*/identifiers/*/system",
          "/institutions/*/identifiers/*/value",
          "/members/*/unit",
          "/members/*/roles/*/value",
          "/members/*/facts/*/fact",
          "/members/*/facts/*/on",
          "/agreements/*/id",
          "/agreements/*/kind",
          "/agreements/*/binds",
          "/agreements/*/binds/members",
          "/agreements/*/binds/parties",
          "/agreements/*/facts/*/fact",
          "/agreements/*/facts/*/on",
          "/agreements/*/duties/*/duty",
          "/agreements/*/duties/*/bearer",
          "/resources/*/id",
          "/resources/*/kind",
          "/resources/*/owner",
          "/resources/*/lendLimit/amount",
          "/resources/*/lendLimit/per",
          "/resources/*/lendLimit/of",
          "/rules/*/id",
          "/rules/*/effect",
          "/rules/*/under",
          "/rules/*/resource",
          "/rules/*/resource/kind",
          "/rules/*/resource/kinds",
          "/rules/*/resource/id",
          "/rules/*/provider",
          "/rules/*/recipient",
          "/rules/*/quota/amount",
          "/rules/*/quota/per",
          "/rules/*/quota/of",
          "/rules/*/duties/*/duty",
          "/rules/*/duties/*/bearer",
          "/institutions/*/successions/*/kind",
          "/institutions/*/successions/*/on",
          "/referralPolicy/ladder",
          "/referralPolicy/sideways",
          "/referralPolicy/agreement",
          "/referralPolicy/maxHops",
          "/referralPolicy/regions",
          "/programmes/*/id",
          "/programmes/*/kind",
          "/programmes/*/organiser",
          "/appointments/*/office",
          "/appointments/*/at",
          "/appointments/*/person",
          "/councils/*/id",
          "/councils/*/seats/*/id",
          "/councils/*/seats/*/tenures/*/unit",
          "/councils/*/rules/*/id",
          "/councils/*/rules/*/rule",
          "/councils/*/sessions/*/id",
          "/councils/*/sessions/*/on",
          "/councils/*/sessions/*/motions/*/id",
          "/councils/*/sessions/*/motions/*/ballots/*/unit",
          "/councils/*/sessions/*/motions/*/ballots/*/vote",
          "/claims/*/measure",
          "/claims/*/value",
          "/claims/*/meaning",
          "/claims/*/asOf");

  @Test
  void isMissedIfMandatory() { // G01
    forEachMember(
        (pointer, parent) -> {
          ObjectNode tree = Documents.tree(BASE);
          Documents.remove(tree, pointer);
          String path =
              pointer
                  .replaceAll("/[0-9]+(?=/)", "/*")
                  .replaceAll("/(specialty|grade)(?=/(id|containment))", "/*");
          boolean selects =
              (parent.size() == 1 && !pointer.endsWith("/en"))
                  || pointer.endsWith("/number/attribute");
          boolean decides = pointer.matches(".*/(share|quorate|quorum|threshold)/[a-z]+");
          boolean missed = MANDATORY.contains(path) || selects || decides;

          List<Problem> problems = problems(tree);

          assertThat(problems.stream().anyMatch(problem -> isMissing(problem, parentOf(pointer))))
              .as("%s is missed: %s", pointer, problems)
              .isEqualTo(missed);
        });
  }

  @Test
  void mustNotBeNull() { // G04
    forEachMember(
        (pointer, parent) -> {
          ObjectNode tree = Documents.tree(BASE);
          Documents.set(tree, pointer, tree.nullNode());

          assertThat(inShort(problems(tree))).as(pointer).containsExactly("MEMBER_NULL " + pointer);
        });
  }

  @Test
  void mustNotBeOfAnotherType() {
    forEachMember(
        (pointer, parent) -> {
          ObjectNode tree = Documents.tree(BASE);
          Documents.set(tree, pointer, tree.numberNode(1.5));

          assertThat(inShort(problems(tree))).as(pointer).containsExactly("TYPE " + pointer);
        });
  }

  @Test
  void mustNotBeOfAnyOtherType() {
    Set<String> otherNotations = new TreeSet<>();
    forEachMember(
        (pointer, parent) -> {
          for (String other : ImmutableList.of("1", "true", "\"2021\"", "[]", "{}")) {
            ObjectNode tree = Documents.tree(BASE);
            JsonNode value = Documents.value(other);
            if (tree.at(pointer).getNodeType() == value.getNodeType()) {
              continue;
            }
            Documents.set(tree, pointer, value);

            List<Problem> problems = problems(tree);

            assertThat(problems)
                .as("%s: %s", pointer, other)
                .allSatisfy(problem -> assertThat(problem.pointer()).startsWith(pointer));
            if (problems.isEmpty()) {
              otherNotations.add(pointer.replaceAll("/[0-9]+(?=/)", "/*") + " " + other);
            }
          }
        });

    assertThat(otherNotations)
        .containsExactlyInAnyOrder(
            "/institutions/*/grade \"2021\"", "/institutions/*/region \"2021\"");
  }

  @Test
  void mustNotStandTwice() { // G09, at every level
    forEachMember(
        (pointer, parent) -> {
          ObjectNode tree = Documents.tree(BASE);
          JsonNode value = tree.at(pointer);
          Documents.set(tree, pointer, tree.textNode("@twice@"));
          String name = pointer.substring(pointer.lastIndexOf('/') + 1);
          String twice =
              tree.toString().replace("\"@twice@\"", value + ",\"" + name + "\":" + value);

          assertThat(inShort(BadInputTest.problems(Document.of(twice), MAJOR)))
              .as(pointer)
              .containsExactly("DUPLICATE_MEMBER " + pointer);
        });
  }

  @Test
  void mustNotBeUnknown() { // G07
    forEachObject(
        (pointer, object) -> {
          if (isByLanguage(pointer)) {
            return;
          }
          ObjectNode tree = Documents.tree(BASE);
          Documents.set(tree, pointer + "/unheardOf", tree.objectNode().put("x", 1));

          assertThat(inShort(problems(tree)))
              .as(pointer)
              .containsExactly("MEMBER_UNKNOWN " + pointer + "/unheardOf");
        });
  }

  @Test
  void mayComeInAnyOrder() {
    ObjectNode tree = Documents.tree(BASE);
    forEachObject(tree, "", (pointer, object) -> reverse(object));

    assertThat(AllianceJson.read(tree.toString())).isEqualTo(AllianceJson.read(BASE));
  }

  @Test
  void isNotReadInPart() { // A09: cut after every byte
    byte[] bytes = BASE.strip().getBytes(StandardCharsets.UTF_8);
    for (int length = 1; length < bytes.length; length++) {
      byte[] start = Arrays.copyOf(bytes, length);
      boolean withinCharacter = (bytes[length] & 0xC0) == 0x80;

      List<Problem> problems = BadInputTest.problems(new Document.Bytes(start), MAJOR);

      assertThat(problems).as("cut after %d bytes", length).hasSize(1);
      assertThat(problems.get(0).code())
          .isEqualTo(withinCharacter ? ProblemCode.JSON_ENCODING : ProblemCode.JSON_SYNTAX);
    }
  }

  private interface Visitor {
    void visit(String pointer, ObjectNode object);
  }

  private static void forEachMember(Visitor visitor) {
    forEachObject(
        (pointer, object) ->
            object
                .fieldNames()
                .forEachRemaining(name -> visitor.visit(pointer + "/" + name, object)));
  }

  private static void forEachObject(Visitor visitor) {
    forEachObject(Documents.tree(BASE), "", visitor);
  }

  private static void forEachObject(JsonNode node, String pointer, Visitor visitor) {
    if (node instanceof ObjectNode object) {
      visitor.visit(pointer, object);
      object
          .properties()
          .forEach(
              entry -> forEachObject(entry.getValue(), pointer + "/" + entry.getKey(), visitor));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        forEachObject(array.get(i), pointer + "/" + i, visitor);
      }
    }
  }

  private static void reverse(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    for (int i = names.size() - 1; i >= 0; i--) {
      JsonNode value = object.remove(names.get(i));
      object.set(names.get(i), value);
    }
  }

  private static boolean isByLanguage(String pointer) {
    return pointer.matches(".*/(name|scope|text|exOfficio)");
  }

  private static boolean isMissing(Problem problem, String parent) {
    return problem.pointer().equals(parent)
        && (problem.code() == ProblemCode.MEMBER_MISSING
            || problem.code() == ProblemCode.VERSION_MISSING);
  }

  private static String parentOf(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  private static List<Problem> problems(ObjectNode tree) {
    return BadInputTest.problems(Document.of(tree.toString()), MAJOR);
  }

  private static List<String> inShort(List<Problem> problems) {
    return problems.stream().map(problem -> problem.code() + " " + problem.pointer()).toList();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.medalliance.Alliance;
import org.medalliance.change.AllianceDiff;
import org.medalliance.change.AllianceHistory;
import org.medalliance.change.Change;
import org.medalliance.change.Part;
import org.medalliance.change.Revision;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.membership.MemberUnit;

/** How changes and histories are written, and which are refused. */
class ChangeJsonTest {
  private static final String ORIGIN = Documents.text("golden/smallest.json").strip();
  private static final Alliance SMALLEST = AllianceJson.read(ORIGIN);
  private static final MemberUnit LAKESIDE = MemberUnit.builder().unit("lakeside").build();
  private static final MemberUnit NOTED = LAKESIDE.toBuilder().note("by letter").build();

  private static final String ADDED = "{\"added\":{\"members\":{\"unit\":\"lakeside\"}}}";
  private static final String ALTERED =
      """
      {"altered":{"members":{"from":{"unit":"lakeside"},\
      "to":{"unit":"lakeside","note":"by letter"}}}}""";

  @Test
  void aChangeNamesThePartAndHoldsTheThingAsDocumentsDo() {
    assertIsWritten(AllianceDiff.of(new Change.Added<>(Part.MEMBERS, LAKESIDE)), ADDED);
    assertIsWritten(
        AllianceDiff.of(new Change.Removed<>(Part.MEMBERS, LAKESIDE)),
        ADDED.replace("added", "removed"));
    assertIsWritten(AllianceDiff.of(new Change.Altered<>(Part.MEMBERS, LAKESIDE, NOTED)), ALTERED);
    assertIsWritten(AllianceDiff.NONE, "");
  }

  @Test
  void aHistoryIsADocumentAndWhatWasRecordedOfItSince() {
    AllianceHistory history =
        AllianceHistory.of(SMALLEST)
            .with(
                Revision.change(
                        Instant.parse("2024-05-01T08:30:00Z"),
                        AllianceDiff.of(new Change.Added<>(Part.MEMBERS, LAKESIDE)))
                    .by("the office")
                    .noting("by letter"))
            .with(
                Revision.correction(
                    Instant.parse("2024-05-02T08:30:00.5Z"),
                    AllianceDiff.of(new Change.Altered<>(Part.MEMBERS, LAKESIDE, NOTED))));
    String document =
        history(
            "{\"recordedAt\":\"2024-05-01T08:30:00Z\",\"kind\":\"CHANGE\","
                + "\"author\":\"the office\",\"note\":\"by letter\",\"changes\":["
                + ADDED
                + "]}",
            "{\"recordedAt\":\"2024-05-02T08:30:00.500Z\",\"kind\":\"CORRECTION\",\"changes\":["
                + ALTERED
                + "]}");

    assertThat(AllianceJson.write(history)).isEqualTo(document);
    assertThat(AllianceJson.readHistory(document)).isEqualTo(history);
  }

  @Test
  void everyPartHasAShape() {
    Stream<String> altered = members("alteration");
    Stream<String> added = members("thing");

    assertThat(Stream.concat(altered, added).distinct())
        .containsExactlyInAnyOrderElementsOf(Part.all().stream().map(Part::name).toList());
  }

  @Test
  void whatEveryAllianceHasCannotComeOrGo() {
    assertThat(members("alteration").filter(name -> members("thing").noneMatch(name::equals)))
        .containsExactlyInAnyOrder("id", "kind", "facts", "roll", "tiers", "codeSystems");
    assertThat(problems(diff("{\"removed\":{\"roll\":{\"extent\":\"PARTIAL\"}}}")))
        .containsExactly(
            "MEMBER_MISSING /changes/0/removed", "MEMBER_UNKNOWN /changes/0/removed/roll");
  }

  @Test
  void everyProblemIsNamedAtItsPlace() {
    assertThat(
            problems(
                diff(
                    "{\"added\":{\"members\":{\"unit\":\"lake side\"}}}",
                    "{\"altered\":{\"members\":{\"from\":{\"unit\":\"lakeside\"}}}}",
                    "{\"added\":{},\"removed\":{\"note\":\"\"}}",
                    ALTERED.replace("\"unit\":\"lakeside\",\"note\"", "\"unit\":\"hill\",\"note\""),
                    ALTERED.replace(",\"note\":\"by letter\"", ""))))
        .containsExactly(
            "ID_SYNTAX /changes/0/added/members/unit",
            "MEMBER_MISSING /changes/1/altered/members",
            "MEMBER_MISFIT /changes/2",
            "MEMBER_MISSING /changes/2/added",
            "TEXT_BLANK /changes/2/removed/note",
            "MEMBER_MISFIT /changes/3/altered/members/to",
            "DUPLICATE_VALUE /changes/4/altered/members/to");
    assertThat(problems("{}")).containsExactly("MEMBER_MISSING "); // no page is no empty page
  }

  @Test
  void twoChangesOfOneThingAreRefused() {
    String removed = "{\"removed\":{\"appointments\":%s}}";
    String one = "{\"office\":\"director\",\"at\":\"lakeside\",\"person\":\"A\"}";

    assertThat(problems(diff(ADDED, "{\"added\":{\"note\":\"new\"}}", ALTERED)))
        .containsExactly("DUPLICATE_VALUE /changes/2");
    assertThat(
            problems(
                diff(
                    removed.formatted(one),
                    removed.formatted(one.replace("\"A\"", "\"B\"")),
                    removed.formatted(one).replace("removed", "added"))))
        .containsExactly("DUPLICATE_VALUE /changes/2");
  }

  @Test
  void theFirstRevisionThatDoesNotFitThoseBeforeItIsNamed() {
    String again = revision(3, ADDED);

    assertThat(
            problems(history(revision(1, ADDED), revision(2, ALTERED), again, revision(4, ADDED))))
        .containsExactly("MEMBER_MISFIT /revisions/2/changes");
    assertThat(problems(history(revision(1, ALTERED))))
        .containsExactly("MEMBER_MISFIT /revisions/0/changes");
    assertThat(
            catchThrowableOfType(
                    AllianceFormatException.class,
                    () -> AllianceJson.readHistory(history(revision(1, ALTERED))))
                .problems())
        .extracting(problem -> problem.message())
        .containsExactly("members[lakeside] must be as before the change: it is not there");
  }

  @Test
  void aRevisionIsNoOlderThanTheOneBeforeIt() {
    assertThat(problems(history(revision(1), revision(3), revision(2), revision(4))))
        .containsExactly("ORDER_IMPOSSIBLE /revisions/2/recordedAt");
    assertThat(AllianceJson.readHistory(history(revision(3), revision(3))).revisions()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "9, 0",
    "9, 1",
    "9, 2",
    "9, 3",
    "9, 4",
    "9, 5",
    "9, 6",
    "9, 7",
    "9, 8",
    "20000, 19000"
  })
  void aMisfitIsFoundWhereverItIs(int count, int misfit) {
    String[] revisions =
        IntStream.range(0, count)
            .mapToObj(i -> revision(5, i == misfit ? ALTERED : ""))
            .toArray(String[]::new);

    assertThat(problems(history(revisions)))
        .containsExactly("MEMBER_MISFIT /revisions/" + misfit + "/changes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-01",
        "2024-05-01T08:30Z",
        "2024-05-01T08:30:00",
        "2024-05-01T08:30:00+00:00",
        "2024-05-01T08:30:00.0Z",
        "2024-05-01T08:30:00.000Z",
        "2024-05-01T08:30:00.5Z",
        "2024-05-01t08:30:00z",
        "2024-05-01T24:00:00Z",
        "2024-05-01T23:59:60Z",
        "2023-02-29T08:30:00Z",
        "0000-05-01T08:30:00Z",
        "+12024-05-01T08:30:00Z",
        ""
      })
  void aTimeIsWrittenInOneWay(String other) {
    String document = history(revision(1)).replace("2024-05-01T08:30:00Z", other);

    assertThat(problems(document)).containsExactly("DATE_FORMAT /revisions/0/recordedAt");
    assertThat(SchemaTest.of("history").validate(document, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void theOriginIsReadAsADocumentIs() {
    assertThat(problems(history().replace("medalliance/1", "medalliance/9")))
        .containsExactly("VERSION_UNSUPPORTED /origin/format");
    assertThat(problems(history().replace("\"rules\":[]", "\"rule\":[]")))
        .containsExactly("MEMBER_MISSING /origin", "MEMBER_UNKNOWN /origin/rule");
  }

  @Test
  void limitsAreOfTheWholeButThoseOfListsOfEach() {
    String units =
        IntStream.range(0, 3)
            .mapToObj(i -> "{\"id\":\"u" + i + "\",\"name\":{\"en\":\"x\"}}")
            .collect(Collectors.joining(","));
    String more = "{\"added\":{\"institutions\":{\"id\":\"one-more\",\"name\":{\"en\":\"x\"}}}}";
    String document =
        history(revision(1, more))
            .replace("\"institutions\":[]", "\"institutions\":[" + units + "]");

    assertThat(problems(document, ReadLimits.Kind.BYTES, document.length())).isEmpty();
    assertThat(problems(document, ReadLimits.Kind.BYTES, document.length() - 1))
        .contains("LIMIT_BYTES ");
    assertThat(problems(document, ReadLimits.Kind.UNITS, 3)).isEmpty();
    assertThat(problems(document, ReadLimits.Kind.UNITS, 2))
        .containsExactly("LIMIT_UNITS /origin/institutions");
    assertThat(problems(document, ReadLimits.Kind.DEPTH, 8)).isEmpty();
    assertThat(problems(document, ReadLimits.Kind.DEPTH, 7))
        .containsExactly("LIMIT_DEPTH /revisions/0/changes/0/added/institutions/name");
  }

  private static List<String> problems(String document, ReadLimits.Kind kind, int most) {
    try {
      AllianceJson.readHistory(document.getBytes(UTF_8), ReadLimits.UNTRUSTED.with(kind, most));
      return List.of();
    } catch (AllianceFormatException e) {
      return e.problems().stream().map(p -> p.code() + " " + p.pointer()).toList();
    }
  }

  @Test
  void aHostsMapperWritesAndReadsChangesToo() throws JsonProcessingException {
    JsonMapper mapper = JsonMapper.builder().addModule(new AllianceModule()).build();
    Change<?> change = new Change.Added<>(Part.MEMBERS, LAKESIDE);

    assertThat(mapper.writeValueAsString(List.of(change))).isEqualTo("[" + ADDED + "]");
    assertThat(mapper.<Change<?>>readValue(ADDED, new TypeReference<>() {})).isEqualTo(change);
    assertThat(mapper.readValue(diff(ADDED), AllianceDiff.class))
        .isEqualTo(AllianceDiff.of(change));
  }

  private static void assertIsWritten(AllianceDiff diff, String changes) {
    assertThat(AllianceJson.write(diff)).isEqualTo(diff(changes));
    assertThat(AllianceJson.readDiff(diff(changes))).isEqualTo(diff);
    assertThat(AllianceJson.readDiff(AllianceJson.pretty(diff))).isEqualTo(diff);
  }

  private static String diff(String... changes) {
    return "{\"changes\":[" + String.join(",", changes) + "]}";
  }

  private static String history(String... revisions) {
    return "{\"origin\":" + ORIGIN + ",\"revisions\":[" + String.join(",", revisions) + "]}";
  }

  private static String revision(int day, String... changes) {
    return "{\"recordedAt\":\"2024-05-0"
        + day
        + "T08:30:00Z\",\"kind\":\"CHANGE\",\"changes\":["
        + String.join(",", changes)
        + "]}";
  }

  private static Stream<String> members(String definition) {
    return Documents.tree(AllianceJson.schema())
        .at("/$defs/" + definition + "/properties")
        .properties()
        .stream()
        .map(Map.Entry::getKey);
  }

  private static List<String> problems(String document) {
    return catchThrowableOfType(
            AllianceFormatException.class,
            () -> {
              if (document.contains("\"origin\"")) {
                AllianceJson.readHistory(document);
              } else {
                AllianceJson.readDiff(document);
              }
            })
        .problems()
        .stream()
        .map(problem -> problem.code() + " " + problem.pointer())
        .toList();
  }
}

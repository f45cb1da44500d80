// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.examples.lab.Session.CHONGQING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medalliance.Alliance;
import org.medalliance.change.AllianceDiff;
import org.medalliance.change.AllianceHistory;
import org.medalliance.change.Revision;
import org.medalliance.examples.Samples;
import org.medalliance.examples.report.unit.Lakes;
import org.medalliance.jackson.AllianceJson;

/** What changes from one document to another, and what was recorded of one. */
class DiffCommandTest {
  @TempDir private Path folder;
  private String lakes;
  private String later;
  private Alliance before;
  private Alliance after;

  @BeforeEach
  void writeBoth() throws IOException {
    lakes = Lakes.in(folder);
    later =
        Lakes.write(
            folder.resolve("later.json"),
            Lakes.JSON
                .replace(
                    "{\"unit\": \"lakeside-east\", \"note\": \"Mentioned once, no more.\"}", "")
                .replaceAll("\\}\\]\\},\\s*\\]", "}]}]")
                .replace("\"extent\": \"PARTIAL\"", "\"extent\": \"COMPLETE\""));
    before = AllianceJson.read(Path.of(lakes));
    after = AllianceJson.read(Path.of(later));
  }

  @Test
  void changesAreLinesWithNames() {
    Session session = Session.of("diff", lakes, later);

    assertThat(session.exitCode()).isZero();
    assertThat(session.err()).isEmpty();
    assertThat(session.out().lines()).hasSize(2);
    assertThat(session.out()).contains("Eastern Campus");
  }

  @Test
  void ofEqualDocumentsNothingIsPrinted() throws IOException {
    Path copy = Files.writeString(folder.resolve("copy.json"), AllianceJson.write(before));

    assertThat(Session.of("diff", lakes, copy.toString())).isEqualTo(new Session(0, "", ""));
  }

  @Test
  void jsonIsTheDocumentOfTheChanges() {
    AllianceDiff diff = AllianceJson.readDiff(Session.of("diff", lakes, later, "--json").out());

    assertThat(diff).isEqualTo(AllianceDiff.between(before, after));
    assertThat(AllianceJson.readDiff(Session.of("diff", lakes, lakes, "--json").out()))
        .isEqualTo(AllianceDiff.NONE);
  }

  @Test
  void theEffectIsWhoGainsAndWhoLosesWhat() throws IOException {
    Alliance none = Samples.chongqing().toBuilder().rules(List.of()).build();
    String bare =
        Files.writeString(folder.resolve("bare.json"), AllianceJson.write(none)).toString();

    Session lost = effect(CHONGQING, bare);
    Session gained = effect(bare, CHONGQING);

    assertThat(lost.exitCode()).isZero();
    assertThat(lost.out())
        .contains(" loses ")
        .doesNotContain(" gains ")
        .contains(" from 2021-06-24 until ")
        .contains("(NOT_COVERED after)");
    assertThat(gained.out())
        .isEqualTo(
            lost.out().replace(" loses ", " gains ").replace("COVERED after", "COVERED before"));
    assertThat(effect(lakes, lakes)).isEqualTo(new Session(0, "", ""));
  }

  @Test
  void theEffectNeedsTwoDaysInOrder() {
    assertThat(Session.of("diff", lakes, later, "--effect", "2021-06-24").exitCode()).isEqualTo(2);
    assertThat(
            Session.of("diff", lakes, later, "--json", "--effect", "2021-06-24", "2021-07-24")
                .exitCode())
        .isEqualTo(2);
    assertThat(Session.of("diff", lakes, later, "--effect", "2021-06-24", "2021-06-24"))
        .isEqualTo(new Session(1, "", "until must be after from: 2021-06-24, 2021-06-24\n"));
  }

  @Test
  void aHistoryListsWhatWasRecorded() throws IOException {
    Session session = Session.of("history", history());

    assertThat(session.exitCode()).isZero();
    assertThat(session.out())
        .startsWith(
            "lakes: 1 revision since the first state\n\n"
                + "2024-05-01T08:30:00Z  CHANGE by the office: by letter\n  ")
        .contains("Eastern Campus")
        .hasLineCount(5);
  }

  @Test
  void aHistoryTellsWhatWasKnownAtATime() throws IOException {
    String history = history();

    assertThat(known(history, "2024-05-01T08:29:59Z")).isEqualTo(before);
    assertThat(known(history, "2024-05-01T08:30:00Z")).isEqualTo(after);
    assertThat(Session.of("history", history, "--at", "2024-05-01").err())
        .startsWith("--at: time must be in UTC, such as 2021-06-24T08:30:00Z: '2024-05-01'\n");
    assertThat(Session.of("history", history, "--at", "2024-05-01").exitCode()).isEqualTo(2);
  }

  @Test
  void aHistoryIsPrintedAsJson() throws IOException {
    String history = history();

    assertThat(AllianceJson.readHistory(Session.of("history", history, "--json").out()))
        .isEqualTo(AllianceJson.readHistory(Files.readString(Path.of(history))));
  }

  @Test
  void aHistoryThatDoesNotFitIsRefused() throws IOException {
    Path broken =
        Files.writeString(
            folder.resolve("broken.json"),
            Files.readString(Path.of(history()))
                .replace("\"roll\":{\"extent\":\"PARTIAL\"", "\"roll\":{\"extent\":\"COMPLETE\""));

    Session session = Session.of("history", broken.toString());

    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.err())
        .containsPattern(
            "broken\\.json:1:\\d+  /revisions/0/changes  MEMBER_MISFIT\n  roll must be ")
        .endsWith("1 error\n");
  }

  private static Session effect(String before, String after) {
    return Session.of(
        "diff", before, after, "--effect", "2021-06-24", "2021-07-24", "--width", "200");
  }

  private static Alliance known(String history, String time) {
    return AllianceJson.read(Session.of("history", history, "--at", time).out());
  }

  private String history() throws IOException {
    AllianceHistory history =
        AllianceHistory.of(before)
            .with(
                Revision.change(
                        Instant.parse("2024-05-01T08:30:00Z"), AllianceDiff.between(before, after))
                    .by("the office")
                    .noting("by letter"));
    return Files.writeString(folder.resolve("history.json"), AllianceJson.write(history))
        .toString();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.examples.lab.Session.CHONGQING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules do, what a change alters, and exit codes that stop a change. */
class AnalysisCommandsTest {
  private static final String REQUEST =
      """
      {"recipient":"qianfeng-mch","provider":"cqhcwc","resourceKind":"training","on":"%s"}
      """;

  @TempDir private Path folder;

  private String changed(String from, String to) throws IOException {
    String text = Files.readString(Path.of(CHONGQING));
    assertThat(text).contains(from);
    return Files.writeString(folder.resolve("after.json"), text.replace(from, to)).toString();
  }

  @Test
  void analyseListsWhatHolds() throws IOException {
    Session session = Session.of("analyse", CHONGQING);

    assertThat(session.exitCode()).isZero();
    assertThat(session.out()).startsWith("2 rules of chongqing-mch").contains("GAP  no rule about");
    JsonNode json = new ObjectMapper().readTree(Session.of("analyse", CHONGQING, "--json").out());
    assertThat(json.at("/findings/0/kind").asText()).isEqualTo("GAP");
    assertThat(json.at("/findings/0/region/cells/0/recipients").isArray()).isTrue();
    assertThat(json.at("/findings/0/witness/request/on").asText()).isNotEmpty();
  }

  @Test
  void analyseEndsWith3IfWhatItIsToFindIsThere() {
    assertThat(Session.of("analyse", CHONGQING, "--fail-on", "CONFLICTING,GAP").exitCode())
        .isEqualTo(3);
    assertThat(Session.of("analyse", CHONGQING, "--fail-on", "CONFLICTING").exitCode()).isZero();
    assertThat(Session.of("analyse", CHONGQING, "--fail-on", "NONSENSE").exitCode()).isEqualTo(2);
  }

  @Test
  void equalRulesAreEquivalent() {
    Session session = Session.of("compare", CHONGQING, CHONGQING, "--fail-on-difference");

    assertThat(session)
        .isEqualTo(new Session(0, "Equivalent: every request is decided alike.\n", ""));
  }

  @Test
  void compareEndsWith3IfSomethingIsDecidedOtherwise() throws IOException {
    String after = changed("\"standing\": \"FULL\"", "\"standing\": \"TRIAL\"");
    Session session = Session.of("compare", CHONGQING, after, "--fail-on-difference");

    assertThat(session.exitCode()).isEqualTo(3);
    assertThat(session.out())
        .contains("before PERMITTED by members-use-the-lead")
        .contains("after  NOT_COVERED");
    assertThat(Session.of("compare", CHONGQING, after).exitCode()).isZero();
    JsonNode json =
        new ObjectMapper().readTree(Session.of("compare", CHONGQING, after, "--json").out());
    assertThat(json.at("/areEquivalent").asText()).isEqualTo("NO");
    assertThat(json.at("/differences/0/before/outcome").asText()).isNotEmpty();
  }

  @Test
  void requestsAtHandAreComparedByThemselves() throws IOException {
    String after = changed("\"standing\": \"FULL\"", "\"standing\": \"TRIAL\"");
    String requests =
        Files.writeString(
                folder.resolve("requests.ndjson"),
                REQUEST.formatted("2023-06-01") + REQUEST.formatted("2022-06-01"))
            .toString();
    Session session =
        Session.of("compare", CHONGQING, after, "--requests", requests, "--fail-on-difference");

    assertThat(session.exitCode()).isEqualTo(3);
    assertThat(session.out()).startsWith("1 request is decided differently.");
  }

  @Test
  void boundariesAreRequestsToTestWith() throws IOException {
    Session session = Session.of("boundaries", CHONGQING);

    assertThat(session.exitCode()).isZero();
    assertThat(session.out()).contains("members-use-the-lead", "RECIPIENT");
    JsonNode json =
        new ObjectMapper().readTree(Session.of("boundaries", CHONGQING, "--json").out());
    assertThat(json.at("/boundaries/0/inside/request/recipient").asText()).isNotEmpty();
  }

  @Test
  void whatTakesMoreStepsThanAreAllowedIsSaidNotToBeDecided() throws IOException {
    assertThat(Session.of("analyse", CHONGQING, "--steps", "1", "--fail-on", "CONFLICTING"))
        .extracting(Session::exitCode, session -> session.out().contains("not decided"))
        .containsExactly(3, true);
    assertThat(
            Session.of(
                "compare",
                CHONGQING,
                changed("\"standing\": \"FULL\"", "\"standing\": \"TRIAL\""),
                "--steps",
                "1",
                "--fail-on-difference"))
        .extracting(Session::exitCode, session -> session.out().contains("not compared"))
        .containsExactly(3, true);
    assertThat(Session.of("boundaries", CHONGQING, "--steps", "1").out())
        .contains("Not all lines of members-use-the-lead");
    assertThat(Session.of("boundaries", CHONGQING, "--steps", "few"))
        .extracting(Session::exitCode, session -> session.err().contains("must be a number: 'few'"))
        .containsExactly(2, true);
    assertThat(Session.of("boundaries", CHONGQING, "--steps", "0").err())
        .contains("steps must be at least 1: 0");
  }

  @Test
  void coverageTellsWhatNeverDecided() throws IOException {
    String requests =
        Files.writeString(folder.resolve("requests.ndjson"), REQUEST.formatted("2023-06-01"))
            .toString();
    Session session = Session.of("coverage", CHONGQING, requests);

    assertThat(session.exitCode()).isZero();
    assertThat(session.out())
        .startsWith("1 request, 1 of 2 rules decided")
        .containsPattern("pilots-use-the-workstation +never");
    assertThat(Session.of("coverage", CHONGQING, "nowhere").exitCode()).isEqualTo(1);
  }
}

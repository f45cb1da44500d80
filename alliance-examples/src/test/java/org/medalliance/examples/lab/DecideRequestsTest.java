// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.examples.lab.Session.CHONGQING;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medalliance.decision.Outcome;
import org.medalliance.examples.lab.terminal.Terminal;
import org.medalliance.jackson.AllianceJson;

class DecideRequestsTest {
  private static final String YES = request("qianfeng-mch", "2023-06-01");
  private static final String NO = request("qianfeng-mch", "2023-05-20");

  @TempDir private Path folder;

  @Test
  void everyRequestIsAnsweredInItsPlace() throws IOException {
    Session session = Session.of("decide", CHONGQING, "--requests", file(YES + NO + "\n" + YES));

    assertThat(session.exitCode()).isZero();
    assertThat(session.err()).isEmpty();
    assertThat(session.out().lines().map(AllianceJson::readDecision))
        .extracting(decision -> decision.outcome())
        .containsExactly(Outcome.PERMITTED, Outcome.NOT_COVERED, Outcome.PERMITTED);
  }

  @Test
  void aBadLineIsAnsweredWithItsProblemsAndEndsNothing() throws IOException {
    String file = file(YES + "{\"recipient\": 7}\n" + "nonsense\n" + NO);

    Session session = Session.of("decide", CHONGQING, "--requests", file, "--require");

    List<String> lines = session.out().lines().toList();
    JsonNode second = Json.parse(lines.get(1));
    JsonNode third = Json.parse(lines.get(2));
    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.err()).contains("2 lines could not be read");
    assertThat(lines).hasSize(4);
    assertThat(second.get("line").asInt()).isEqualTo(2);
    assertThat(second.at("/problems").findValuesAsText("pointer")).contains("/recipient");
    assertThat(third.get("line").asInt()).isEqualTo(3);
    assertThat(third.at("/problems/0/code").asText()).isEqualTo("JSON_SYNTAX");
    assertThat(third.at("/problems/0/text/en").asText()).startsWith("document must be");
    assertThat(third.at("/problems/0/text/zh").asText()).containsPattern("\\p{IsHan}");
    assertThat(AllianceJson.readDecision(lines.get(3)).outcome()).isEqualTo(Outcome.NOT_COVERED);
  }

  @Test
  void requireIsAboutAllOfThem() throws IOException {
    assertThat(Session.of("decide", CHONGQING, "--requests", file(YES), "--require").exitCode())
        .isZero();
    assertThat(
            Session.of("decide", CHONGQING, "--requests", file(YES + NO), "--require").exitCode())
        .isEqualTo(3);
  }

  @Test
  void answersGoToAFileAndMayBeExplained() throws IOException {
    Path answers = folder.resolve("answers.ndjson");

    Session session =
        Session.of(
            "decide", CHONGQING, "--requests", file(YES), "--explain", "-o", answers.toString());

    assertThat(session).isEqualTo(new Session(0, "", ""));
    assertThat(answers).content().hasLineCount(1).contains("\"premises\"").endsWith("\n");
  }

  @Test
  void standardInputIsReadLineByLine() {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream((YES + "[]\n").getBytes(UTF_8)));
    try {
      Session session = Session.of("decide", CHONGQING, "--requests", "-");

      assertThat(session.exitCode()).isEqualTo(1);
      assertThat(session.out()).hasLineCount(2).contains("\"PERMITTED\"");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void aFileIsReplacedOnlyByAllAnswers() throws IOException {
    Path mine = Path.of(file(YES));
    Files.setPosixFilePermissions(mine, PosixFilePermissions.fromString("rw-rw----"));
    Path link = Files.createSymbolicLink(folder.resolve("mine"), mine);
    InputStream before = System.in;
    try (InputStream requests = Files.newInputStream(mine)) {
      System.setIn(requests);
      Session session = Session.of("decide", CHONGQING, "--requests", "-", "-o", link.toString());

      assertThat(session).isEqualTo(new Session(0, "", ""));
    } finally {
      System.setIn(before);
    }
    assertThat(mine).content().contains("\"PERMITTED\"");
    assertThat(Files.getPosixFilePermissions(mine))
        .isEqualTo(PosixFilePermissions.fromString("rw-rw----"));
    assertThat(link).isSymbolicLink();

    System.setIn(
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the line is cut");
          }
        });
    try {
      assertThat(Session.of("decide", CHONGQING, "--requests", "-", "-o", mine.toString()).err())
          .contains("the line is cut");
    } finally {
      System.setIn(before);
    }
    assertThat(mine).content().contains("\"PERMITTED\"");
  }

  @Test
  void aLinkThatLeadsNowhereYetMakesWhatItLeadsTo() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("made"));

    Session.of("decide", CHONGQING, "--requests", file(YES), "-o", link.toString());

    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("made")).content().contains("\"PERMITTED\"");
  }

  @Test
  void oneRequestOrManyIsAsked() throws IOException {
    assertThat(Session.of("decide", CHONGQING).exitCode()).isEqualTo(2);
    assertThat(Session.of("decide", CHONGQING, "--recipient", "a").err()).contains("--provider");
    assertThat(
            Session.of("decide", CHONGQING, "--requests", file(YES), "--recipient", "a").exitCode())
        .isEqualTo(2);
    assertThat(Session.of("decide", CHONGQING, "--requests", "nowhere").err())
        .isEqualTo("nowhere: there is no such file\n");
    assertThat(Session.of("decide", CHONGQING, "--requests", folder.toString()).err())
        .contains("is a folder");
    assertThat(Session.decide("qianfeng-mch", "training", "2023-06-01", "-o", "x").exitCode())
        .isEqualTo(2);
  }

  @Test
  void whoeverWatchesSeesHowFarItIsAndAProgramDoesNot() throws IOException {
    String file = file(YES.repeat(500));
    AtomicLong clock = new AtomicLong();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();

    AllianceLab.run(
        Terminal.watched(() -> clock.addAndGet(1_500_000_000)), // each look at it takes long
        new PrintWriter(out),
        new PrintWriter(err),
        "decide",
        CHONGQING,
        "--requests",
        file);

    assertThat(err.toString()).contains("deciding [").contains("100 %").endsWith("\r\u001B[K");
    assertThat(out.toString()).hasLineCount(500).doesNotContain("\u001B");
    assertThat(Session.of("decide", CHONGQING, "--requests", file).err()).isEmpty();
  }

  @Test
  void answersDoNotReplaceWhatTheyAreMadeOf() throws IOException {
    String requests = file(YES);
    Path document = Files.copy(Path.of(CHONGQING), folder.resolve("my.json"));
    Path link = Files.createLink(folder.resolve("link"), Path.of(requests));

    for (String out : List.of(requests, document.toString(), link.toString())) {
      Session session =
          Session.of("decide", document.toString(), "--requests", requests, "-o", out);
      assertThat(session.exitCode()).isEqualTo(1);
      assertThat(session.err()).contains(out).contains("is what is read");
    }
    assertThat(Path.of(requests)).hasContent(YES);
    assertThat(document).hasSameBinaryContentAs(Path.of(CHONGQING));
  }

  @Test
  void oneRequestBesideManyIsRefusedInWords() throws IOException {
    String requests = file(YES);

    assertThat(Session.of("decide", CHONGQING, "--requests", requests, "--recipient", "x").err())
        .contains("--requests and --recipient exclude each other");
    assertThat(Session.of("decide", CHONGQING, "--requests=" + requests, "--on=2024-01-01").err())
        .contains("--requests and --on exclude each other");
    assertThat(Session.decide("a", "training", "2023-06-01", "--requests", requests).err())
        .contains("exclude each other");
    assertThat(Session.of("decide", CHONGQING, "--recipient", "x").err())
        .doesNotContain("exclude each other");
  }

  private static String request(String recipient, String day) {
    return """
        {"recipient":"%s","provider":"cqhcwc","resourceKind":"remote-consultation","on":"%s"}
        """
        .formatted(recipient, day);
  }

  private String file(String lines) throws IOException {
    return Files.writeString(folder.resolve("requests.ndjson"), lines).toString();
  }
}

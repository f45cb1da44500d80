// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.examples.lab.Session.CHENGHUA;
import static org.medalliance.examples.lab.Session.CHONGQING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medalliance.Alliance;
import org.medalliance.examples.Samples;
import org.medalliance.jackson.AllianceJson;

class AllianceLabTest {
  @TempDir private Path folder;

  @Test
  void withoutACommandItTellsTheStories() {
    Session session = Session.of();

    assertThat(session.exitCode()).isZero();
    assertThat(session.out()).startsWith("Alliance lab").contains("5  What cannot be told");
    assertThat(session.err()).isEmpty();
  }

  @Test
  void membersSaysWhoBelongsAndThatItIsNotEverybody() {
    Session session = Session.of("members", CHONGQING, "--on", "2023-06-01");

    assertThat(session.exitCode()).isZero();
    assertThat(session.out())
        .contains("cqhcwc        lead    full      2017")
        .contains("qianfeng-mch  member  full      2023-05-21")
        .contains("重庆市妇幼保健院")
        .contains("The roll is not complete");
  }

  @Test
  void membersSetsThoseApartWhoPerhapsBelong() {
    assertThat(Session.of("members", CHENGHUA, "--on", "2020-01-01").out())
        .contains("Perhaps in being")
        .contains("Perhaps members")
        .doesNotContain("\nMembers:");
    assertThat(Session.of("members", CHONGQING, "--on", "2016-01-01").out())
        .contains("Not in being")
        .contains("No unit is known to belong.");
  }

  @Test
  void agreementsSaysWhatIsInForce() {
    assertThat(Session.of("agreements", CHONGQING, "--on", "2021-06-24").out())
        .containsPattern("g3-1 +pilot +in force")
        .containsPattern("g2 +bilateral-cooperation +signed")
        .containsPattern("g6 +training-base +perhaps in force")
        .containsPattern("gift +donation +not yet made");
  }

  @Test
  void everyCommandThatReadsRefusesWhatCannotBeRead() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{");

    for (String command : new String[] {"check", "canon"}) {
      assertThat(Session.of(command, broken.toString()).exitCode()).isEqualTo(1);
    }
    for (String command : new String[] {"members", "agreements"}) {
      Session session = Session.of(command, broken.toString(), "--on", "2023-06-01");
      assertThat(session.exitCode()).isEqualTo(1);
      assertThat(session.err()).contains("broken.json:");
    }
  }

  @Test
  void aFileThatIsNotThereIsOneLine() {
    Session session = Session.of("check", folder.resolve("none.json").toString());

    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.err()).endsWith("none.json: there is no such file\n");
    assertThat(Session.of("check", folder.toString()).err())
        .endsWith(": is a folder, not a document\n");
  }

  @Test
  void canonPrintsTheSameForTheSameAlliance() throws IOException {
    String once = Session.of("canon", CHONGQING).out();
    Path copy = Files.writeString(folder.resolve("copy.json"), once);

    assertThat(Session.of("canon", copy.toString()).out()).isEqualTo(once);
    assertThat(AllianceJson.read(once)).isEqualTo(Samples.chongqing());
    assertThat(once).hasLineCount(1);
    assertThat(AllianceJson.read(Session.of("canon", CHONGQING, "--pretty").out()))
        .isEqualTo(Samples.chongqing());
  }

  @Test
  void schemaIsThatOfTheLibrary() {
    assertThat(Session.of("schema").out())
        .contains("https://json-schema.org/draft/2020-12/schema")
        .isEqualTo(AllianceJson.schema());
  }

  @Test
  void initPrintsADocumentThatAnswers() throws IOException {
    Path mine = Files.writeString(folder.resolve("my.json"), Session.of("init").out());
    String[] question = {
      "decide",
      mine.toString(),
      "--recipient",
      "hillside",
      "--provider",
      "lakeside",
      "--resource",
      "remote-imaging",
      "--on",
      "2024-01-01"
    };

    assertThat(Session.of("check", mine.toString()).exitCode()).isZero();
    assertThat(Session.of(question).out()).startsWith("UNDETERMINED").contains("urgency");
    assertThat(Session.of(with(question, "urgency=URGENT")).out())
        .startsWith("PERMITTED")
        .contains("lakeside: reply within 30 minutes");
    assertThat(Session.of(with(question, "urgency=ROUTINE")).out()).startsWith("NOT COVERED");
  }

  @Test
  void generatePrintsADocument() {
    Session session = Session.of("generate", "--units", "50", "--seed", "3");

    Alliance alliance = AllianceJson.read(session.out());
    assertThat(alliance.institutions()).hasSize(50);
    assertThat(Session.of("generate", "--units", "1").exitCode()).isEqualTo(2);
  }

  @Test
  void whatIsNotUnderstoodIsUsage() {
    assertThat(Session.of("member").exitCode()).isEqualTo(2);
    assertThat(Session.of("members", CHONGQING).exitCode()).isEqualTo(2);
    assertThat(Session.of("members", CHONGQING, "--on", "2023-02-30").err())
        .contains("'2023-02-30'")
        .contains("Try: alliance-lab members --help");
    assertThat(Session.of("members", CHONGQING, "--on", "2023").exitCode()).isEqualTo(2);
  }

  @Test
  void aDashIsStandardOutput() throws IOException {
    String list = Files.writeString(folder.resolve("a.csv"), "unit,name\na,A\n").toString();
    String request =
        "{\"recipient\":\"qianfeng-mch\",\"provider\":\"cqhcwc\",\"resourceKind\":\"training\","
            + "\"on\":\"2023-06-01\"}\n";
    String requests = Files.writeString(folder.resolve("a.ndjson"), request).toString();
    String[][] commands = {
      {"fmt", CHONGQING},
      {"import", list, "--as-of", "2024-01-01"},
      {"import", list, "--as-of", "2024-01-01", "--json"},
      {"decide", CHONGQING, "--requests", requests}
    };

    for (String[] command : commands) {
      assertThat(Session.of(written(command, "-"))).isEqualTo(Session.of(command));
      Path file = folder.resolve("made");
      Session.of(written(command, file.toString()));
      assertThat(Session.of(command).out()).isEqualTo(Files.readString(file));
      Files.delete(file);
    }
    assertThat(
            Session.of(written(new String[] {"report", CHONGQING, "--on", "2023-06-01"}, "-"))
                .out())
        .startsWith("<!DOCTYPE html>")
        .endsWith("</html>\n");
    assertThat(Path.of("-")).doesNotExist();
  }

  private static String[] written(String[] command, String output) {
    String[] more = Arrays.copyOf(command, command.length + 2);
    more[command.length] = "-o";
    more[command.length + 1] = output;
    return more;
  }

  @Test
  void helpIsAnAnswer() {
    Session session = Session.of("decide", "--help");

    assertThat(session.exitCode()).isZero();
    assertThat(session.out()).contains("--recipient").contains("--with");
  }

  private static String[] with(String[] question, String circumstance) {
    String[] more = Arrays.copyOf(question, question.length + 2);
    more[question.length] = "--with";
    more[question.length + 1] = circumstance;
    return more;
  }
}

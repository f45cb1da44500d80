// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.examples.lab.Session.CHENGHUA;
import static org.medalliance.examples.lab.Session.CHONGQING;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medalliance.check.Report;
import org.medalliance.examples.generator.AllianceGenerator;
import org.medalliance.jackson.AllianceJson;

class CheckCommandTest {
  @TempDir private Path folder;

  @Test
  void theSamplesHaveNoErrorsAndNoWarnings() throws IOException {
    Path starter = Files.writeString(folder.resolve("my.json"), Session.of("init").out());

    for (String sample : new String[] {CHONGQING, CHENGHUA, starter.toString()}) {
      Session session = Session.of("check", sample, "--severity", "WARNING");

      assertThat(session.exitCode()).isZero();
      assertThat(session.out()).isEqualTo("no errors\n");
      assertThat(session.err()).isEmpty();
    }
    assertThat(Session.of("check", CHONGQING).out())
        .contains("seeds/chongqing-mch-alliance.json:146:5  /agreements/8  AGREEMENT_UNSIGNED")
        .endsWith("no errors, 2 notes\n");
  }

  @Test
  void everyProblemOfReadingHasItsPlace() throws IOException {
    Session session =
        Session.of("check", broken("\"on\": \"2023-05-21\"", "\"on\": \"2023-02-30\""));

    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.err()).isEmpty();
    assertThat(session.out())
        .isEqualTo(
            folder.resolve("broken.json")
                + ":115:43  /members/1/facts/0/on  DATE_INVALID\n"
                + "  date must exist: '2023-02-30' (2023-02 has 28 days)\n"
                + "1 error\n");
  }

  @Test
  void whatIsFoundHasItsPlaceAndTheWayOut() throws IOException {
    Session session =
        Session.of("check", broken("\"unit\": \"qianfeng-mch\"", "\"unit\": \"qianfang-mch\""));

    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.err()).isEmpty();
    assertThat(session.out())
        .startsWith(
            folder.resolve("broken.json")
                + ":114:14  /members/1/unit  DANGLING_REF\n"
                + "  this must be the id of an institution that is written down: 'qianfang-mch';"
                + " did you mean\n  'qianfeng-mch'?\n"
                + "  Correct the id, or write down what it refers to.\n")
        .endsWith("1 error, 2 notes\n");
  }

  @Test
  void warningsFollowErrorsAndEndNothing() throws IOException {
    String file = broken("\"id\": \"pilot-1\"", "\"id\": \"Pilot-2\"");

    String out = Session.of("check", file).out();

    assertThat(out.indexOf("ID_CONFUSABLE  (warning)"))
        .isGreaterThan(out.lastIndexOf("DANGLING_REF\n"));
    assertThat(out.indexOf("(note)")).isGreaterThan(out.lastIndexOf("(warning)"));
    assertThat(Session.of("check", file, "--severity", "ERROR").out()).doesNotContain("(");
  }

  @Test
  void aMachineGetsTheSame() throws IOException {
    String file = broken("\"unit\": \"qianfeng-mch\"", "\"unit\": \"qianfang-mch\"");

    Session session = Session.of("check", file, "--json");

    JsonNode first = Json.parse(session.out()).at("/found/0");
    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(first.get("code").asText()).isEqualTo("DANGLING_REF");
    assertThat(first.get("severity").asText()).isEqualTo("ERROR");
    assertThat(first.get("pointer").asText()).isEqualTo("/members/1/unit");
    assertThat(first.get("line").asInt()).isEqualTo(114);
    assertThat(first.get("column").asInt()).isEqualTo(14);
    assertThat(first.at("/text/en").asText()).contains("did you mean 'qianfeng-mch'?");
    assertThat(first.at("/text/zh").asText())
        .contains("qianfeng-mch")
        .isNotEqualTo(first.at("/text/en").asText());
    assertThat(first.at("/mend/en").asText()).startsWith("Correct the id");
    assertThat(Session.of("check", file, "--json").out()).isEqualTo(session.out());
  }

  @Test
  void aMachineGetsProblemsOfReadingToo() throws IOException {
    Session session =
        Session.of("check", broken("\"on\": \"2023-05-21\"", "\"on\": \"2023-02-30\""), "--json");

    JsonNode found = Json.parse(session.out()).get("found");
    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(found).hasSize(1);
    assertThat(found.at("/0/code").asText()).isEqualTo("DATE_INVALID");
    assertThat(found.at("/0/text/zh").asText()).isEqualTo("没有这一天：'2023-02-30'；2023-02 只有 28 天");
    assertThat(found.at("/0").has("mend")).isFalse();
  }

  @Test
  void whatIsNotListedIsCounted() throws IOException {
    String document = AllianceJson.pretty(new AllianceGenerator(500, 1).alliance());
    Path file =
        Files.writeString(
            folder.resolve("many.json"), document.replace("\"unit\": \"", "\"unit\": \"no-"));

    String out = Session.of("check", file.toString(), "--severity", "ERROR").out();

    long listed = out.lines().filter(line -> line.endsWith("  DANGLING_REF")).count();
    assertThat(listed).isEqualTo(Report.MAX_OF_A_CODE);
    assertThat(out).containsPattern("\nDANGLING_REF: [0-9]+ more\n[0-9]{3,} errors\n$");
  }

  private String broken(String before, String after) throws IOException {
    return Files.writeString(
            folder.resolve("broken.json"),
            Files.readString(Path.of(CHONGQING)).replace(before, after))
        .toString();
  }
}

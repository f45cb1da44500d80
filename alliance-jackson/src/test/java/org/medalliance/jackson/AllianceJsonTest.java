// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medalliance.Alliance;
import org.medalliance.code.SessionId;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilId;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.Motion;
import org.medalliance.governance.MotionId;
import org.medalliance.governance.Session;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.PartialDate;

class AllianceJsonTest {
  private static final String EVERYTHING = Documents.text("everything.json");
  private static final Alliance ALLIANCE = AllianceJson.read(EVERYTHING);

  @Test
  void prettyDocumentIsTheGoldenOne() {
    assertThat(AllianceJson.pretty(ALLIANCE)).isEqualTo(EVERYTHING);
  }

  @Test
  void canonicalDocumentIsTheGoldenOneWithoutSpace() {
    assertThat(AllianceJson.write(ALLIANCE)).isEqualTo(Documents.withoutSpace(EVERYTHING));
  }

  @Test
  void readsFromWhereverADocumentMayBe(@TempDir Path folder) throws IOException {
    byte[] bytes = EVERYTHING.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("alliance.json"), bytes);

    assertThat(AllianceJson.read(bytes)).isEqualTo(ALLIANCE);
    assertThat(AllianceJson.read(new ByteArrayInputStream(bytes))).isEqualTo(ALLIANCE);
    assertThat(AllianceJson.read(new StringReader(EVERYTHING))).isEqualTo(ALLIANCE);
    assertThat(AllianceJson.read(file)).isEqualTo(ALLIANCE);
    assertThat(AllianceJson.read(file, ReadLimits.LARGE)).isEqualTo(ALLIANCE);
  }

  @Test
  void writesTheSameBytesToWhereverADocumentMayGo(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("alliance.json");
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    byte[] canonical = AllianceJson.writeBytes(ALLIANCE);

    AllianceJson.write(ALLIANCE, file);
    AllianceJson.write(ALLIANCE, stream);

    assertThat(Files.readAllBytes(file)).isEqualTo(canonical);
    assertThat(stream.toByteArray()).isEqualTo(canonical);
    assertThat(AllianceJson.write(ALLIANCE))
        .isEqualTo(new String(canonical, StandardCharsets.UTF_8));
  }

  @Test
  void passesOnWhatTheCallersStreamThrows() {
    IOException broken = new IOException("broken pipe");
    InputStream stream =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw broken;
          }
        };

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> AllianceJson.read(stream))
        .isSameAs(broken);
  }

  @Test
  void throwsUncheckedWhatAFileThrows(@TempDir Path folder) {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> AllianceJson.read(folder.resolve("none.json")));
  }

  @Test
  void namesTheFirstProblemsAndCountsTheRest() {
    assertThatExceptionOfType(AllianceFormatException.class)
        .isThrownBy(() -> AllianceJson.read("{\"format\": \"medalliance/1\", \"x\": 1}"))
        .withMessageStartingWith("document must be readable: 1:1 MEMBER_MISSING: ")
        .withMessageEndingWith("; and 5 more")
        .satisfies(e -> assertThat(e.problems()).hasSize(8));
  }

  @Test
  void readsTheDeepestSelectorsAndConditionsThereAre() {
    UnitSelector selector = UnitSelector.unit("hillside", "riverside");
    SharingCondition condition = SharingCondition.atLeast(Attribute.number("patients"), 1);
    for (int depth = 1; depth < 14; depth++) {
      selector = UnitSelector.allOf(selector, UnitSelector.tier("county"));
      condition = SharingCondition.anyOf(condition, SharingCondition.flag(Attribute.CONSENT));
    }
    SharingRule deep =
        ALLIANCE.rule("plain").orElseThrow().toBuilder()
            .recipient(selector)
            .when(condition)
            .build();
    Alliance alliance = ALLIANCE.toBuilder().rules(List.of(deep)).build();

    assertThat(AllianceJson.read(AllianceJson.write(alliance))).isEqualTo(alliance);
  }

  @Test
  void readsTheDeepestDecisionRulesThereAre() {
    DecisionRule rule = DecisionRule.votes(1);
    for (int depth = 1; depth < DecisionRule.MAX_DEPTH; depth++) {
      rule = DecisionRule.allOf(rule, DecisionRule.votes(depth + 1));
    }
    Motion motion = Motion.builder().id(MotionId.of("deep")).ownRule(rule).build();
    Session session =
        Session.builder()
            .id(SessionId.of("deepest"))
            .on(PartialDate.ofYear(2021))
            .addMotion(motion)
            .build();
    Council council = Council.builder().id(CouncilId.of("deep")).addSession(session).build();
    Alliance alliance = ALLIANCE.toBuilder().councils(List.of(council)).build();

    assertThat(AllianceJson.read(AllianceJson.write(alliance))).isEqualTo(alliance);
  }

  @Test
  void namesArgumentsThatAreNull() { // M01
    assertThatNullPointerException()
        .isThrownBy(() -> AllianceJson.read((String) null))
        .withMessage("document");
    assertThatNullPointerException()
        .isThrownBy(() -> AllianceJson.read((Path) null))
        .withMessage("file");
    assertThatNullPointerException()
        .isThrownBy(() -> AllianceJson.read(new StringReader("{}"), null))
        .withMessage("limits");
    assertThatNullPointerException()
        .isThrownBy(() -> AllianceJson.write((Alliance) null, new ByteArrayOutputStream()))
        .withMessage("alliance");
    assertThatNullPointerException()
        .isThrownBy(() -> AllianceJson.write(ALLIANCE, (Path) null))
        .withMessage("file");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  @TempDir private Path folder;

  @Test
  void writesAPage() throws IOException {
    Path page = folder.resolve("report.html");

    Session session =
        Session.of("report", Session.CHONGQING, "--on", "2023-06-01", "-o", page.toString());

    assertThat(session.err()).isEmpty();
    assertThat(session.exitCode()).isZero();
    assertThat(session.out()).isEqualTo(page + System.lineSeparator());
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("<h1><bdi>Chongqing Maternal and Child Health Specialty Alliance</bdi></h1>");
  }

  @Test
  void writesChineseAndWhatChanges() throws IOException {
    Path page = folder.resolve("report.html");

    Session session =
        Session.of(
            "report",
            Session.CHENGHUA,
            Session.CHENGHUA,
            "--on",
            "2024-06-01",
            "--lang",
            "zh",
            "--output",
            page.toString());

    assertThat(session.exitCode()).isZero();
    assertThat(Files.readString(page)).contains("<html lang=\"zh-CN\">", "所有请求的决定都相同。");
  }

  @Test
  void saysThatThePageCannotBeWritten() {
    Path page = folder.resolve("nowhere").resolve("report.html");

    Session session =
        Session.of("report", Session.CHENGHUA, "--on", "2024-06-01", "-o", page.toString());

    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.err()).startsWith(page + ": cannot be written: ");
  }

  @Test
  void asksForThePageToWrite() {
    Session session = Session.of("report", Session.CHENGHUA, "--on", "2024-06-01");

    assertThat(session.exitCode()).isEqualTo(2);
    assertThat(session.err()).contains("--output=PAGE");
  }
}

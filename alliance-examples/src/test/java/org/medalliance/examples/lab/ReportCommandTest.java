// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    assertThat(session.err()).isEqualToIgnoringNewLines(page + ": there is no such folder");
  }

  @Test
  void writesNoPageOverADocumentItIsMadeFrom() throws IOException {
    Path document = Files.copy(Path.of(Session.CHENGHUA), folder.resolve("alliance.json"));
    Path link = Files.createLink(folder.resolve("link.json"), document);
    String before = Files.readString(document);

    for (Path page : List.of(document, folder.resolve(".").resolve("alliance.json"), link)) {
      for (List<String> inputs :
          List.of(List.of(document.toString()), List.of(Session.CHENGHUA, document.toString()))) {
        List<String> args = new ArrayList<>(List.of("report"));
        args.addAll(inputs);
        args.addAll(List.of("--on", "2024-06-01", "-o", page.toString()));
        Session session = Session.of(args.toArray(String[]::new));

        assertThat(session.exitCode()).isEqualTo(1);
        assertThat(session.err())
            .isEqualToIgnoringNewLines(
                page + ": is a document the page is made from; write the page to another file");
      }
    }
    assertThat(Files.readString(document)).isEqualTo(before);
  }

  @Test
  void writesOverAnOlderPage() throws IOException {
    Path page = Files.writeString(folder.resolve("report.html"), "old");

    Session session =
        Session.of("report", Session.CHENGHUA, "--on", "2024-06-01", "-o", page.toString());

    assertThat(session.exitCode()).isZero();
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
  }

  @Test
  void asksForThePageToWrite() {
    Session session = Session.of("report", Session.CHENGHUA, "--on", "2024-06-01");

    assertThat(session.exitCode()).isEqualTo(2);
    assertThat(session.err()).contains("--output=PAGE");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class WatchCommandTest {
  private static final int PATIENCE_SECONDS = 60;

  @TempDir private Path folder;

  /** What happens while a file is watched. */
  private interface Course {
    void run(Reports reports) throws Exception;
  }

  /** Watches a file, and ends that as Ctrl-C does; nothing is reported but what the course saw. */
  private static void watch(Path file, Course course) throws Exception {
    Reports reports = new Reports();
    AtomicInteger exitCode = new AtomicInteger(-1);
    Thread watching =
        new Thread(
            () ->
                exitCode.set(
                    AllianceLab.run(
                        new PrintWriter(reports),
                        new PrintWriter(new StringWriter()),
                        "watch",
                        file.toString())));
    watching.start();
    try {
      course.run(reports);
    } finally {
      watching.interrupt();
      watching.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    }
    assertThat(watching.isAlive()).isFalse();
    assertThat(exitCode).hasValue(0);
    assertThat(reports.flushed).isEmpty();
  }

  @Test
  void eachSaveIsReportedUntilItIsEnded() throws Exception {
    String starter = Session.of("init").out();
    Path file = Files.writeString(folder.resolve("my.json"), starter);
    watch(
        file,
        reports -> {
          assertThat(reports.next())
              .contains("my.json, report 1")
              .contains("no errors", "1 rule of");

          Files.writeString(file, "{");
          assertThat(reports.next())
              .contains("report 2")
              .contains("JSON_SYNTAX")
              .contains("1 error");

          Path other =
              Files.writeString(folder.resolve("my.json~"), starter.replace("2017", "2018"));
          Files.move(other, file, StandardCopyOption.REPLACE_EXISTING); // as many editors do
          assertThat(reports.next()).contains("report 3").contains("no errors");
        });
  }

  @Test
  void aFileThatIsGoneIsSaidAndWhatComesBackIsReportedEvenIfEmpty() throws Exception {
    Path file = Files.writeString(folder.resolve("my.json"), Session.of("init").out());
    watch(
        file,
        reports -> {
          assertThat(reports.next()).contains("my.json, report 1");

          Files.delete(file);
          assertThat(reports.next())
              .contains("my.json is no longer there")
              .doesNotContain("report 2");

          Files.writeString(file, "");
          assertThat(reports.next()).contains("my.json, report 2").contains("JSON_EMPTY");
        });
  }

  @Test
  void aFolderThatIsMovedAwayAndMadeAgainIsWatchedAgain() throws Exception {
    Path place = Files.createDirectory(folder.resolve("place"));
    Path file = Files.writeString(place.resolve("my.json"), Session.of("init").out());
    watch(
        file,
        reports -> {
          assertThat(reports.next()).contains("my.json, report 1");

          Files.move(place, folder.resolve("elsewhere"));
          assertThat(reports.next()).contains("my.json is no longer there");

          Files.createDirectory(place);
          Files.writeString(file, "{");
          assertThat(reports.next()).contains("my.json, report 2").contains("JSON_SYNTAX");

          Files.writeString(file, "");
          assertThat(reports.next()).contains("my.json, report 3").contains("JSON_EMPTY");
        });
  }

  @Test
  void aFolderThatIsDeletedAndMadeAgainIsWatchedAgain() throws Exception {
    Path place = Files.createDirectory(folder.resolve("place"));
    Path file = Files.writeString(place.resolve("my.json"), Session.of("init").out());
    watch(
        file,
        reports -> {
          assertThat(reports.next()).contains("my.json, report 1");

          Files.delete(file);
          Files.delete(place);
          Files.createDirectory(place);
          Files.writeString(file, "{");
          String next = reports.next();
          assertThat(next.contains("no longer there") ? reports.next() : next)
              .contains("my.json, report 2")
              .contains("JSON_SYNTAX");

          Files.writeString(file, "");
          assertThat(reports.next()).contains("my.json, report 3").contains("JSON_EMPTY");
        });
  }

  @Test
  void whatIsNotThereCannotBeWatched() {
    Session session = Session.of("watch", folder.resolve("none.json").toString());

    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.err()).endsWith("none.json: there is no such file\n");
  }

  /** What was printed between one flush and the next. */
  private static final class Reports extends Writer {
    private final BlockingQueue<String> flushed = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] characters, int offset, int length) {
      text.append(characters, offset, length);
    }

    @Override
    public void flush() {
      if (!text.isEmpty()) {
        flushed.add(text.toString());
        text.setLength(0);
      }
    }

    @Override
    public void close() throws IOException {
      flush();
    }

    private String next() throws InterruptedException {
      String report = flushed.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return report == null ? "nothing was reported" : report;
    }
  }
}

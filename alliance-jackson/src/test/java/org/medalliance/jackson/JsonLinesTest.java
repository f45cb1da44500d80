// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.Place;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.sharing.SharingRequest;

class JsonLinesTest {
  private static final String ALLIANCE = AllianceJson.write(alliance());
  private static final SharingRequest REQUEST =
      SharingRequest.builder()
          .recipient("hillside")
          .provider("lakeside")
          .kind("remote-imaging")
          .on(LocalDate.of(2023, 6, 15))
          .build();

  /** One line, then nothing but trouble. */
  private static InputStream thenBroken(String line, IOException broken) {
    return new SequenceInputStream(
        stream(line),
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw broken;
          }
        });
  }

  @Test
  void eachValueIsOneLine() throws IOException {
    Alliance twoLines = alliance().toBuilder().note("first\nsecond").build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    JsonLines.ALLIANCES.write(List.of(alliance(), twoLines), out);

    assertThat(out.toString(UTF_8))
        .isEqualTo(ALLIANCE + "\n" + AllianceJson.write(twoLines) + "\n");
    assertThat(out.toString(UTF_8).lines()).hasSize(2);
    assertThat(JsonLines.ALLIANCES.read(stream(out.toString(UTF_8))).map(Reading::orElseThrow))
        .containsExactly(alliance(), twoLines);
  }

  @Test
  void valuesAreWrittenAsTheyAreMade() throws IOException {
    Stream<SharingRequest> requests =
        Stream.iterate(REQUEST, last -> last.toBuilder().on(last.on().plusDays(1)).build());
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    JsonLines.REQUESTS.write(requests.limit(1_000)::iterator, out);

    assertThat(JsonLines.REQUESTS.read(stream(out.toString(UTF_8))).map(Reading::orElseThrow))
        .hasSize(1_000)
        .startsWith(REQUEST)
        .doesNotHaveDuplicates();
  }

  @Test
  void aLineThatCannotBeReadEndsNothing() {
    String lines = ALLIANCE + "\r\n\n  \t\n{\"format\": 河}\n" + ALLIANCE;

    List<Reading<Alliance>> readings = JsonLines.ALLIANCES.read(stream(lines)).toList();

    assertThat(readings).hasSize(3);
    assertThat(readings.get(0).value()).contains(alliance());
    assertThat(readings.get(1).value()).isEmpty();
    assertThat(readings.get(2).value()).contains(alliance());
    assertThat(readings.get(1).problems())
        .extracting(Problem::location)
        .containsExactly(
            new Problem.Location(
                lines.getBytes(UTF_8).length - ALLIANCE.getBytes(UTF_8).length - 5, 4, 12));
  }

  @Test
  void placesAreThoseInTheWholeStream() {
    List<FindingPath> paths = List.of(FindingPath.of("id"));
    String id = "\"id\":";
    int column = ALLIANCE.indexOf(id) + id.length();

    assertThat(
            JsonLines.ALLIANCES
                .read(stream(ALLIANCE + "\n" + ALLIANCE))
                .flatMap(reading -> reading.places(paths).values().stream()))
        .extracting(Place::toString)
        .containsExactly("1:" + (column + 1) + " /id", "2:" + (column + 1) + " /id");
  }

  @Test
  void whoWantsToStopAtTheFirstProblemAsksForTheValues() {
    Iterator<Alliance> alliances =
        JsonLines.ALLIANCES
            .read(stream(ALLIANCE + "\n{}\n" + ALLIANCE))
            .map(Reading::orElseThrow)
            .iterator();

    assertThat(alliances.next()).isEqualTo(alliance());
    assertThatExceptionOfType(AllianceFormatException.class)
        .isThrownBy(alliances::next)
        .satisfies(e -> assertThat(e.problems().get(0).location().line()).isEqualTo(2));
  }

  @Test
  void nothingIsReadBeforeItIsAskedFor() {
    InputStream endless =
        new InputStream() {
          private final byte[] line = (ALLIANCE + "\n").getBytes(UTF_8);
          private int at;

          @Override
          public int read() {
            return line[at++ % line.length] & 0xFF;
          }
        };

    assertThat(JsonLines.ALLIANCES.read(endless).limit(3).map(Reading::orElseThrow))
        .containsExactly(alliance(), alliance(), alliance());
  }

  @Test
  void whatTheStreamThrowsReachesWhoAsks() {
    IOException broken = new IOException("broken pipe");
    Iterator<Reading<Alliance>> readings =
        JsonLines.ALLIANCES.read(thenBroken(ALLIANCE + "\n{", broken)).iterator();

    assertThat(readings.next().value()).contains(alliance());
    assertThatThrownBy(readings::next).isInstanceOf(UncheckedIOException.class).hasCause(broken);
  }

  @Test
  void limitsAreThoseOfALine() {
    String request = AllianceJson.write(REQUEST);
    ReadLimits limits =
        ReadLimits.UNTRUSTED.with(ReadLimits.Kind.BYTES, request.getBytes(UTF_8).length);

    List<Reading<SharingRequest>> readings =
        JsonLines.REQUESTS
            .read(stream(request + "\n" + request + " \n" + request), limits)
            .toList();

    assertThat(readings)
        .extracting(reading -> reading.value().isPresent())
        .containsExactly(true, false, true);
    assertThat(readings.get(1).problems().get(0).code()).hasToString("LIMIT_BYTES");
    assertThat(readings.get(1).problems().get(0).location().line()).isEqualTo(2);
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(JsonLines.DECISIONS.read(stream(""))).isEmpty();
    assertThat(JsonLines.DECISIONS.read(stream("\n \r\n"))).isEmpty();
  }

  @Test
  void namesArgumentsThatAreNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> JsonLines.ALLIANCES.read(null))
        .withMessage("lines");
    assertThatNullPointerException()
        .isThrownBy(() -> JsonLines.ALLIANCES.read(stream(""), null))
        .withMessage("limits");
    assertThatNullPointerException()
        .isThrownBy(() -> JsonLines.ALLIANCES.write(null, new ByteArrayOutputStream()))
        .withMessage("values");
    assertThatNullPointerException()
        .isThrownBy(() -> JsonLines.ALLIANCES.write(List.of(), null))
        .withMessage("out");
  }

  private static Alliance alliance() {
    return AllianceJson.read(Documents.text("everything.json"));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.jackson.problem.Problem.Severity.ERROR;
import static org.medalliance.jackson.problem.ProblemCode.JSON_ENCODING;
import static org.medalliance.jackson.problem.ProblemCode.JSON_SYNTAX;
import static org.medalliance.jackson.problem.ProblemCode.JSON_TRAILING;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.medalliance.Alliance;
import org.medalliance.jackson.format.AllianceShapes;
import org.medalliance.jackson.format.ChangeShapes;
import org.medalliance.jackson.format.DecisionShapes;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.shape.DocumentReader;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.jackson.token.CanonicalSink;
import org.medalliance.jackson.token.Document;
import org.medalliance.jackson.token.TokenFactory;
import org.medalliance.testing.Dice;
import org.medalliance.testing.Draw;
import org.medalliance.testing.Samples;

/**
 * Laws of all bytes. A build holds them for a few documents; with {@code JAZZER_FUZZ} set, a fuzzer
 * looks for bytes that break one of them.
 */
class DocumentFuzzTest {
  private static final String LENGTH = "10m";

  private static final JsonMapper MAPPER_2 =
      JsonMapper.builder()
          .addModule(new AllianceModule())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final tools.jackson.databind.json.JsonMapper MAPPER_3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .addModule(new org.medalliance.jackson3.AllianceModule())
          .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** What is read besides alliances. */
  private static final ImmutableList<Shape<?>> OTHERS =
      ImmutableList.of(
          ChangeShapes.DIFF,
          ChangeShapes.HISTORY,
          DecisionShapes.REQUEST,
          DecisionShapes.DECISION,
          DecisionShapes.QUOTA_LEDGER);

  static Stream<byte[]> documents() {
    Stream<byte[]> samples =
        Samples.of(1)
            .alliances()
            .limit(10)
            .flatMap(
                alliance ->
                    Stream.of(
                        AllianceJson.writeBytes(alliance),
                        AllianceJson.pretty(alliance).getBytes(UTF_8)));
    Stream<String> everything = Stream.of(Documents.text("everything.json"));
    return Stream.concat(
        samples,
        Stream.concat(everything, Documents.badJson().stream())
            .map(document -> document.getBytes(UTF_8)));
  }

  static Stream<byte[]> others() {
    return Stream.of(
            "diff.json", "history.json", "ledger.json", "requests.jsonl", "decisions.jsonl")
        .flatMap(name -> Documents.text("golden/" + name).lines())
        .map(document -> document.getBytes(UTF_8));
  }

  static Stream<byte[]> choices() {
    return IntStream.range(0, 50)
        .mapToObj(
            seed -> {
              byte[] choices = new byte[1_000];
              new Random(seed).nextBytes(choices);
              return choices;
            });
  }

  @MethodSource("documents")
  @FuzzTest(maxDuration = LENGTH)
  void givesAValueOrProblems(byte[] document) {
    Outcome read = read(document);
    Reading<Alliance> inspected = AllianceJson.inspect(document);
    Reading<Alliance> lenient = AllianceJson.readLenient(document);

    assertThat(Outcome.of(inspected.value(), errors(inspected.problems()))).isEqualTo(read);
    assertThat(inspected.problems()).allSatisfy(BadInputTest::isWellPut);
    assertThat(lenient.problems()).allSatisfy(BadInputTest::isWellPut);
    assertThat(lenient.value().isPresent()).isEqualTo(errors(lenient.problems()).isEmpty());
    if (lenient.value().isPresent()) {
      assertThat(read.value.isPresent()).isEqualTo(lenient.unknown().isEmpty());
      assertThat(read.value.or(lenient::value)).isEqualTo(lenient.value());
      assertThat(read.problems).allMatch(problem -> problem.startsWith("MEMBER_UNKNOWN "));
    }
  }

  @MethodSource("choices")
  @FuzzTest(maxDuration = LENGTH)
  void writesWhatItReads(byte[] choices) {
    Dice dice = Dice.of(below(choices));
    Edits edits = Edits.of(dice);
    Alliance alliance = Draw.alliance(dice);

    Reading<Alliance> edited =
        AllianceJson.readLenient(edits.in(AllianceJson.writeBytes(alliance)));

    edited.value().ifPresent(value -> isWrittenAndRead(value));
    if (edited.value().isPresent()) {
      Reading<Alliance> again = AllianceJson.readLenient(AllianceJson.write(edited));
      assertThat(again.value()).isEqualTo(edited.value());
      assertThat(again.unknown().values())
          .containsExactlyInAnyOrderElementsOf(edited.unknown().values());
      assertThat(AllianceJson.write(again)).isEqualTo(AllianceJson.write(edited));
      assertThat(AllianceJson.write(AllianceJson.readLenient(AllianceJson.pretty(edited))))
          .isEqualTo(AllianceJson.write(edited));
    }
  }

  private static void isWrittenAndRead(Alliance alliance) {
    byte[] canonical = AllianceJson.writeBytes(alliance);

    for (Alliance again :
        List.of(AllianceJson.read(canonical), AllianceJson.read(AllianceJson.pretty(alliance)))) {
      assertThat(again).isEqualTo(alliance);
      assertThat(AllianceJson.writeBytes(again)).isEqualTo(canonical);
    }
  }

  @MethodSource("documents")
  @FuzzTest(maxDuration = LENGTH)
  void isTheSameWithBothMajors(byte[] document) {
    DocumentReader.Result<Alliance> direct = withEither(AllianceShapes.ALLIANCE, document);

    if (direct.problems().stream().noneMatch(problem -> problem.code() == JSON_ENCODING)) {
      Outcome mapped = mapped2(document);
      assertThat(mapped3(document)).isEqualTo(mapped);
      assertThat(mapped.value).isEqualTo(direct.value());
      if (!mapped.problems.isEmpty()) {
        assertThat(mapped.problems)
            .isEqualTo(Outcome.of(direct.value(), ofTheValue(direct.problems())).problems);
      }
    }
  }

  /** Whatever else is read: the same with both majors, and the same again once it is written. */
  @MethodSource("others")
  @FuzzTest(maxDuration = LENGTH)
  void whateverElseIsReadIsReadAgain(byte[] document) {
    for (Shape<?> shape : OTHERS) {
      isReadAgain(shape, document);
    }
  }

  private static <T> void isReadAgain(Shape<T> shape, byte[] document) {
    DocumentReader.Result<T> read = withEither(shape, document);

    assertThat(read.problems()).allSatisfy(BadInputTest::isWellPut);
    assertThat(read.value().isPresent()).isEqualTo(errors(read.problems()).isEmpty());
    if (read.value().isPresent()) {
      byte[] canonical = canonical(shape, read.value().get());
      T again =
          new DocumentReader(Documents.MAJORS.get(0), ReadLimits.LARGE)
              .read(shape, new Document.Bytes(canonical));
      assertThat(again).isEqualTo(read.value().get());
      assertThat(canonical(shape, again)).isEqualTo(canonical);
    }
  }

  private static <T> byte[] canonical(Shape<T> shape, T value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      CanonicalSink sink = new CanonicalSink(out);
      shape.write(value, sink);
      sink.end();
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail", e);
    }
    return out.toByteArray();
  }

  /** Returns what the first major makes of a document, which the other does as well. */
  private static <T> DocumentReader.Result<T> withEither(Shape<T> shape, byte[] document) {
    DocumentReader.Result<T> first = direct(shape, document, Documents.MAJORS.get(0));
    DocumentReader.Result<T> second = direct(shape, document, Documents.MAJORS.get(1));

    assertThat(second.value()).isEqualTo(first.value());
    assertThat(second.problems())
        .usingElementComparator(comparing(DocumentFuzzTest::inOurWords))
        .isEqualTo(first.problems());
    return first;
  }

  private static <T> DocumentReader.Result<T> direct(
      Shape<T> shape, byte[] document, TokenFactory major) {
    return new DocumentReader(major, ReadLimits.UNTRUSTED)
        .inspect(shape, new Document.Bytes(document));
  }

  /** What became of a document, in short. */
  private record Outcome(Optional<Alliance> value, List<String> problems) {
    static Outcome of(Optional<Alliance> value, List<Problem> problems) {
      return new Outcome(
          value,
          problems.stream().map(problem -> problem.code() + " " + problem.pointer()).toList());
    }
  }

  private static Outcome read(byte[] document) {
    try {
      return Outcome.of(Optional.of(AllianceJson.read(document)), List.of());
    } catch (AllianceFormatException e) {
      return Outcome.of(Optional.empty(), errors(e.problems()));
    }
  }

  private static Outcome mapped2(byte[] document) {
    try {
      Alliance read = MAPPER_2.readValue(document, Alliance.class);
      return Outcome.of(Optional.ofNullable(read), List.of());
    } catch (AllianceModule.FormatException e) {
      return Outcome.of(Optional.empty(), e.problems());
    } catch (JsonProcessingException e) {
      return Outcome.of(Optional.empty(), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail", e);
    }
  }

  private static Outcome mapped3(byte[] document) {
    try {
      Alliance read = MAPPER_3.readValue(document, Alliance.class);
      return Outcome.of(Optional.ofNullable(read), List.of());
    } catch (org.medalliance.jackson3.AllianceModule.FormatException e) {
      return Outcome.of(Optional.empty(), e.problems());
    } catch (tools.jackson.core.JacksonException e) {
      return Outcome.of(Optional.empty(), List.of());
    }
  }

  private static List<Problem> errors(List<Problem> problems) {
    return problems.stream().filter(problem -> problem.severity() == ERROR).toList();
  }

  /** Returns errors but for what follows the value, which is for a mapper to see. */
  private static List<Problem> ofTheValue(List<Problem> problems) {
    return errors(problems).stream().filter(problem -> problem.code() != JSON_TRAILING).toList();
  }

  /** Returns all of a problem but what the parser says, which differs with the major. */
  private static String inOurWords(Problem problem) {
    return problem.code() == JSON_SYNTAX
        ? problem.code() + " " + problem.pointer() + " " + problem.location()
        : problem.severity() + " " + problem;
  }

  /** Returns what takes a choice from as many bytes as it needs, and 0 when they are used up. */
  private static IntUnaryOperator below(byte[] choices) {
    int[] used = {0};
    return bound -> {
      long choice = 0;
      for (long most = 1; most < bound; most <<= 8) {
        choice = choice << 8 | (used[0] < choices.length ? choices[used[0]++] & 0xFF : 0);
      }
      return (int) (choice % bound);
    };
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.token.Document;
import org.medalliance.jackson.token.TokenFactory;

/** Documents made to hurt: deep, long, many, slow. */
@Timeout(20)
class HostileInputTest {
  private static final String HEAD =
      "{\"format\":\"medalliance/1\",\"id\":\"a\",\"kind\":\"a\",\"roll\":{\"extent\":\"COMPLETE\"},"
          + "\"members\":[],\"agreements\":[],\"rules\":[],\"institutions\":[";

  @Test
  void deepNestingNeedsNoDeepStack() throws InterruptedException { // D01, D03
    for (String deep :
        ImmutableList.of(
            "[".repeat(100_000), "{\"a\":".repeat(100_000), HEAD + "[".repeat(100_000))) {
      for (TokenFactory major : Documents.MAJORS) {
        AtomicReference<List<Problem>> problems = new AtomicReference<>();
        Thread small =
            new Thread(
                null,
                () -> problems.set(BadInputTest.problems(Document.of(deep), major)),
                "small stack",
                256 << 10);

        small.start();
        small.join();

        assertThat(problems.get())
            .last()
            .extracting(Problem::code)
            .isEqualTo(ProblemCode.LIMIT_DEPTH);
      }
    }
  }

  @Test
  void depthUpToTheLimitPasses() { // D02
    assertThat(codes(unknown(31))).containsExactly("MEMBER_UNKNOWN");
    assertThat(codes(unknown(32))).containsExactly("MEMBER_UNKNOWN", "LIMIT_DEPTH");
    assertThat(codes(unknown(900))).containsExactly("MEMBER_UNKNOWN", "LIMIT_DEPTH");
  }

  @Test
  void manyUnknownMembersStopAtTheLimit() { // D06
    List<String> codes = codes("{" + members("\"m%d\":1", 1_000_000) + "}");

    assertThat(codes).hasSize(101).endsWith("TOO_MANY_PROBLEMS");
  }

  @Test
  void oneNameManyTimesStopsToo() { // D07
    assertThat(codes("{" + "\"id\":\"a\",".repeat(1_000_000) + "\"id\":\"a\"}"))
        .hasSize(101)
        .startsWith("DUPLICATE_MEMBER")
        .endsWith("TOO_MANY_PROBLEMS");
  }

  @Test
  void namesThatMeanNothingAreCounted() {
    ReadLimits limits = ReadLimits.UNTRUSTED.with(ReadLimits.Kind.NAMES, 1_000);
    String members = members("\"m%d\":1", 1_000);
    String languages = members("\"en-x-%d\":\"x\"", 1_000);

    assertThat(read(HEAD + "],\"x\":[{" + members + "}]}", limits))
        .containsExactly("MEMBER_UNKNOWN");
    assertThat(read(HEAD + "],\"x\":[{" + members + "},{\"one\":1}]}", limits))
        .containsExactly("MEMBER_UNKNOWN", "LIMIT_NAMES");
    assertThat(read(HEAD + "],\"name\":{" + languages + "}}", limits)).isEmpty();
    assertThat(read(HEAD + "],\"name\":{\"one\":\"x\"," + languages + "}}", limits))
        .containsExactly("LIMIT_NAMES");
  }

  @Test
  void namesThatMeanNothingTakeLittleSpace() {
    assertThat(codes(HEAD + "],\"x\":{" + members("\"%x\":1", 200_000) + "}}"))
        .containsExactly("MEMBER_UNKNOWN", "LIMIT_NAMES");
  }

  @Test
  void collidingNamesCostNoMoreThanOthers() { // D19
    String members =
        collisions(14).stream().map(name -> "\"" + name + "\":1").collect(Collectors.joining(","));

    assertThat(codes("{\"unheardOf\":{" + members + "}}")).contains("MEMBER_UNKNOWN").hasSize(9);
    assertThat(codes("{" + members + "}")).hasSize(101);
  }

  @Test
  void collidingIdsCostNoMoreThanOthers() { // D18
    String institutions =
        collisions(14).stream()
            .map(id -> "{\"id\":\"" + id + "\",\"name\":{\"en\":\"x\"}}")
            .collect(Collectors.joining(","));

    assertThat(codes(HEAD + institutions + "]}")).isEmpty();
  }

  @Test
  void whatIsTooLongIsNotLookedAt() { // D04, D08, D09, D24
    assertThat(codes(HEAD + "\"a\",".repeat(5_000_000) + "1]}")).containsExactly("LIMIT_BYTES");
    assertThat(codes("{\"note\":\"" + "x".repeat(8_193) + "\"}")).contains("LIMIT_STRING");
    assertThat(codes("{\"note\":\"" + "\\u0061".repeat(1_000_000) + "\"}"))
        .contains("LIMIT_STRING");
    assertThat(codes("{\"" + "x".repeat(60_000) + "\":1}")).containsExactly("LIMIT_NAME");
    assertThat(codes("{\"" + "x".repeat(257) + "\":1}")).containsExactly("LIMIT_NAME");
    assertThat(codes("{\"" + "x".repeat(256) + "\":1}"))
        .contains("MEMBER_UNKNOWN")
        .doesNotContain("LIMIT_NAME");
  }

  @Test
  void sizeUpToTheLimitPasses() { // D12
    assertThat(codes(" ".repeat(16 << 20))).containsExactly("JSON_EMPTY");
    assertThat(codes(" ".repeat((16 << 20) + 1))).containsExactly("LIMIT_BYTES");
  }

  @Test
  void numbersAreNotComputed() { // D11
    String quota = HEAD.replace("\"rules\":[]", "\"rules\":[{\"quota\":{\"amount\":%s}}]") + "]}";

    assertThat(codes(quota.replace("%s", "1E1000000000"))).contains("TYPE");
    assertThat(codes(quota.replace("%s", "9".repeat(41)))).contains("LIMIT_NUMBER");
    assertThat(codes(quota.replace("%s", "9".repeat(40)))).contains("NUMBER_RANGE");
  }

  @Test
  void listsAreCounted() {
    String institution = "{\"id\":\"%d\",\"name\":{\"en\":\"x\"}}";
    String some =
        IntStream.range(0, 4).mapToObj(institution::formatted).collect(Collectors.joining(","));

    assertThat(read(HEAD + some + "]}", ReadLimits.UNTRUSTED.with(ReadLimits.Kind.UNITS, 4)))
        .isEmpty();
    assertThat(read(HEAD + some + "]}", ReadLimits.UNTRUSTED.with(ReadLimits.Kind.UNITS, 3)))
        .containsExactly("LIMIT_UNITS");
  }

  @Test
  void slowStreamsAreReadAllTheSame() throws IOException { // D13
    byte[] document = Documents.text("everything.json").getBytes(StandardCharsets.UTF_8);
    InputStream slow =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            return at < document.length ? document[at++] & 0xFF : -1;
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            int one = read();
            into[offset] = (byte) one;
            return one < 0 ? -1 : 1;
          }
        };

    assertThat(AllianceJson.read(slow)).isEqualTo(AllianceJson.read(document));
  }

  @Test
  void endlessReadersAreCutOff() { // D16
    Reader endless =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, ' ');
            return length;
          }

          @Override
          public void close() {}
        };

    assertThatExceptionOfType(AllianceFormatException.class)
        .isThrownBy(() -> AllianceJson.read(endless))
        .satisfies(e -> assertThat(e.problems().get(0).code()).isEqualTo(ProblemCode.LIMIT_BYTES));
  }

  @Test
  void saysNothingOfTheParsersSettings() {
    assertThatExceptionOfType(AllianceFormatException.class)
        .isThrownBy(() -> AllianceJson.read("{\"id\":NaN}"))
        .satisfies(
            e -> assertThat(e.problems().get(0).message()).doesNotContain("enable", "Feature"));
  }

  @Test
  void endlessStreamsAreCutOff() { // D16
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };

    assertThatExceptionOfType(AllianceFormatException.class)
        .isThrownBy(() -> AllianceJson.read(endless))
        .satisfies(e -> assertThat(e.problems().get(0).code()).isEqualTo(ProblemCode.LIMIT_BYTES));
  }

  @Test
  void streamsThatBreakAreTheCallersAffair() { // D14, L18
    byte[] document = Documents.text("everything.json").getBytes(StandardCharsets.UTF_8);
    IOException broken = new IOException("x".repeat(100_000), new IOException("cause"));
    broken.addSuppressed(new IllegalStateException("suppressed"));
    for (int length = 0; length < document.length; length += 97) {
      InputStream breaking =
          new SequenceInputStream(
              new ByteArrayInputStream(document, 0, length),
              new InputStream() {
                @Override
                public int read() throws IOException {
                  throw broken;
                }
              });

      assertThatThrownBy(() -> AllianceJson.read(breaking)).isSameAs(broken);
    }
  }

  @Test
  void interruptsAreNotSwallowed() { // M13
    Thread.currentThread().interrupt();

    AllianceJson.read(Documents.text("everything.json"));

    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void halvesOfCharactersAreRefusedHoweverTheyCome() throws IOException { // B13
    String document = Documents.text("everything.json").replace("the lead", "the \ud800 lead");
    assertThat(codes(document)).containsOnly("TEXT_SURROGATE");
    assertThatExceptionOfType(AllianceFormatException.class)
        .isThrownBy(() -> AllianceJson.read(new StringReader(document)))
        .satisfies(
            e -> assertThat(e.problems().get(0).pointer()).isEqualTo("/institutions/1/note"));
  }

  @Test
  void manyReferencesToNothingCostNoMoreThanOthers() { // H18: whether they lead anywhere is checked
    String rule =
        "{\"id\":\"r%1$d\",\"effect\":\"PERMIT\",\"under\":[\"g%1$d\"],"
            + "\"resource\":{\"kind\":\"a\"},\"provider\":{\"unit\":\"p%1$d\"},"
            + "\"recipient\":{\"unit\":\"u%1$d\"}}";

    assertThat(
            codes(HEAD.replace("\"rules\":[]", "\"rules\":[" + members(rule, 50_000) + "]") + "]}"))
        .isEmpty();
  }

  @Test
  void longChainsAreReadWithoutRecursion() { // D22, K03: no parent is followed in reading
    String agreement =
        "{\"id\":\"g%1$d\",\"kind\":\"a\",\"binds\":{\"members\":[\"FULL\"]},"
            + "\"parent\":\"g1%1$d\"}";

    assertThat(
            codes(
                HEAD.replace(
                        "\"agreements\":[]", "\"agreements\":[" + members(agreement, 50_000) + "]")
                    + "]}"))
        .isEmpty();
  }

  @Test
  void manyStepsAndUnitsAreReadAsTheyCome() { // D21, D23
    String step = "{\"value\":\"a%d\",\"from\":\"[2000-01-01..]\"}";
    String institution = "{\"id\":\"u%d\",\"name\":{\"en\":\"x\"}}";
    String grades =
        "{\"id\":\"a\",\"name\":{\"en\":\"x\"},\"grade\":[" + members(step, 50_000) + "]}";
    String everybody =
        "\"rules\":[{\"id\":\"r\",\"effect\":\"PERMIT\",\"under\":[\"g\"],"
            + "\"resource\":{\"kind\":\"a\"},\"provider\":{\"any\":true},"
            + "\"recipient\":{\"any\":true}}]";

    assertThat(codes(HEAD + grades + "]}")).isEmpty();
    assertThat(codes(HEAD.replace("\"rules\":[]", everybody) + members(institution, 50_000) + "]}"))
        .isEmpty();
  }

  @Test
  void linesThatNeverEndAreNotKept() {
    InputStream long200Mb =
        new InputStream() {
          private int left = 200 << 20;

          @Override
          public int read() {
            return left-- > 0 ? 'x' : left == -1 ? '\n' : left == -2 ? '1' : -1;
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            int some = Math.min(length, left);
            if (some <= 0) {
              int one = read();
              into[offset] = (byte) one;
              return one < 0 ? -1 : 1;
            }
            Arrays.fill(into, offset, offset + some, (byte) 'x');
            left -= some;
            return some;
          }
        };

    assertThat(JsonLines.ALLIANCES.read(long200Mb))
        .extracting(reading -> reading.problems().get(0).code())
        .containsExactly(ProblemCode.LIMIT_BYTES, ProblemCode.ROOT_TYPE);
  }

  @Test
  void localesAndZonesHaveNoSay() { // B24, L14
    Locale before = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
    try {
      assertThat(AllianceJson.pretty(AllianceJson.read(Documents.text("everything.json"))))
          .isEqualTo(Documents.text("everything.json"));
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(zoneBefore);
    }
  }

  private static String members(String format, int count) {
    return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining(","));
  }

  private static String unknown(int depth) {
    return HEAD + "],\"x\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
  }

  private static List<String> codes(String document) {
    List<List<String>> answers =
        Documents.MAJORS.stream()
            .map(major -> BadInputTest.problems(Document.of(document), major))
            .map(problems -> problems.stream().map(problem -> problem.code().name()).toList())
            .distinct()
            .toList();
    assertThat(answers).hasSize(1);
    return answers.get(0);
  }

  private static List<String> read(String document, ReadLimits limits) {
    try {
      AllianceJson.read(document, limits);
      return List.of();
    } catch (AllianceFormatException e) {
      return e.problems().stream().map(problem -> problem.code().name()).toList();
    }
  }

  /** 2^bits different texts with one hash code, highest first. */
  private static List<String> collisions(int bits) {
    return IntStream.range(0, 1 << bits)
        .mapToObj(
            number ->
                IntStream.range(0, bits)
                    .mapToObj(bit -> (number >> bit & 1) == 0 ? "BB" : "Aa")
                    .collect(Collectors.joining()))
        .toList();
  }
}

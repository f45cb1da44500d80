// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.check;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.UnitId;
import org.medalliance.examples.Samples;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.time.PartialDate;

class BreachTest {
  private static final String VALLEY = Samples.text("starter.json");

  @Test
  void thereIsASentenceForEveryCodeAndForNothingElse() {
    assertThat(
            requireNonNull(Breach.chinese().get("sentences")).keySet().stream()
                .map(code -> code.replaceFirst("\\..*", "")))
        .containsOnly(Arrays.stream(ProblemCode.values()).map(Enum::name).toArray(String[]::new));
  }

  @Test
  void aValueIsQuoted() {
    assertThat(words(() -> UnitId.of("lake side")))
        .isEqualTo("标识须由 1 至 128 个字母、数字或 -_.: 组成：'lake side'");
    assertThat(words(() -> PartialDate.parse("2023-02-30")))
        .isEqualTo("没有这一天：'2023-02-30'；2023-02 只有 28 天");
    assertThat(words(() -> PartialDate.parse("[2024-01-01..2023-01-01]")))
        .isEqualTo("期间的终止不得早于开始：最早 2024-01-01，最晚 2023-01-01");
  }

  @Test
  void aProblemSaysWhatShouldBeThere() {
    assertThat(problem("\"kind\": \"hospital\"", "\"kind\": 7"))
        .isEqualTo("此处须为文本，如 \"hospital\"，现为数字 '7'");
    assertThat(problem("\"fact\": \"FOUNDED\"", "\"fact\": \"FOUNDET\""))
        .isEqualTo("取值须为 FOUNDED、DISSOLVED 之一：'FOUNDET'；是否应为 'FOUNDED'？");
    assertThat(problem("\"from\": \"2019-01-01\"", "\"fron\": \"2019-01-01\""))
        .isEqualTo("格式中没有字段 'fron'；是否应为 'from'？");
    assertThat(problem("\"owner\": \"lakeside\", ", "")).isEqualTo("缺少必填字段 owner");
    assertThat(problem("\"format\": \"medalliance/1\",", "\"format\": \"medalliance/9\","))
        .isEqualTo("可读取的格式为 medalliance/1，而文档的格式为 'medalliance/9'");
  }

  @Test
  void whatIsNotJsonIsSaidExactly() {
    assertThat(problem("\"id\": \"river-valley\",", "\"id\": \"river-valley\""))
        .isEqualTo("此处应为逗号或 }，而不是 '\"'");
    assertThat(Breach.of(first(VALLEY.substring(0, 40))).in(Locale.CHINESE))
        .isEqualTo("文档不完整，此处应有后引号");
    assertThat(Breach.of(first("")).in(Locale.CHINESE)).isEqualTo("文档为空；至少须写一个对象及其必填字段");
  }

  @Test
  void englishIsTheLibrarys() {
    Problem problem = first("");

    assertThat(Breach.of(problem).in(Locale.ENGLISH)).isEqualTo(problem.message());
  }

  private static String words(Runnable wrong) {
    InvalidValueException e =
        requireNonNull(catchThrowableOfType(InvalidValueException.class, wrong::run));
    return Breach.of(e).in(Locale.CHINESE);
  }

  private static String problem(String sound, String broken) {
    assertThat(VALLEY).contains(sound);
    return Breach.of(first(VALLEY.replace(sound, broken))).in(Locale.CHINESE);
  }

  private static Problem first(String document) {
    return AllianceJson.inspect(document).problems().get(0);
  }
}

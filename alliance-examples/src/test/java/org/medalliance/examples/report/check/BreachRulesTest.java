// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.check;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medalliance.analysis.AnalysisBudget;
import org.medalliance.catalog.china.UnifiedSocialCreditCode;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.UnitId;
import org.medalliance.examples.Samples;
import org.medalliance.examples.report.unit.Lakes;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.referral.Direction;
import org.medalliance.referral.ReferralQuery;
import org.medalliance.referral.ReferralReason;

/** Bounds, days and names that messages speak of are spoken of in Chinese too. */
class BreachRulesTest {
  /** V, L or S for a document; what stands in it; what is written there; what is said of that. */
  private static final String DOCUMENTS =
      """
      V "PT30M" => "PT0S" => 义务 reply 的时限须大于零：PT0S
      V "2027-04-30" => "2016-04-30" => 有效期的终止不得早于开始：生效于 2017-05-01，有效期至 2016-04-30
      V "fact": "FOUNDED", "on": "2017" => "fact": "FOUNDED", "on": "0000" => 日期须在 0001 年至 9999 年之间：'0000'
      V "fact": "FOUNDED", "on": "2017" => "fact": "FOUNDED", "on": "[2024-01-01..2023-01-01]" => 期间的终止不得早于开始：最早 2024-01-01，最晚 2023-01-01
      V "fact": "FOUNDED", "on": "2017" => "fact": "FOUNDED", "on": "2023-02-30" => 没有这一天：'2023-02-30'；2023-02 只有 28 天
      V "fact": "FOUNDED", "on": "2017" => "fact": "FOUNDED", "on": "2023-13" => 没有这个月：'2023-13'；月份为 01 至 12
      V "from": "2019-01-01"} => "from": "2019-01-01", "until": "2019-01-01"} => 期间须至少含一天：自 2019-01-01 起，至 2019-01-01 前；终止日期是不再属于该期间的第一天
      V "from": "2019-01-01"} => "from": "2019-01-01", "until": "2018-01-01"} => 期间的终止不得早于开始：自 2019-01-01 起，至 2018-01-01 前
      V "effect": "PERMIT" => "effect": "PROHIBIT" => 禁止规则 imaging-for-members 不得带有义务；只有允许规则可以
      V "when": {"urgencyAtLeast": "URGENT"}, => "when": {"urgencyAtLeast": "URGENT"}, "quota": {"amount": -1, "per": "MONTH", "of": "RECIPIENT"}, => 须在 0 至 9223372036854775807 之间：-1
      V "under": ["charter"] => "under": [] => 须至少有 1 项，现有 0 项；请写成 ["charter", …]
      V "members": ["FULL"] => "members": ["FORMER"] => 约束成员的协议须写明成员的身份（TRIAL、FULL、SUSPENDED）：FORMER
      V {"members": ["FULL"]} => {"parties": ["lakeside"]} => 须至少有 2 项，现有 1 项；请写成 ["lakeside", …]
      V {"urgencyAtLeast": "URGENT"} => {"purposeIn": []} => 须至少有 1 项，现有 0 项；请写成 ["treatment", …]
      V {"urgencyAtLeast": "URGENT"} => {"sameRegion": 17} => 须在 1 至 16 之间：17
      V "kind": "community-health-centre" => "kind": "community-health-centre", "partOf": "hillside" => 机构 hillside 不得隶属于自身
      V "kind": "DOCUMENT", => "kind": "DOCUMENT", "from": ["charter-print"], => 来源 charter-print 依据其他来源，其种类须为 INFERENCE（推断），现为 DOCUMENT
      V "kind": "DOCUMENT", => "kind": "INFERENCE", "from": ["charter-print"], "quote": "q", "reading": "r", => 来源 charter-print 不得以自身为依据
      V "kind": "DOCUMENT", => "kind": "INFERENCE", => 来源 charter-print 是推断，须写明推断依据、引文和解读
      V "id": "charter", "kind": "charter", => "id": "charter", "kind": "charter", "parent": "charter", => 协议 charter 不得以自身为上级协议
      V "fact": "EFFECTIVE", "on": "2017-05-01" => "fact": "SIGNED", "on": "2017-05-01" => SIGNED 不得写有字段 expiresAfter
      V "id": "hillside" => "id": "lakeside" => 不得重复：'lakeside' 已列于下标 0 处
      V "owner": "lakeside" => "owner": "lakeside", "lendLimit": {"amount": 1, "per": "MONTH", "of": "AGREEMENT"} => 资源 imaging 的出借上限须按 RECIPIENT（使用方）或 PROVIDER（提供方）计
      V "sources": => "tiers": ["a", "a"], "sources": => 不得重复：'a' 已列于下标 0 处
      V "2021-06-24" => "2024-06-24" => 须按发生的先后列出：2023-03-01 列于不早于 2024-06-24 的日期之后
      V "binds": {"members": ["FULL"]}, => "binds": {"members": ["FULL"]}, "noticePeriod": "P-3M", => 不得为负：P-3M
      L "guests": ["outsider"] => "guests": ["hillside"] => 会议 opening 的列席单位不得列入到会者：hillside
      L "home": "lakeside" => "home": "hillside" => 派出单位须不同于任职单位：hillside
      L "value": 120 => "value": -5 => 须在 0 至 9223372036854775807 之间：-5
      L {"unit": "lakeside", "until": "2020-01-01", "source": "news"}, {"unit": "hillside", "from": "2020-01-01"} => {"unit": "hillside", "from": "2020-01-01"}, {"unit": "lakeside", "until": "2020-01-01", "source": "news"} => 席位 first 须由各单位先后担任：hillside 2020-01-01/.. 列于共 2 项中的第 1 项
      L "units": ["hillside"], "source": "news" => "units": [], "source": "news" => 所列单位须为：更名 0 或 1 个，并入 1 个，分立 2 个或更多，撤销 0 个；现为 MERGED，0 个
      L {"kind": "MERGED", "on": "2021-03", "units": ["hillside"] => {"kind": "MERGED", "on": "2021-03", "units": ["fishery"] => 机构 fishery 不得由自身承继：MERGED，2021-03
      L "successions": [{"kind": "MERGED", "on": "2024", "units": ["outsider"]}] => "successions": [{"kind": "CLOSED", "on": "2023"}, {"kind": "MERGED", "on": "2024", "units": ["outsider"]}] => 机构 tower 终止（CLOSED，2023）后不得再有沿革
      L "kind": [{"value": "clinic", "from": "[..2010-12-31]"}, {"value": "hospital", "from": "2020", "note": "升格"}] => "kind": [{"value": "hospital", "from": "2020"}, {"value": "clinic", "from": "2010-12-31"}] => 须按发生的先后列出：2010-12-31 列于不早于 2020-01-01 的日期之后
      L "kind": [{"value": "clinic", "from": "[..2010-12-31]"}, => "kind": [{"value": "clinic", "from": "2010"}, {"value": "hospital"}, => 自始即有的值须列在首位，而不是共 3 项中的第 2 项
      L "person": "李涛" => "person": "李\\n涛" => 姓名须写在一行内：'李\\u000a涛'
      L "guests": ["outsider"], => "guests": ["outsider"], "motions": [{"id": "m", "ballots": [{"unit": "hillside", "vote": "YES"}, {"unit": "hillside", "vote": "NO"}]}], => 议案 m 中每个单位只有一票：hillside 投了两次
      V {"urgencyAtLeast": "URGENT"} => {"number": {"attribute": "distance-km"}} => distance-km 的范围须写明字段 atLeast 或字段 atMost，也可都写
      V {"urgencyAtLeast": "URGENT"} => {"number": {"attribute": "distance-km", "atLeast": 5, "atMost": 3}} => distance-km 的范围须含有数值：不小于 5，不大于 3
      S "maxHops": 2 => "maxHops": 99 => 须在 1 至 16 之间：99
      S "sideways": "NEVER" => "sideways": "NEVER", "sidewaysDepth": 2 => 不允许平级转诊时，不得写明地区级数：2
      S "ladder": "ADJACENT" => "ladder": "SKIP" => 任何转诊均可越级时，不得写明紧急程度：EMERGENCY
      S "ratio": "2/3"}, "rule" => "ratio": "3/2"}, "rule" => 比例须在 0 至 1 之间，分母须在 1 至 1000000000 之间：3/2
      S {"reach": "AT_LEAST", "ratio": "1/1"} => {"reach": "MORE_THAN", "ratio": "1/1"} => 份额不得超过全部：超过 1/1
      S {"reach": "AT_LEAST", "ratio": "1/1"} => {"reach": "AT_LEAST", "ratio": "0/1"} => 份额须大于零：至少 0/1
      S {"id": "all", "rule": {"share": {"threshold": {"reach": "AT_LEAST", "ratio": "1/1"}, "of": "ENTITLED"}}} => {"id": "all", "rule": {"votes": 0}} => 须在 1 至 2147483647 之间：0
      V {"any": true} => {"anyOf": [{"any": true}, {"any": true}]} => 不得重复：与下标 0 处的相同
      S {"id": "train", "effect": "PERMIT", => {"id": "train", "effect": "PROHIBIT", "quota": {"amount": 1, "per": "MONTH", "of": "RECIPIENT"}, => 禁止规则 train 不得带有限额；只有允许规则可以
      """;

  private static final String VALLEY = Samples.text("starter.json");
  private static final String SPINE = Samples.text("charter/two-rivers-spine-alliance.json");

  private static final ImmutableMap<ReadLimits.Kind, String> LIMITS =
      ImmutableMap.<ReadLimits.Kind, String>builder()
          .put(ReadLimits.Kind.BYTES, "文档至多 1 字节")
          .put(ReadLimits.Kind.DEPTH, "对象和数组至多嵌套 1 层")
          .put(ReadLimits.Kind.NAME, "字段名称至多 1 个字符，现有 6 个")
          .put(ReadLimits.Kind.STRING, "文本至多 1 个字符，现有 13 个")
          .put(ReadLimits.Kind.NUMBER, "数字至多 1 位，现有 3 位")
          .put(ReadLimits.Kind.UNITS, "机构或成员单位至多 1 个")
          .put(ReadLimits.Kind.FACTS, "事实至多 1 条")
          .put(ReadLimits.Kind.AGREEMENTS, "协议至多 1 项")
          .put(ReadLimits.Kind.RULES, "规则至多 1 条")
          .put(ReadLimits.Kind.NAMES, "自定的字段名称至多 1 个")
          .put(ReadLimits.Kind.PROBLEMS, "问题超过 1 项，未读到文档末尾；请先更正以上各项")
          .buildOrThrow();

  @Test
  void whatIsWrongInDocuments() {
    Map<String, List<String>> wrong = new LinkedHashMap<>();
    for (String row : DOCUMENTS.lines().toList()) {
      List<String> said = chinese(problems(row));
      if (!said.contains(row.split(" => ")[2])) {
        wrong.put(row, said);
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void whatIsTooMuch() {
    LIMITS.forEach((kind, said) -> assertThat(chinese(beyond(kind))).contains(said));
    assertThat(chinese(encoded())).containsExactly("文档须为不带字节序标记的 UTF-8 编码，自第 0 字节起不是；请另存为该编码");
    assertThat(chinese(nested())).containsExactly("至多嵌套 14 层，至多 10000 个部分");
  }

  @Test
  void whatIsWrongWithValues() {
    assertThat(values().stream().map(wrong -> Breach.of(wrong).in(Locale.CHINESE)))
        .satisfiesExactly(
            steps -> assertThat(steps).isEqualTo("须不少于 1：0"),
            text -> assertThat(text).startsWith("文本至多 8192 个字符：'xxx"),
            marks -> assertThat(marks).startsWith("一个字符上至多叠加 16 个附加符号：'a"),
            code -> assertThat(code).isEqualTo("统一社会信用代码须为 18 位数字或大写字母（不含 I、O、S、V、Z）：'IOS'"),
            reason -> assertThat(reason).isEqualTo("转诊理由不适用于该转诊方向：D1"));
  }

  @Test
  void aValueThatIsQuotedIsNotTakenForARule() {
    InvalidValueException wrong = wrong(() -> UnitId.of("a must be 1 to 2: 3"));

    assertThat(Breach.of(wrong).in(Locale.CHINESE)).startsWith("标识须由").contains("'a must be");
  }

  @Test
  void everyRuleIsOneThatIsSaid() {
    List<String> messages = new ArrayList<>();
    DOCUMENTS.lines().forEach(row -> problems(row).forEach(one -> messages.add(one.message())));
    LIMITS.keySet().forEach(kind -> beyond(kind).forEach(one -> messages.add(one.message())));
    encoded().forEach(one -> messages.add(one.message()));
    nested().forEach(one -> messages.add(one.message()));
    values().forEach(one -> messages.add(String.valueOf(one.getMessage())));
    Set<String> rules = requireNonNull(Breach.chinese().get("rules")).keySet();
    Set<String> said = new LinkedHashSet<>();
    messages.forEach(
        message -> rules.stream().filter(message::matches).findFirst().ifPresent(said::add));

    assertThat(said).containsExactlyInAnyOrderElementsOf(rules);
  }

  private static List<Problem> problems(String row) {
    String[] parts = row.split(" => ");
    String document =
        switch (row.charAt(0)) {
          case 'L' -> Lakes.JSON;
          case 'S' -> SPINE;
          default -> VALLEY;
        };
    String sound = parts[0].substring(2);
    assertThat(document).contains(sound);
    return AllianceJson.inspect(document.replace(sound, parts[1])).problems();
  }

  /** What is wrong with a document of which one of a kind, or one character, is read. */
  private static List<Problem> beyond(ReadLimits.Kind kind) {
    String document =
        switch (kind) {
          case PROBLEMS -> "{}";
          case RULES -> SPINE;
          default -> Lakes.JSON;
        };
    return AllianceJson.inspect(
            document.getBytes(StandardCharsets.UTF_8), ReadLimits.LARGE.with(kind, 1))
        .problems();
  }

  private static List<Problem> encoded() {
    return AllianceJson.inspect(VALLEY.getBytes(StandardCharsets.UTF_16)).problems();
  }

  private static List<Problem> nested() {
    String deep = "{\"not\": ".repeat(15) + "{\"any\": true}" + "}".repeat(15);
    return AllianceJson.inspect(VALLEY.replace("{\"any\": true}", deep)).problems();
  }

  private static List<InvalidValueException> values() {
    return List.of(
        wrong(() -> new AnalysisBudget(0)),
        wrong(() -> LocalizedText.english("x".repeat(9_000))),
        wrong(() -> LocalizedText.english("a" + "\u0301".repeat(20))),
        wrong(() -> UnifiedSocialCreditCode.parse("IOS")),
        wrong(
            () ->
                ReferralQuery.builder()
                    .sender("hillside")
                    .direction(Direction.UP)
                    .on(LocalDate.of(2024, 1, 1))
                    .reason(ReferralReason.of("D1", Direction.DOWN))
                    .build()));
  }

  private static List<String> chinese(List<Problem> problems) {
    return problems.stream().map(one -> Breach.of(one).in(Locale.CHINESE)).toList();
  }

  private static InvalidValueException wrong(Runnable making) {
    return requireNonNull(catchThrowableOfType(InvalidValueException.class, making::run));
  }
}

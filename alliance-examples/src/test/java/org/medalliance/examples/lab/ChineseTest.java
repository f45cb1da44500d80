// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.examples.lab.Session.CHENGHUA;
import static org.medalliance.examples.lab.Session.CHONGQING;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medalliance.change.AllianceDiff;
import org.medalliance.change.AllianceHistory;
import org.medalliance.change.Revision;
import org.medalliance.examples.Samples;
import org.medalliance.examples.lab.terminal.Terminal;
import org.medalliance.examples.report.unit.Lakes;
import org.medalliance.jackson.AllianceJson;

/** Whoever asks in Chinese is answered in Chinese: every command, and whatever goes wrong. */
class ChineseTest {
  private static final String SPINE = "src/main/resources/charter/two-rivers-spine-alliance.json";

  /** Answers of every command that has words. */
  private static final String ANSWERS =
      """
      members chongqing --on 2021-06-24
      members chongqing --on 2017-06-01
      members spine --on 2021-06-24
      members lakes --on 2019-06-01
      roll chongqing
      roll chongqing --on 2021-06-24
      roll spine --on 2023-11-01
      roll lakes
      roll lakes --on 2019-06-01
      roll lakes --on 2025-03-01
      offices chongqing
      offices chongqing --on 2021-06-24
      offices lakes --on 2022-03-01
      offices lakes --office president --unit outsider
      institution chongqing cqhcwc
      institution chongqing cqhcwc --on 2021-06-24
      institution chongqing pilot-1 --on 2021-06-24
      institution chenghua u5
      institution spine lakeside --on 2023-09-12
      institution lakes hillside
      institution lakes hillside --on 2019-06-01
      institution lakes lakeside --on 2022-03-01
      institution lakes fishery --on 2022-03-01
      institution lakes tower
      institution lakes outsider --on 2022-03-01
      agreements chongqing --on 2021-06-24
      agreements chenghua --on 2024-06-01
      agreements spine --on 2024-06-01
      timeline chongqing
      timeline spine
      timeline lakes
      expiring chongqing --on 2023-01-01
      expiring spine --on 2024-01-01 --within 60
      expiring spine --on 2030-01-01 --within 365
      expiring lakes --on 2022-12-01
      leaving chongqing --unit cqhcwc --on 2023-06-01
      leaving chongqing --unit pilot-1 --on 2023-06-01
      leaving spine --unit lakeside --on 2023-09-12
      leaving lakes --unit lakeside --on 2022-03-01
      leaving lakes --unit hillside --on 2020-06-01
      tally chongqing council-4
      tally spine council-2023
      tally lakes opening
      decide chongqing --recipient qianfeng-mch --provider cqhcwc --resource remote-consultation --on 2023-06-01 --explain
      decide chongqing --recipient qianfeng-mch --provider cqhcwc --resource remote-consultation --on 2023-05-20 --explain
      decide chongqing --recipient pilot-1 --provider cqhcwc --resource remote-consultation --on 2017-08-01 --explain
      decide chongqing --recipient qianfeng-mch --provider cqhcwc --resource infertility-workstation --on 2023-06-01 --explain
      decide chongqing --recipient cqhcwc --provider pilot-1 --resource training --on 2023-06-01 --explain
      decide chongqing --recipient cqhcwc --provider cqhcwc --resource coaching --on 2023-06-01 --explain
      decide spine --recipient hillside --provider lakeside --resource consultation --on 2023-06-01 --explain
      decide spine --recipient hillside --provider lakeside --resource results --on 2023-06-01
      decide starter --recipient hillside --provider lakeside --resource imaging --on 2024-01-01 --explain
      decide starter --recipient hillside --provider lakeside --resource imaging --on 2024-01-01 --with urgency=URGENT
      decide starter --recipient hillside --provider lakeside --resource imaging --on 2024-01-01 --with urgency=ROUTINE --explain
      decide chongqing --requests mixed -o made
      usable chongqing --recipient qianfeng-mch --on 2023-06-01
      usable chongqing --recipient pilot-1 --on 2017-08-01
      usable starter --recipient hillside --on 2024-01-01
      usable lakes --recipient hillside --on 2022-03-01
      route spine --from hillside --direction up --on 2023-06-01 --rejected
      route spine --from lakeside --direction down --on 2023-06-01 --rejected --specialty 05
      route spine --from hillside --direction sideways --on 2023-06-01 --rejected
      route spine --from newport --direction up --on 2023-06-01 --urgency EMERGENCY --rejected
      route lakes --from hillside --direction up --on 2022-03-01 --rejected
      route chongqing --from qianfeng-mch --direction up --on 2023-06-01 --rejected
      view chongqing --on 2021-06-24 --graph agreements
      view spine --on 2021-06-24 --graph tiers
      view lakes --on 2024-06-24 --graph successions
      view chongqing --on 2021-06-24 --graph sharing --resource training
      view spine --on 2021-06-24 --graph referrals-up
      view spine --on 2021-06-24 --graph referrals-down
      view spine --on 2021-06-24 --graph referrals-sideways
      indicators chongqing --on 2021-06-24
      indicators spine --on 2023-12-24 --within 365
      indicators lakes --on 2022-12-01
      analyse chongqing
      analyse chongqing --steps 1
      analyse spine
      analyse starter
      compare chongqing chongqing
      compare chongqing after
      compare chongqing after --steps 1
      compare chongqing after --requests requests
      compare chongqing chongqing --requests requests
      boundaries chongqing
      boundaries starter
      boundaries chongqing --steps 1
      coverage chongqing requests
      coverage starter starterRequests
      check chongqing
      check chenghua
      check spine
      check lakes
      check starter
      check after
      check wrong
      check cut
      check broken
      diff chongqing after
      diff lakes later
      diff chongqing bare --effect 2021-01-01 2024-01-01
      diff bare chongqing --effect 2021-01-01 2024-01-01
      history recorded
      import list --founded 2017 --as-of 2024-01-01 --overwrite -o made
      import list --accept-rest --overwrite -o made
      import list --complete --accept-rest --tiers city,county --overwrite -o made
      """;

  /** Whatever may be wrong with files, questions and command lines. */
  private static final String ERRORS =
      """
      members nowhere --on 2021-06-24
      members folder --on 2021-06-24
      members broken --on 2021-06-24
      members chongqing --on 2021
      members chongqing --on 2021-02-30
      members chongqing --on tomorrow
      members chongqing
      members
      members chongqing --on
      members chongqing --on 2021-06-24 --on 2021-06-25
      members chongqing --on 2021-06-24 --width 5
      members chongqing --on 2021-06-24 --width wide
      members chongqing chenghua --on 2021-06-24
      members chongqing --onn 2021-06-24
      membres chongqing
      roll broken
      offices chongqing --office presidnet
      offices chongqing --unit nobody
      institution chongqing cqhcwd
      institution chongqing 重庆市妇幼保健院
      institution chongqing a#b
      agreements nowhere --on 2021-06-24
      timeline nowhere
      expiring chongqing --on 2021-06-24 --within 0
      leaving chongqing --unit cqhcwd --on 2021-06-24
      leaving chongqing --unit cqhcwc --on 9999-12-32
      tally chongqing council-5
      tally chongqing council-4 --motion plam
      decide chongqing
      decide chongqing --recipient pilot-1
      decide chongqing --recipient pilot-1 --requests requests
      decide chongqing --recipient pilot-1 --provider cqhcwc --resource trainin --on 2023-06-01
      decide chongqing --recipient pilot-1 --provider cqhcwc --resource x#y --on 2023-06-01
      decide chongqing --recipient pilot-1 --provider cqhcwc --resource training --on 2023-06-01 --specialty x#y
      decide chongqing --recipient pilot-1 --provider cqhcwc --resource training --on 2023-06-01 --with consent
      decide chongqing --recipient pilot-1 --provider cqhcwc --resource training --on 2023-06-01 --with consent=yes
      decide chongqing --recipient pilot-1 --provider cqhcwc --resource training --on 2023-06-01 --with urgency=SOON
      decide chongqing --recipient pilot-1 --provider cqhcwc --resource training --on 2023-06-01 --with purpose=A
      decide chongqing --recipient pilot-1 --provider cqhcwc --resource training --on 2023-06-01 --with consent=true --with consent=true
      decide chongqing --recipient pilot-1 --provider cqhcwc --resource training --on 2023-06-01 -o made
      decide chongqing --requests nowhere
      decide chongqing --requests folder
      decide chongqing --requests requests -o requests
      usable chongqing --recipient nobody --on 2023-06-01
      route chongqing --from qianfeng-mch --direction upwards --on 2023-06-01
      route chongqing --from qianfeng-mch --direction up --on 2023-06-01 --reason D1
      route chongqing --from qianfeng-mch --direction up --on 2023-06-01 --urgency SOON
      view chongqing --on 2023-06-01 --graph sharing
      view chongqing --on 2023-06-01 --graph sharing --resource trainin
      view chongqing --on 2023-06-01 --graph people
      indicators chongqing --on 2023-06-01 --within 100000
      analyse chongqing --fail-on NONSENSE
      compare chongqing nowhere
      compare chongqing after --requests mixed
      boundaries chongqing --steps few
      boundaries chongqing --steps 0
      coverage chongqing nowhere
      check nowhere
      check chongqing --severity GRAVE
      watch nowhere
      canon broken
      canon cut
      fmt cut
      fmt chongqing --check -o made
      diff chongqing after --effect 2021-06-24
      diff chongqing after --effect 2021-06-24 2021-06-24
      diff chongqing after --json --effect 2021-06-24 2021-06-25
      history chongqing
      history recorded --at 2024-05-01
      report chongqing --on 2021-06-24
      report chongqing --on 2021-06-24 -o chongqing
      report chongqing --on 2021-06-24 -o nowhere/page.html
      report chongqing --on 2021-06-24 -o folder
      schema --pretty
      init my.json
      import list
      import list -o list
      import list -o after
      import list --founded someday
      import list --id a#b
      import list --column unit
      import list --column unit=没有
      import list --column colour=编号
      import list --column unit=#1 --column name=#1
      import list --read role
      import list --separator ab
      import list --charset US-ASCII
      import list --charset klingon
      import gb
      import names
      import open
      import workbook
      import blank
      import list --complete --column name=#6 --accept-rest
      generate --units 1
      generate --units few
      jshell --now
      completion --as 7
      """;

  @TempDir private static Path folder;

  private static final Map<String, String> FILES = new LinkedHashMap<>();

  @BeforeAll
  static void writeFiles() throws IOException {
    String chongqing = Files.readString(Path.of(CHONGQING));
    String later =
        Lakes.JSON
            .replace("{\"unit\": \"lakeside-east\", \"note\": \"Mentioned once, no more.\"}", "")
            .replaceAll("\\}\\]\\},\\s*\\]", "}]}]")
            .replace("\"extent\": \"PARTIAL\"", "\"extent\": \"COMPLETE\"");
    FILES.put("chongqing", CHONGQING);
    FILES.put("chenghua", CHENGHUA);
    FILES.put("spine", SPINE);
    FILES.put("folder", folder.toString());
    FILES.put("made", folder.resolve("made.json").toString());
    write("lakes", Lakes.JSON);
    write("later", later);
    write("starter", Samples.text("starter.json"));
    write("after", chongqing.replace("\"standing\": \"FULL\"", "\"standing\": \"TRIAL\""));
    write("bare", AllianceJson.write(Samples.chongqing().toBuilder().rules(List.of()).build()));
    write("wrong", chongqing.replace("{\"unit\": \"qianfeng-mch\"", "{\"unit\": \"qianfang-mch\""));
    write("cut", chongqing.substring(0, 500));
    write(
        "broken",
        chongqing
            .replace("\"on\": \"2023-05-21\"", "\"on\": \"2023-02-30\"")
            .replace("\"kind\": \"charter\"", "\"kind\": 7")
            .replace("\"effect\": \"PERMIT\"", "\"effekt\": \"PERMIT\"")
            .replace("\"owner\": \"cqhcwc\", ", "")
            .replace("\"extent\": \"PARTIAL\"", "\"extent\": \"partial\""));
    write("recorded", history(later));
    write("requests", request("2023-06-01") + request("2022-06-01"));
    write("mixed", request("2023-06-01") + "{\"recipient\": 7}\n{\n");
    write(
        "starterRequests",
        "{\"recipient\":\"hillside\",\"provider\":\"lakeside\","
            + "\"resourceKind\":\"remote-imaging\",\"on\":\"2024-01-01\"}\n");
    write(
        "list",
        "编号,名称,等级,类别,角色,加入日期,层级\n"
            + "a1,甲医院,三甲,医院,牵头单位,2017年5月,city\n"
            + "a1,乙医院,五级,医院,成员,2021-06-24,\n"
            + "a3,丙医院,三甲,医院,成员,44371,\n"
            + "a4,丁医院,三甲,医院,成员,06/24/2021,town\n"
            + "a5,戊医院,三甲,医院,成员,2023-02-30,\n"
            + "a6,己,医院,三甲,医院,成员,2021.1,,\n"
            + "a 7,庚医院,三甲,医院,观察员,2029-01-01,\n"
            + ",辛医院,三甲,医院,合作单位,2021.1,\n"
            + "a9,,三甲,医院,成员,1066,\n"
            + "a10,癸\uFFFD医院,三甲,医院,成员,\n"
            + "合计,10,,,,,\n");
    Files.write(folder.resolve("gb"), "编号,名称\na1,甲医院\n".getBytes(Charset.forName("GB18030")));
    FILES.put("gb", folder.resolve("gb").toString());
    write("names", "代号,全名\na1,甲医院\n");
    write("open", "编号,名称\na1,\"甲医院\n");
    write("workbook", "PK\u0003\u0004");
    write("blank", "");
  }

  @Test
  void answersAreChinese() throws IOException {
    assertThat(strange(ANSWERS)).isEmpty();
  }

  @Test
  void whatIsWrongIsSaidInChinese() throws IOException {
    assertThat(strange(ERRORS)).isEmpty();
  }

  @Test
  void everyCommandIsTried() {
    assertThat((ANSWERS + ERRORS).lines().map(line -> line.split(" ")[0]))
        .containsAll(AllianceLab.commands(Terminal.NONE).getSubcommands().keySet());
  }

  @Test
  void aWordOfEnglishIsFound() throws IOException {
    assertThat(
            Latin.in(List.of(Files.readString(Path.of(CHONGQING))))
                .strange("qianfeng-mch 可使用 training，by the lender", List.of()))
        .containsExactly("by", "the", "lender");
  }

  /** By command line, the English words of what is said. */
  private static Map<String, String> strange(String lines) throws IOException {
    Map<String, String> strange = new TreeMap<>();
    for (String line : lines.lines().toList()) {
      List<String> args = args(line);
      Session session = Session.of(args.toArray(String[]::new));
      String said = session.out() + session.err();
      List<String> words = Latin.in(documents(args)).strange(said, args);
      if (said.isEmpty() || said.contains("程序出错") || !words.isEmpty()) {
        strange.put(line, words + " in:\n" + said);
      }
    }
    return strange;
  }

  /** The texts of the files that a command was given. */
  private static List<String> documents(List<String> args) throws IOException {
    List<String> documents = new ArrayList<>();
    for (String arg : args) {
      if (FILES.containsValue(arg) && Files.isRegularFile(Path.of(arg))) {
        documents.add(new String(Files.readAllBytes(Path.of(arg)), StandardCharsets.UTF_8));
      }
    }
    return documents;
  }

  private static List<String> args(String line) {
    List<String> words = List.of(line.split(" "));
    List<String> args =
        words.stream()
            .map(word -> FILES.getOrDefault(word, word))
            .collect(Collectors.toCollection(ArrayList::new));
    args.addAll(List.of("--lang", "zh"));
    boolean isWide =
        Optional.ofNullable(AllianceLab.commands(Terminal.NONE).getSubcommands().get(words.get(0)))
            .filter(command -> command.getCommandSpec().findOption("--width") != null)
            .isPresent();
    if (isWide && !words.contains("--width")) {
      args.addAll(List.of("--width", "1000"));
    }
    return args;
  }

  private static void write(String name, String text) throws IOException {
    FILES.put(name, Files.writeString(folder.resolve(name), text).toString());
  }

  private static String history(String later) {
    return AllianceJson.write(
        AllianceHistory.of(Lakes.alliance())
            .with(
                Revision.change(
                        Instant.parse("2024-05-01T08:30:00Z"),
                        AllianceDiff.between(Lakes.alliance(), AllianceJson.read(later)))
                    .by("李涛")
                    .noting("来函")));
  }

  private static String request(String day) {
    return """
        {"recipient":"qianfeng-mch","provider":"cqhcwc","resourceKind":"training","on":"%s"}
        """
        .formatted(day);
  }
}

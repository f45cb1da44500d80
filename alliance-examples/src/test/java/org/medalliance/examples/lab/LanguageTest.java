// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.examples.lab.Session.CHONGQING;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medalliance.examples.lab.terminal.Terminal;

class LanguageTest {
  private static final String DAY = "2023-06-01";

  @TempDir private Path folder;

  @Test
  void whatIsAskedInChineseIsAnsweredInChinese() {
    assertThat(zh("members", CHONGQING, "--on", DAY))
        .containsPattern("单位 +角色 +身份 +自 +名称")
        .contains("正式成员")
        .contains("名册不完整");
    assertThat(zh("agreements", CHONGQING, "--on", DAY)).contains("协议").contains("有效");
    assertThat(zh("usable", CHONGQING, "--recipient", "qianfeng-mch", "--on", DAY))
        .contains("qianfeng-mch 可使用：")
        .contains("允许");
    assertThat(zh("check", CHONGQING)).contains("没有错误").contains("签署").doesNotContain("no errors");
    assertThat(zh("analyse", CHONGQING)).contains("条规则").contains("例如");
    assertThat(zh("roll", CHONGQING, "--on", DAY)).contains("经过：").contains("届时");
    assertThat(zh("offices", CHONGQING, "--on", DAY)).contains("职务").contains("在任");
    assertThat(zh("institution", CHONGQING, "cqhcwc")).contains("名称：").contains("来源：");
    assertThat(zh("timeline", CHONGQING)).containsPattern("自 +成员数 ");
    assertThat(zh("expiring", CHONGQING, "--on", DAY, "--within", "365")).contains("存续");
    assertThat(zh("leaving", CHONGQING, "--unit", "cqhcwc", "--on", DAY))
        .contains("若 cqhcwc 于 2023-06-01 退出");
    assertThat(zh("tally", CHONGQING, "council-4")).contains("会议 council-4");
    assertThat(zh("route", CHONGQING, "--from", "qianfeng-mch", "--direction", "up", "--on", DAY))
        .contains("qianfeng-mch 上转。");
    assertThat(zh("boundaries", CHONGQING)).contains("条界线");
    assertThat(zh("compare", CHONGQING, CHONGQING)).isEqualTo("等价：所有请求的判定相同。\n");
  }

  @Test
  void decisionsAreInTheLanguageOfTheLibrary() {
    Session yes = Session.decide("qianfeng-mch", "remote-consultation", DAY, "--lang", "zh");
    Session why =
        Session.decide("qianfeng-mch", "remote-consultation", DAY, "--lang", "zh", "--explain");

    assertThat(yes.out()).startsWith("允许").contains("qianfeng-mch").contains(DAY);
    assertThat(why.out()).startsWith("允许").contains("charter").contains("\n  ");
  }

  @Test
  void aDecisionSaysInChineseWhatItSaysInEnglish() {
    String permitted = decide("qianfeng-mch", "remote-consultation", DAY);
    String open = decide("pilot-1", "remote-consultation", "2017-08-01");
    String refused = decide("qianfeng-mch", "remote-consultation", "2023-05-20");

    assertThat(permitted).contains("允许").containsPattern("依据 +规则").contains("义务");
    assertThat(open)
        .contains("无法判定")
        .containsPattern("不明 +agreements\\[charter\\]")
        .contains("可能依据")
        .containsPattern("可能 +允许");
    assertThat(refused).contains("未作规定").contains("相近").contains("2023-05-21");
  }

  @Test
  void theLanguageMayBeToldBeforeTheCommand() {
    assertThat(Session.of("--lang", "zh", "members", CHONGQING, "--on", DAY))
        .isEqualTo(Session.of("members", CHONGQING, "--on", DAY, "--lang", "zh"));
    assertThat(Session.of("--lang=zh", "members", CHONGQING).err()).startsWith("缺少 --on=DATE");
  }

  @Test
  void theLanguageMayBeToldInAFileOfArguments() throws IOException {
    String at = "@" + Files.writeString(folder.resolve("args"), "--lang zh\n--on " + DAY);

    assertThat(Session.of("members", CHONGQING, at))
        .isEqualTo(Session.of("members", CHONGQING, "--lang", "zh", "--on", DAY));
    assertThat(Session.of("members", at).err()).startsWith("缺少 FILE\n用法请见：");
    assertThat(Session.of("members", CHONGQING, at, "--onn").err()).startsWith("无法识别：'--onn'");
    assertThat(Session.of("members", CHONGQING, at, "--width", "5").err()).contains("之间：5");
    assertThat(Session.of("membres", at).err()).startsWith("无法识别：'membres'");
  }

  @Test
  void aFileOfArgumentsIsComplainedOfAsIfItStoodOnTheCommandLine() throws IOException {
    String at = "@" + Files.writeString(folder.resolve("args"), "--recipient a --requests b");
    Session session = Session.of("decide", CHONGQING, at);

    assertThat(session)
        .isEqualTo(Session.of("decide", CHONGQING, "--recipient", "a", "--requests", "b"));
    assertThat(session.err()).startsWith("--requests and --recipient exclude each other");
  }

  @Test
  void englishIsWhatIsAnsweredUnasked() {
    assertThat(Session.of("members", CHONGQING, "--on", DAY, "--lang", "en"))
        .isEqualTo(Session.of("members", CHONGQING, "--on", DAY));
    assertThat(Session.of("members", CHONGQING, "--on", DAY, "--lang", "fr").exitCode())
        .isEqualTo(2);
  }

  @Test
  void aTerminalGetsColoursAndAProgramNone() {
    String permitted = "\u001B[32mPERMITTED\u001B[0m  qianfeng-mch may use";
    String[] args = {
      "decide",
      CHONGQING,
      "--recipient",
      "qianfeng-mch",
      "--provider",
      "cqhcwc",
      "--resource",
      "remote-consultation",
      "--on",
      DAY
    };
    StringWriter out = new StringWriter();

    AllianceLab.run(
        Terminal.watched(() -> 0), new PrintWriter(out), new PrintWriter(new StringWriter()), args);

    assertThat(out.toString()).startsWith(permitted);
    assertThat(Session.of(args).out()).startsWith("PERMITTED  qianfeng-mch");
    assertThat(out.toString().replaceAll("\u001B\\[\\d*m", "")).isEqualTo(Session.of(args).out());
  }

  private static String decide(String recipient, String resource, String day) {
    return Session.decide(recipient, resource, day, "--lang", "zh").out();
  }

  private static String zh(String... args) {
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--lang";
    all[args.length + 1] = "zh";
    return Session.of(all).out();
  }
}

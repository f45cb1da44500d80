// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void aChineseCharacterIsTwoColumnsWide() {
    assertThat(Width.of("前锋医院")).isEqualTo(8);
    assertThat(Width.of("（三甲）")).isEqualTo(8);
    assertThat(Width.of("Qianfeng")).isEqualTo(8);
    assertThat(Width.of("“•”")).isEqualTo(3);
  }

  @Test
  void aMarkTakesNoColumnOfItsOwn() {
    assertThat(Width.of("e\u0301")).isEqualTo(1);
  }

  @Test
  void columnsStandUnderEachOther() {
    Table table = new Table().row("前锋医院", "member").row("cqhcwc", "lead");

    assertThat(table.lines(80)).containsExactly("前锋医院  member", "cqhcwc    lead");
  }

  @Test
  void theLastColumnGoesOnBelowItself() {
    Table table = new Table().row("reason", "nobody has ever said from which day on it counts");

    assertThat(table.lines(30))
        .containsExactly(
            "reason  nobody has ever said", "        from which day on it", "        counts");
  }

  @Test
  void aRowMayBeShorterThanOthers() {
    Table table = new Table().row("", "2023").row("cqhcwc");

    assertThat(table.lines(80)).containsExactly("        2023", "cqhcwc");
  }

  @Test
  void aRowMayBeShorterThanTheHeads() {
    Table table = Table.headed("who", "what").row("cqhcwc", "training").row("and 1 more");

    assertThat(table.lines(80))
        .containsExactly("who         what", "cqhcwc      training", "and 1 more");
  }

  @Test
  void aChineseNameIsKeptWholeWhereItFitsOnALine() {
    assertThat(Wrap.lines("Qianfeng Hospital  前锋医院", 20))
        .containsExactly("Qianfeng Hospital", "前锋医院");
  }

  @Test
  void aLongChineseTextIsBrokenBetweenCharacters() {
    assertThat(Wrap.lines("技术帮扶、人才培养", 10)).containsExactly("技术帮扶、", "人才培养");
    assertThat(Wrap.lines("技术帮扶、人才培养", 8)).containsExactly("技术帮", "扶、人才", "培养");
  }

  @Test
  void theWidestColumnGivesWayFirst() {
    Table table = new Table().row("a quite long first cell", "b", "a longer cell that is the last");

    assertThat(table.lines(42))
        .containsExactly(
            "a quite long first  b  a longer cell that", "cell                   is the last");
  }

  @Test
  void aWordIsBrokenOnlyWhereNothingElseGivesWay() {
    Table table = new Table().row("infertility-workstation", "some words that may be wrapped");

    assertThat(table.lines(40)).first().asString().startsWith("infertility-workstation  some");
    assertThat(table.lines(28))
        .containsExactly(
            "infertility-   some words", "workstation    that may be", "               wrapped");
  }

  @Test
  void aWordThatNothingElseBreaksIsBrokenAnywhere() {
    assertThat(Wrap.lines("of " + "a".repeat(25), 10))
        .containsExactly("of", "aaaaaaaaaa", "aaaaaaaaaa", "aaaaa");
    assertThat(Wrap.lines("2021-06-24", 6)).containsExactly("2021-", "06-24");
    assertThat(Wrap.lines("（（（（", 5)).containsExactly("（（", "（（");
  }

  @Test
  void columnsGiveWayUntilTheyFit() {
    String id = "x".repeat(128);
    Table table = new Table().row(id, id, "2021-06-24", id, "前锋医院", id).row("a", "b");

    for (int width = 22; width < 200; width++) {
      int most = width;
      assertThat(table.lines(width)).allMatch(line -> Width.of(line) <= most);
    }
  }

  @Test
  void whatIsHiddenTakesRoomInALineToo() {
    assertThat(Wrap.lines("a\u202eb", 4)).containsExactly("a\\u2", "02eb");
  }

  @Test
  void aRangeOfDaysIsBrokenBetweenThem() {
    assertThat(Wrap.lines("2016-04-26..2026-04-26", 14))
        .containsExactly("2016-04-26..", "2026-04-26");
    assertThat(Wrap.lines("health-care-centre", 14)).containsExactly("health-care-", "centre");
  }

  @Test
  void aColumnWithNothingBelowItsHeadIsLeftOut() {
    Table table = Table.headed("unit", "tier", "name").row("a", "", "A").row("b", "", "B");

    assertThat(table.lines(80)).containsExactly("unit  name", "a     A", "b     B");
  }

  @Test
  void aRemarkStandsBelowItsRowOverAllColumns() {
    Table table =
        new Table()
            .row("a", "b")
            .remark(Optional.of("said of the first row"))
            .row("c", "d")
            .remark(Optional.empty());

    assertThat(table.lines(20)).containsExactly("a  b", "    said of the", "    first row", "c  d");
  }

  @Test
  void whatACharacterHidesTakesRoom() {
    Table table = new Table().row("a\u202eb", "c").row("123456789", "d");

    assertThat(table.lines(80)).containsExactly("a\\u202eb   c", "123456789  d");
  }

  @Test
  void aLineFeedInACellBreaksNoLine() {
    Table table = new Table().row("unit", "first\nsecond", "last");

    assertThat(table.lines(80)).containsExactly("unit  first\\u000asecond  last");
  }

  @Test
  void aRemarkMayHaveLines() {
    Table table = new Table().row("a", "b").remark(Optional.of("first\nsec\u200bond"));

    assertThat(table.lines(80)).containsExactly("a  b", "    first", "    sec\\u200bond");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

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
  void aChineseNameIsKeptWholeWhereItFitsOnALine() {
    assertThat(Wrap.lines("Qianfeng Hospital  前锋医院", 20))
        .containsExactly("Qianfeng Hospital", "前锋医院");
  }

  @Test
  void aLongChineseTextIsBrokenBetweenCharacters() {
    assertThat(Wrap.lines("技术帮扶、人才培养", 10)).containsExactly("技术帮扶、", "人才培养");
    assertThat(Wrap.lines("技术帮扶、人才培养", 8)).containsExactly("技术帮", "扶、人才", "培养");
  }
}

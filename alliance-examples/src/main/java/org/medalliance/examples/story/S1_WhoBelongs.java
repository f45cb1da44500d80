// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.story;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.Roll;
import org.medalliance.examples.Samples;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Table;
import org.medalliance.examples.report.Words;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;

/** Who leads, and who are the members on given days. */
public final class S1_WhoBelongs {
  private S1_WhoBelongs() {}

  /** Tells the story. */
  public static void main(String[] args) {
    Stories.alone(S1_WhoBelongs::tell);
  }

  static void tell(Page page) {
    page.heading("1  Who leads, and who are the members?").blank();

    // Founded in 2017, says the report. So in the middle of 2017 nobody can tell.
    table(page, Samples.chongqing(), "2016-12-31", "2017-06-30", "2021-06-24", "2023-05-21");
    page.blank();

    // Here the report prints the day, 26 April, but not the year.
    table(page, Samples.chenghua(), "2016-01-08", "2020-01-01", "2026-11-21");
  }

  private static void table(Page page, Alliance alliance, String... days) {
    page.line(Words.name(alliance));
    List<Roll> rolls = Stream.of(days).map(day -> alliance.rollOn(LocalDate.parse(day))).toList();
    List<String> lives =
        rolls.stream().map(roll -> Words.perhaps(alliance.isActiveOn(roll.day()))).toList();
    Table table = new Table().row("", List.of(days), "").row("in being", lives, "");
    for (MemberUnit unit : alliance.members()) {
      List<String> places = rolls.stream().map(roll -> place(roll, unit)).toList();
      table.row(unit.unit().toString(), places, Words.name(alliance, unit.unit()));
    }
    page.table(table);

    // An answer about members is worth what is known of the list.
    page.line(rolls.get(0).isComplete() ? "The roll is complete." : "The roll is not complete.");
    alliance.roll().note().ifPresent(page::indented);
  }

  /** What a unit is to the alliance on the day of the roll. */
  private static String place(Roll roll, MemberUnit unit) {
    if (roll.withRole(Roles.LEAD).contains(unit)) {
      return "leads";
    }
    if (roll.perhapsMembers().contains(unit)) {
      return "perhaps";
    }
    return roll.members().contains(unit) ? Words.roles(unit, roll.day()) : "-";
  }
}

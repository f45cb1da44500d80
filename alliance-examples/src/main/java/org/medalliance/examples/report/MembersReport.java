// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.Roll;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.time.Certain;

/** Who belongs to an alliance on a day, who perhaps does, and whether that is everybody. */
public final class MembersReport {
  private MembersReport() {}

  /** Writes the roll of {@code alliance} on {@code day}. */
  public static void write(Page page, Alliance alliance, LocalDate day) {
    Roll roll = alliance.rollOn(day);
    page.line(Words.name(alliance) + ", on " + day);
    page.line(life(alliance, day)).blank();
    group(page, "Members:", roll, roll.members());
    group(page, "Perhaps members; a date is known only in part:", roll, roll.perhapsMembers());
    if (roll.members().isEmpty() && roll.perhapsMembers().isEmpty()) {
      page.line("No unit is known to belong.").blank();
    }
    page.line(
        roll.isComplete()
            ? "The roll is complete: nobody else belongs."
            : "The roll is not complete: others belong too.");
    alliance.roll().note().ifPresent(page::indented);
  }

  private static String life(Alliance alliance, LocalDate day) {
    String founded =
        alliance.facts().stream()
            .filter(fact -> fact.fact() == AllianceFact.Kind.FOUNDED)
            .map(fact -> "founded on " + Words.day(fact.on()))
            .findFirst()
            .orElse("never said to be founded");
    return switch (alliance.isActiveOn(day)) {
      case YES -> "In being, " + founded + ".";
      case NO -> "Not in being, " + founded + ".";
      case UNKNOWN -> "Perhaps in being, " + founded + ".";
    };
  }

  private static void group(Page page, String heading, Roll roll, List<MemberUnit> units) {
    if (units.isEmpty()) {
      return;
    }
    page.line(heading);
    Table table = new Table().row("unit", "role", "standing", "since", "name");
    for (MemberUnit unit : units) {
      table.row(
          unit.unit().toString(),
          Words.roles(unit, roll.day()),
          standing(unit.standingOn(roll.day())),
          since(unit, roll.day()),
          Words.name(roll.alliance(), unit.unit()));
    }
    page.table(table).blank();
  }

  private static String standing(Certain<Standing> standing) {
    return standing.possible().stream()
        .map(held -> held.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" or "));
  }

  /** The last day on which it was taken in. */
  private static String since(MemberUnit unit, LocalDate day) {
    return unit.history().possiblyBy(day).stream()
        .filter(
            fact ->
                fact.fact() == MemberFact.Kind.ADMITTED || fact.fact() == MemberFact.Kind.ON_TRIAL)
        .reduce((earlier, later) -> later)
        .map(fact -> Words.narrow(fact.on()))
        .orElse("");
  }
}

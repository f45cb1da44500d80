// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.UnitId;
import org.medalliance.examples.report.About;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Report;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Table;
import org.medalliance.examples.report.Words;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Standing;
import org.medalliance.membership.TierId;
import org.medalliance.time.Certain;

/**
 * Everyone on the roll, whatever the standing, with what happened.
 *
 * @param about the alliance, and the day if one is asked about
 * @param units everyone on the roll, by id
 */
public record RollReport(About about, ImmutableList<Entry> units) implements Report {

  /**
   * A unit on the roll.
   *
   * @param unit its id
   * @param name its name; empty if it is not written down
   * @param onDay how it stands on the day; empty without a day
   * @param entry its entry as it is written down
   */
  public record Entry(
      UnitId unit, Optional<LocalizedText> name, Optional<OnDay> onDay, MemberUnit entry) {

    static Entry of(Alliance alliance, MemberUnit entry, Optional<LocalDate> on) {
      return new Entry(
          entry.unit(),
          Names.of(alliance, entry.unit()),
          on.map(day -> OnDay.of(entry, day)),
          entry);
    }
  }

  /**
   * How a unit stands on a day.
   *
   * @param standing where it stands towards the alliance
   * @param tier its rung; none if it is on none
   * @param roles what it is in the alliance
   * @param factsAtLeast how many of its facts, from the first on, have surely come by the day
   * @param factsAtMost how many perhaps have
   */
  public record OnDay(
      Certain<Standing> standing,
      Certain<Optional<TierId>> tier,
      Certain<ImmutableSortedSet<Role>> roles,
      int factsAtLeast,
      int factsAtMost) {

    private static OnDay of(MemberUnit entry, LocalDate day) {
      return new OnDay(
          entry.standingOn(day),
          entry.tierOn(day),
          entry.rolesOn(day),
          entry.history().surelyBy(day).size(),
          entry.history().possiblyBy(day).size());
    }

    /** The roles in words; an empty text for none. */
    Saying rolesInWords() {
      return roles.isKnown()
          ? Words.roles(roles)
          : Saying.of(
              "{0}",
              roles.map(held -> held.isEmpty() ? Saying.of("none") : Saying.of("{0}", held)));
    }

    /** The rung in words; an empty text for none. */
    Saying tierInWords() {
      return tier.isKnown() && tier.possible().contains(Optional.<TierId>empty())
          ? Saying.of("{0}", "")
          : Saying.of(
              "{0}",
              tier.map(rung -> rung.map(id -> Saying.of("{0}", id)).orElse(Saying.of("none"))));
    }
  }

  /** Returns the roll of {@code alliance} on a day or, without one, its history. */
  public static RollReport of(Alliance alliance, Optional<LocalDate> on) {
    return new RollReport(
        About.of(alliance, on),
        alliance.members().stream()
            .map(entry -> Entry.of(alliance, entry, on))
            .collect(ImmutableList.toImmutableList()));
  }

  @Override
  public void write(Page page) {
    page.line(about.heading(page.locale()));
    about.writeLife(page);
    page.blank();
    if (units.isEmpty()) {
      page.line(page.say("No unit is on the roll."));
    } else {
      page.table(about.on().isPresent() ? standings() : names()).blank();
      page.line(page.say("What happened:")).table(History.of(units));
    }
    page.blank();
    about.writeExtent(page);
  }

  private Table names() {
    Table table = Table.headed("unit", "name");
    units.forEach(unit -> table.row(unit.unit().toString(), Names.words(unit.unit(), unit.name())));
    return table;
  }

  private Table standings() {
    Table table = Table.headed("unit", "standing", "tier", "roles", "name");
    for (Entry unit : units) {
      OnDay day = unit.onDay().orElseThrow();
      table.row(
          unit.unit().toString(),
          Saying.of("{0}", day.standing()),
          day.tierInWords(),
          day.rolesInWords(),
          Names.words(unit.unit(), unit.name()));
    }
    return table;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.Roll;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.UnitId;
import org.medalliance.examples.report.About;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Report;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Table;
import org.medalliance.examples.report.Words;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Standing;
import org.medalliance.time.Certain;
import org.medalliance.time.PartialDate;

/**
 * Who belongs to an alliance on a day, who perhaps does, and whether that is everybody.
 *
 * @param about the alliance and the day
 * @param members those who surely belong, by id
 * @param perhapsMembers those who perhaps belong, by id
 */
public record MembersReport(
    About about, ImmutableList<Member> members, ImmutableList<Member> perhapsMembers)
    implements Report {

  /**
   * A unit that surely or perhaps belongs.
   *
   * @param unit its id
   * @param name its name; empty if it is not written down
   * @param standing where it stands on the day
   * @param roles what it is on the day
   * @param since the last day on which it was taken in; empty if it never was
   */
  public record Member(
      UnitId unit,
      Optional<LocalizedText> name,
      Certain<Standing> standing,
      Certain<ImmutableSortedSet<Role>> roles,
      Optional<PartialDate> since) {

    private static Member of(Roll roll, MemberUnit unit) {
      return new Member(
          unit.unit(),
          Names.of(roll.alliance(), unit.unit()),
          unit.standingOn(roll.day()),
          unit.rolesOn(roll.day()),
          unit.history().possiblyBy(roll.day()).stream()
              .filter(
                  fact ->
                      fact.fact() == MemberFact.Kind.ADMITTED
                          || fact.fact() == MemberFact.Kind.ON_TRIAL)
              .reduce((earlier, later) -> later)
              .map(MemberFact::on));
    }
  }

  /** Returns the members of {@code alliance} on {@code day}. */
  public static MembersReport of(Alliance alliance, LocalDate day) {
    Roll roll = alliance.rollOn(day);
    return new MembersReport(
        About.of(alliance, Optional.of(day)),
        those(roll, roll.members()),
        those(roll, roll.perhapsMembers()));
  }

  @Override
  public void write(Page page) {
    page.line(about.heading(page.locale()));
    about.writeLife(page);
    page.blank();
    group(page, page.say("Members:"), members);
    group(page, page.say("Perhaps members; a date is known only in part:"), perhapsMembers);
    if (members.isEmpty() && perhapsMembers.isEmpty()) {
      page.line(page.say("No unit is known to belong.")).blank();
    }
    about.writeExtent(page);
  }

  private static ImmutableList<Member> those(Roll roll, List<MemberUnit> units) {
    return units.stream()
        .map(unit -> Member.of(roll, unit))
        .collect(ImmutableList.toImmutableList());
  }

  private static void group(Page page, String heading, List<Member> members) {
    if (members.isEmpty()) {
      return;
    }
    page.line(heading);
    Table table = Table.headed("unit", "role", "standing", "since", "name");
    for (Member member : members) {
      table.row(
          member.unit().toString(),
          Words.roles(member.roles()),
          Saying.of("{0}", member.standing()),
          member.since().map(Words::narrow).orElse(""),
          Names.words(member.unit(), member.name()));
    }
    page.table(table).blank();
  }
}

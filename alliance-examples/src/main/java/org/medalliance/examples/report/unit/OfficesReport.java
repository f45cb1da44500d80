// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.unit;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.code.Certainty;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.examples.report.About;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Report;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Table;
import org.medalliance.examples.report.Words;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.Office;
import org.medalliance.membership.OfficeHolders;
import org.medalliance.time.OpenDate;

/**
 * Who holds, or may hold, which office of which unit on a day.
 *
 * @param about the alliance and the day
 * @param filter which offices are asked about
 * @param offices each office to which anybody was ever appointed, by unit; if the filter names one
 *     office of one unit, that one in any case
 */
public record OfficesReport(About about, OfficeFilter filter, ImmutableList<Post> offices)
    implements Report {

  /**
   * One office of one unit.
   *
   * @param at the unit
   * @param name the name of the unit; empty if it is not written down
   * @param office the office
   * @param held YES if somebody surely holds it, UNKNOWN if somebody may, NO if nobody is written
   *     to
   * @param surely who surely holds it
   * @param perhaps who may hold it
   * @param blame the dates that leave open whether these do
   */
  public record Post(
      UnitId at,
      Optional<LocalizedText> name,
      Office office,
      Certainty held,
      ImmutableSortedSet<Appointment> surely,
      ImmutableSortedSet<Appointment> perhaps,
      ImmutableList<OpenDate> blame) {

    private static Post of(
        Alliance alliance, Seat seat, List<Appointment> appointments, LocalDate day) {
      OfficeHolders holders = OfficeHolders.of(appointments, seat.office, seat.at, day);
      return new Post(
          seat.at,
          Names.of(alliance, seat.at),
          seat.office,
          holders.isHeld(),
          holders.surely(),
          holders.perhaps(),
          holders.blame());
    }
  }

  /** An office of a unit, whoever is in it. */
  private record Seat(UnitId at, Office office) {}

  /** Returns the offices in {@code alliance} on {@code day} that a filter lets through. */
  public static OfficesReport of(Alliance alliance, OfficeFilter filter, LocalDate day) {
    Stream<Seat> named =
        filter.unit().stream().flatMap(at -> filter.office().stream().map(of -> new Seat(at, of)));
    ListMultimap<Seat, Appointment> known =
        alliance.appointments().stream()
            .filter(filter::matches)
            .collect(toImmutableListMultimap(one -> new Seat(one.at(), one.office()), one -> one));
    return new OfficesReport(
        About.of(alliance, Optional.of(day)),
        filter,
        Stream.concat(named, known.keySet().stream())
            .distinct()
            .map(seat -> Post.of(alliance, seat, known.get(seat), day))
            .collect(ImmutableList.toImmutableList()));
  }

  @Override
  public void write(Page page) {
    page.line(about.heading(page.locale()));
    about.writeLife(page);
    page.blank();
    if (offices.isEmpty()) {
      page.line(page.say("No appointment{0} is written down.", filter.words()));
      return;
    }
    page.table(table()).blank();
    if (offices.stream().anyMatch(post -> !post.blame().isEmpty())) {
      page.line(page.say("Perhaps, because:")).table(blame()).blank();
    }
    page.line(page.say("Whoever is not written to hold an office may hold it all the same."));
  }

  private Table blame() {
    Table table = new Table();
    for (Post post : offices) {
      for (OpenDate open : post.blame()) {
        table.row(
            post.at().toString(),
            post.office().toString(),
            Saying.of("{0} is on {1}", open.path(), open.date()));
      }
    }
    return table;
  }

  private Table table() {
    Table table =
        Table.headed("unit", "office", "held", "person", "days", "seconded from", "source");
    for (Post post : offices) {
      post.surely().forEach(one -> row(table, Saying.of("yes"), one));
      post.perhaps().forEach(one -> row(table, Saying.of("perhaps"), one));
      if (post.held().isNo()) {
        table.row(
            post.at().toString(), post.office().toString(), Saying.of("nobody"), "", "", "", "");
      }
    }
    return table;
  }

  private static void row(Table table, Saying held, Appointment one) {
    table
        .row(
            one.at().toString(),
            one.office().toString(),
            held,
            one.person(),
            Words.narrow(one.span()),
            one.home().map(UnitId::toString).orElse(""),
            one.source().map(SourceId::toString).orElse(""))
        .remark(one.note());
  }
}

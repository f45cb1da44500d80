// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.unit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.examples.report.Saying;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilId;
import org.medalliance.governance.SeatId;
import org.medalliance.governance.Session;
import org.medalliance.governance.Tenure;
import org.medalliance.membership.Office;
import org.medalliance.programme.Programme;
import org.medalliance.sharing.UnitSelector;

/**
 * In what a unit has a part by name.
 *
 * @param programmes those that it runs, that take place at it, or whose participants it is named
 *     among, by id
 * @param sessions those at which it was represented or a guest, or that were held at it, by council
 * @param seats those held for it, now or once, by council
 */
public record Participation(
    ImmutableList<Programme> programmes,
    ImmutableList<Attended> sessions,
    ImmutableList<Held> seats) {

  /**
   * A session of a council.
   *
   * @param council the council
   * @param session the session
   * @param source where that is written, if only of the whole council
   */
  public record Attended(CouncilId council, Session session, Optional<SourceId> source) {}

  /**
   * A seat on a council over a span.
   *
   * @param council the council
   * @param seat the seat
   * @param office the office that goes with it; empty if none does
   * @param tenure the days on which it is held for the unit
   * @param source where that is written, if only of the seat or the whole council
   */
  public record Held(
      CouncilId council,
      SeatId seat,
      Optional<Office> office,
      Tenure tenure,
      Optional<SourceId> source) {}

  static Participation of(Alliance alliance, UnitId unit) {
    return new Participation(
        alliance.programmes().stream()
            .filter(programme -> !roles(programme, unit).isEmpty())
            .collect(toImmutableList()),
        alliance.councils().stream()
            .flatMap(council -> sessions(council, unit))
            .collect(toImmutableList()),
        alliance.councils().stream()
            .flatMap(council -> seats(council, unit))
            .collect(toImmutableList()));
  }

  /** What a unit is to a programme. */
  static ImmutableList<Saying> roles(Programme programme, UnitId unit) {
    Optional<UnitId> named = Optional.of(unit);
    ImmutableList.Builder<Saying> roles = ImmutableList.builder();
    if (programme.organiser().equals(unit)) {
      roles.add(Saying.of("organiser"));
    }
    if (programme.at().equals(named)) {
      roles.add(Saying.of("place"));
    }
    if (programme.participants().filter(those -> names(those, unit)).isPresent()) {
      roles.add(Saying.of("participant"));
    }
    return roles.build();
  }

  /** What a unit is to a session. */
  static ImmutableList<Saying> roles(Session session, UnitId unit) {
    ImmutableList.Builder<Saying> roles = ImmutableList.builder();
    if (session.present().contains(unit)) {
      roles.add(Saying.of("present"));
    }
    if (session.guests().contains(unit)) {
      roles.add(Saying.of("guest"));
    }
    if (session.at().equals(Optional.of(unit))) {
      roles.add(Saying.of("host"));
    }
    return roles.build();
  }

  private static Stream<Attended> sessions(Council council, UnitId unit) {
    return council.sessions().stream()
        .filter(session -> !roles(session, unit).isEmpty())
        .map(session -> new Attended(council.id(), session, session.source().or(council::source)));
  }

  private static Stream<Held> seats(Council council, UnitId unit) {
    return council.seats().stream()
        .flatMap(
            seat ->
                seat.tenures().stream()
                    .filter(tenure -> tenure.unit().equals(unit))
                    .map(
                        tenure ->
                            new Held(
                                council.id(),
                                seat.id(),
                                seat.office(),
                                tenure,
                                tenure.source().or(seat::source).or(council::source))));
  }

  /** Whether a selector names a unit other than to leave it out. */
  private static boolean names(UnitSelector selector, UnitId unit) {
    if (selector instanceof UnitSelector.Units named) {
      return named.units().contains(unit);
    }
    return !(selector instanceof UnitSelector.Not)
        && selector.components().stream().anyMatch(part -> names(part, unit));
  }
}

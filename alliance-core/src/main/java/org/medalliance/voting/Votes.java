// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.SessionId;
import org.medalliance.governance.Council;
import org.medalliance.governance.Motion;
import org.medalliance.governance.MotionId;
import org.medalliance.governance.Session;

/**
 * What became of the sessions and motions of an alliance.
 *
 * <p>Who may vote is found for the day of the session. Where the council consists of seats it is
 * the units for which one is held, whatever they are to the alliance: a seat is for the charter to
 * give and to take, so that of a unit which was closed counts until its tenure ends (a check finds
 * it). Where it consists of members it is those in full standing within the alliance's life, but
 * not whoever is there as observer or partner; of a roll that leaves units out nobody knows how
 * many there are. Each has one vote.
 */
public final class Votes {
  private Votes() {}

  /**
   * Returns who was entitled in a session, and who of them was there.
   *
   * @throws InvalidValueException if the alliance has no session of that id
   */
  public static Attendance attendance(Alliance alliance, SessionId session) {
    requireNonNull(alliance, "alliance");
    requireNonNull(session, "session");
    Council council = council(alliance, session);
    Session sitting = council.session(session).orElseThrow();
    return Attendance.of(new Entitlement(alliance, council, sitting.on()), sitting);
  }

  /**
   * Returns who was entitled in a session, and who of them was there.
   *
   * @throws InvalidValueException if the alliance has no session of that id
   */
  public static Attendance attendance(Alliance alliance, String session) {
    return attendance(alliance, SessionId.of(session));
  }

  /**
   * Returns what became of a motion.
   *
   * @throws InvalidValueException if the alliance has no such session, or the session no such
   *     motion
   */
  public static Tally tally(Alliance alliance, SessionId session, MotionId motion) {
    requireNonNull(alliance, "alliance");
    requireNonNull(session, "session");
    requireNonNull(motion, "motion");
    Council council = council(alliance, session);
    Session sitting = council.session(session).orElseThrow();
    Optional<Motion> put = sitting.motion(motion);
    require(
        put.isPresent(),
        Fault.MEMBER_MISFIT,
        "motion",
        "motion must be one of session %s: %s",
        session,
        motion);
    return tallies(alliance, council, sitting, List.of(put.get())).get(0);
  }

  /**
   * Returns what became of a motion.
   *
   * @throws InvalidValueException if the alliance has no such session, or the session no such
   *     motion
   */
  public static Tally tally(Alliance alliance, String session, String motion) {
    return tally(alliance, SessionId.of(session), MotionId.of(motion));
  }

  /**
   * Returns what became of all motions of a session, by id. Who may vote is found once for all of
   * them.
   *
   * @throws InvalidValueException if the alliance has no session of that id
   */
  public static ImmutableList<Tally> tallies(Alliance alliance, SessionId session) {
    requireNonNull(alliance, "alliance");
    requireNonNull(session, "session");
    Council council = council(alliance, session);
    Session sitting = council.session(session).orElseThrow();
    return tallies(alliance, council, sitting, sitting.motions());
  }

  /**
   * Returns what became of all motions of a session, by id.
   *
   * @throws InvalidValueException if the alliance has no session of that id
   */
  public static ImmutableList<Tally> tallies(Alliance alliance, String session) {
    return tallies(alliance, SessionId.of(session));
  }

  private static ImmutableList<Tally> tallies(
      Alliance alliance, Council council, Session sitting, List<Motion> motions) {
    Entitlement entitlement = new Entitlement(alliance, council, sitting.on());
    Attendance attendance = Attendance.of(entitlement, sitting);
    return motions.stream()
        .map(motion -> Tally.of(entitlement, attendance, sitting, motion))
        .collect(ImmutableList.toImmutableList());
  }

  private static Council council(Alliance alliance, SessionId session) {
    Optional<Council> found =
        alliance.councils().stream()
            .filter(council -> council.session(session).isPresent())
            .findFirst();
    require(
        found.isPresent(),
        Fault.MEMBER_MISFIT,
        "session",
        "session must be one of the alliance: %s",
        session);
    return found.get();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.function.UnaryOperator;
import org.medalliance.Alliance;
import org.medalliance.governance.Council;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Session;
import org.medalliance.voting.Attendance;
import org.medalliance.voting.Resolution;
import org.medalliance.voting.Tally;
import org.medalliance.voting.Votes;

/**
 * An alliance of one council, and a motion in its only session: the arbitrary for whoever counts
 * votes.
 *
 * @param alliance the alliance
 * @param resolution the motion and its session
 */
public record Sitting(Alliance alliance, Resolution resolution) implements Serializable {
  /** Checks that nothing is null. */
  public Sitting {
    requireNonNull(alliance, "alliance");
    requireNonNull(resolution, "resolution");
  }

  /** Returns the council. */
  public Council council() {
    return alliance.councils().get(0);
  }

  /** Returns the session. */
  public Session session() {
    return alliance.session(resolution.session()).orElseThrow();
  }

  /** Returns the motion. */
  public Motion motion() {
    return session().motion(resolution.motion()).orElseThrow();
  }

  /** Returns who was there. */
  public Attendance attendance() {
    return Votes.attendance(alliance, resolution.session());
  }

  /** Returns what became of the motion. */
  public Tally tally() {
    return Votes.tally(alliance, resolution.session(), resolution.motion());
  }

  /** Returns the same motion in another alliance. */
  public Sitting in(Alliance other) {
    return new Sitting(other, resolution);
  }

  /** Returns the same with another council. */
  public Sitting with(Council council) {
    return in(alliance.toBuilder().councils(ImmutableList.of(council)).build());
  }

  /** Returns the same with another session. */
  public Sitting with(Session session) {
    return with(council().toBuilder().sessions(ImmutableList.of(session)).build());
  }

  /** Returns the same with another motion. */
  public Sitting with(Motion motion) {
    return with(session().toBuilder().motions(ImmutableList.of(motion)).build());
  }

  /** Returns the same with something else in its alliance. */
  public Sitting changed(UnaryOperator<Alliance.Builder> change) {
    return in(change.apply(alliance.toBuilder()).build());
  }

  /** Returns the motion and what became of it. */
  @Override
  public String toString() {
    return tally().toString();
  }
}

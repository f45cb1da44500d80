// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.code.SessionId;
import org.medalliance.governance.MotionId;

/**
 * What a council voted on: a motion in a session. What it is about stands in its words alone, so
 * that whoever cites it says so.
 *
 * @param session the session
 * @param motion the motion
 */
public record Resolution(SessionId session, MotionId motion) implements Serializable {
  /** Checks that nothing is null. */
  public Resolution {
    requireNonNull(session, "session");
    requireNonNull(motion, "motion");
  }

  /** Returns the motion of this id in the session of this id. */
  public static Resolution of(String session, String motion) {
    return new Resolution(SessionId.of(session), MotionId.of(motion));
  }

  /** Returns motion and session. */
  @Override
  public String toString() {
    return motion + " in session " + session;
  }
}

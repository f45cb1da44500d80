// SPDX-License-Identifier: Apache-2.0
package org.medalliance.membership;

import static org.medalliance.membership.Standing.APPLICANT;
import static org.medalliance.membership.Standing.FORMER;
import static org.medalliance.membership.Standing.FULL;
import static org.medalliance.membership.Standing.NONE;
import static org.medalliance.membership.Standing.SUSPENDED;
import static org.medalliance.membership.Standing.TRIAL;

/**
 * How what happens turns one standing into the next, the only place that says so.
 *
 * @param standing the standing reached
 * @param before the standing to which a reinstatement returns
 */
record StandingFold(Standing standing, Standing before) {
  static final StandingFold START = new StandingFold(NONE, NONE);

  /** A step that the table does not know changes nothing. */
  StandingFold after(MemberFact fact) {
    return switch (fact.fact()) {
      case APPLIED -> standing == NONE || standing == FORMER ? to(APPLICANT) : this;
      case REFUSED -> standing == APPLICANT ? to(NONE) : this;
      case ON_TRIAL -> isMember() ? this : to(TRIAL);
      case ADMITTED -> !isMember() || standing == TRIAL ? to(FULL) : this;
      case SUSPENDED ->
          standing == TRIAL || standing == FULL ? new StandingFold(SUSPENDED, standing) : this;
      case REINSTATED -> standing == SUSPENDED ? to(before) : this;
      case NOTICE_GIVEN -> this;
      case LEFT, EXPELLED, CEASED -> isMember() ? to(FORMER) : this;
    };
  }

  private boolean isMember() {
    return standing.isMember();
  }

  private static StandingFold to(Standing standing) {
    return new StandingFold(standing, NONE);
  }
}

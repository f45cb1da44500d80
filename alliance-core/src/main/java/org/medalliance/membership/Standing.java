// SPDX-License-Identifier: Apache-2.0
package org.medalliance.membership;

/**
 * What a unit is to the alliance on a day; never written down, always derived from what happened.
 *
 * <p>The units in {@link #TRIAL}, {@link #FULL} or {@link #SUSPENDED} are its members.
 */
public enum Standing {
  /** It has nothing to do with the alliance, or never was more than a refused applicant. */
  NONE,
  /** It has applied, and nothing has come of it yet. */
  APPLICANT,
  /** It is a member on trial. */
  TRIAL,
  /** It is a member. */
  FULL,
  /** It is a member whose rights rest. */
  SUSPENDED,
  /** It was a member. */
  FORMER;

  /** Returns whether a unit of this standing is a member. */
  public boolean isMember() {
    return this == TRIAL || this == FULL || this == SUSPENDED;
  }
}

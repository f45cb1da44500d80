// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral.compiled;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.agreement.Agreement;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.membership.Standing;

/**
 * What lets units refer to each other on a day: an agreement, or that they are members where none
 * is needed.
 */
public final class Pact {
  private final Optional<Agreement> agreement;
  private final Certainty inForce;
  private final ImmutableSet<Standing> standings;
  private final int @Nullable [] named;
  private final Optional<UnitId> lost;

  private Pact(
      Optional<Agreement> agreement,
      Certainty inForce,
      ImmutableSet<Standing> standings,
      int @Nullable [] named,
      Optional<UnitId> lost) {
    this.agreement = agreement;
    this.inForce = inForce;
    this.standings = standings;
    this.named = named;
    this.lost = lost;
  }

  /** Being members of the alliance is enough. */
  static Pact ofAll() {
    return new Pact(
        Optional.empty(), Certainty.YES, ImmutableSet.of(), null, Optional.<UnitId>empty());
  }

  /** An agreement that binds members as they stand. */
  static Pact ofMembers(Agreement agreement, Certainty inForce, ImmutableSet<Standing> standings) {
    return new Pact(Optional.of(agreement), inForce, standings, null, Optional.empty());
  }

  /** An agreement of the units of these numbers, ascending. */
  static Pact ofNamed(Agreement agreement, Certainty inForce, int[] named) {
    return new Pact(Optional.of(agreement), inForce, ImmutableSet.of(), named, Optional.empty());
  }

  /** An agreement that names somebody nobody knows, as far as that may be any unit. */
  static Pact ofLost(Agreement agreement, UnitId lost) {
    return new Pact(
        Optional.of(agreement), Certainty.UNKNOWN, ImmutableSet.of(), null, Optional.of(lost));
  }

  /**
   * The agreement; of those that bind the members alike, the one that is surest in force, the first
   * by id among equals. Empty if none is needed.
   */
  public Optional<Agreement> agreement() {
    return agreement;
  }

  /** Whether it is in force; never NO. */
  public Certainty inForce() {
    return inForce;
  }

  /** The standings in which members are bound; empty if it binds those it names, or all. */
  public ImmutableSet<Standing> standings() {
    return standings;
  }

  /** A unit that it names and nobody knows: it may be any. */
  public Optional<UnitId> lost() {
    return lost;
  }

  /** The numbers of the units that it names, ascending; null if it names none. */
  int @Nullable [] named() {
    return named;
  }

  /** Whether it binds a unit of these possible standings. */
  Certainty binds(int unit, ImmutableSet<Standing> possible) {
    if (named != null) {
      return Certainty.of(Arrays.binarySearch(named, unit) >= 0);
    }
    if (standings.isEmpty()) {
      return Certainty.YES;
    }
    boolean all = standings.containsAll(possible);
    return all
        ? Certainty.YES
        : possible.stream().anyMatch(standings::contains) ? Certainty.UNKNOWN : Certainty.NO;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral.compiled;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.RollScope;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.TierId;

/** Every unit of an alliance, institution or on the roll, by number in the order of ids. */
public final class Units {
  private final ImmutableList<UnitId> ids;
  private final @Nullable Institution[] institutions;
  private final @Nullable MemberUnit[] members;
  private final ImmutableMap<TierId, Integer> ladder;
  private final boolean isComplete;

  private Units(Alliance alliance) {
    this.ids =
        Stream.concat(
                alliance.institutions().stream().map(Institution::id),
                alliance.members().stream().map(MemberUnit::unit))
            .collect(ImmutableSortedSet.toImmutableSortedSet(UnitId::compareTo))
            .asList();
    this.institutions = new @Nullable Institution[ids.size()];
    this.members = new @Nullable MemberUnit[ids.size()];
    alliance.institutions().forEach(body -> institutions[number(body.id())] = body);
    alliance.members().forEach(member -> members[number(member.unit())] = member);
    ImmutableMap.Builder<TierId, Integer> rungs = ImmutableMap.builder();
    for (int i = 0; i < alliance.tiers().size(); i++) {
      rungs.put(alliance.tiers().get(i), i);
    }
    this.ladder = rungs.buildOrThrow();
    this.isComplete = alliance.roll().extent() == RollScope.Extent.COMPLETE;
  }

  static Units of(Alliance alliance) {
    return new Units(alliance);
  }

  ImmutableList<UnitId> ids() {
    return ids;
  }

  /** The number of a unit; negative if the alliance does not know it. */
  public int number(UnitId unit) {
    return Collections.binarySearch(ids, unit);
  }

  @Nullable Institution institution(int number) {
    return institutions[number];
  }

  @Nullable MemberUnit member(int number) {
    return members[number];
  }

  /** The number of each rung, from the top. */
  public ImmutableMap<TierId, Integer> ladder() {
    return ladder;
  }

  /** Whether a unit that is not on the roll may be a member all the same. */
  public Certainty unlisted() {
    return isComplete ? Certainty.NO : Certainty.UNKNOWN;
  }

  /** The rung of a unit that is not on the roll. */
  Rungs unlistedRungs() {
    return isComplete
        ? Rungs.of(ImmutableSet.of(Optional.empty()), ladder)
        : new Rungs(ImmutableList.of(Rungs.LOST));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.medalliance.code.AgreementId;
import org.medalliance.code.SessionId;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.membership.TierId;
import org.medalliance.resource.ResourceId;

/**
 * The ids that appear in one alliance, so that what its parts refer to is there.
 *
 * @param units the institutions; never none
 * @param tiers the rungs, from the highest to the lowest
 * @param agreements the agreements; never none
 * @param resources the resources
 * @param sources the sources
 * @param sessions the sessions, each named for its council and a number
 */
record Cast(
    ImmutableList<UnitId> units,
    ImmutableList<TierId> tiers,
    ImmutableList<AgreementId> agreements,
    ImmutableList<ResourceId> resources,
    ImmutableList<SourceId> sources,
    ImmutableList<SessionId> sessions) {

  /** Every id there is. */
  static final Cast ALL =
      new Cast(
          ids(UnitId::of, "lakeside", "hillside", "north", "old-town", "EAST_gate:2", "北山", "u.7"),
          ids(TierId::of, "lead", "county", "township"),
          ids(AgreementId::of, "charter", "pilot", "framework", "协议-4"),
          ids(ResourceId::of, "workstation", "ct-1", "hotline"),
          ids(SourceId::of, "s1", "s2", "i1"),
          ids(SessionId::of, "council-1.1", "council-1.2", "council-2.1"));

  /** A cast with {@code units} institutions. */
  static Cast of(Dice dice, int units) {
    return new Cast(
        dice.some(units, units, ALL.units),
        ALL.tiers.subList(0, dice.between(0, ALL.tiers.size())),
        ALL.agreements.subList(0, dice.between(1, 3)),
        ALL.resources.subList(0, dice.between(0, ALL.resources.size())),
        ALL.sources.subList(0, dice.between(0, ALL.sources.size())),
        ALL.sessions.subList(0, dice.between(0, ALL.sessions.size())));
  }

  UnitId unit(Dice dice) {
    return dice.oneOf(units);
  }

  AgreementId agreement(Dice dice) {
    return dice.oneOf(agreements);
  }

  Optional<SourceId> source(Dice dice) {
    return sources.isEmpty() ? Optional.empty() : dice.maybe(30, () -> dice.oneOf(sources));
  }

  Optional<SessionId> session(Dice dice) {
    return sessions.isEmpty() ? Optional.empty() : dice.maybe(10, () -> dice.oneOf(sessions));
  }

  private static <T> ImmutableList<T> ids(Function<String, T> type, String... texts) {
    return Stream.of(texts).map(type).collect(ImmutableList.toImmutableList());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
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

  private static final ImmutableList<Cast> BY_SIZE =
      Stream.of(AllianceSize.values()).map(Cast::all).collect(toImmutableList());

  /** A cast as large as an alliance of this size. */
  static Cast of(Dice dice, AllianceSize size) {
    Cast all = BY_SIZE.get(size.ordinal());
    return new Cast(
        dice.some(size.leastUnits, size.mostUnits, all.units),
        all.tiers.subList(0, dice.between(0, all.tiers.size())),
        all.agreements.subList(0, dice.between(size.leastAgreements, size.mostAgreements)),
        all.resources.subList(0, dice.between(0, size.mostResources)),
        all.sources.subList(0, dice.between(0, all.sources.size())),
        all.sessions.subList(0, dice.between(0, all.sessions.size())));
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

  private static Cast all(AllianceSize size) {
    return new Cast(
        upTo(size.mostUnits, ALL.units, "unit-", UnitId::of),
        ALL.tiers,
        upTo(size.mostAgreements, ALL.agreements, "agreement-", AgreementId::of),
        upTo(size.mostResources, ALL.resources, "resource-", ResourceId::of),
        ALL.sources,
        ALL.sessions);
  }

  /** The usual ids and, where these are not enough, numbered ones. */
  private static <T> ImmutableList<T> upTo(
      int size, ImmutableList<T> usual, String prefix, Function<String, T> type) {
    return Stream.concat(
            usual.stream(),
            IntStream.rangeClosed(usual.size() + 1, size)
                .mapToObj(number -> type.apply(prefix + number)))
        .collect(toImmutableList());
  }

  private static <T> ImmutableList<T> ids(Function<String, T> type, String... texts) {
    return Stream.of(texts).map(type).collect(toImmutableList());
  }
}

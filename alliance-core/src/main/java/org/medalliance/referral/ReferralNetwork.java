// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableSortedMap;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.AllianceId;
import org.medalliance.calendar.AllianceSet;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.Fault;
import org.medalliance.code.UnitId;
import org.medalliance.referral.compiled.Musters;

/**
 * Where units of one alliance may refer patients, on any day, as its referral policy says. An
 * alliance without one permits no referral.
 *
 * <p>A hop leads from one unit to another if both are members on trial or in full standing while
 * the alliance is in being, their rungs and regions are such as the policy asks for, and, where it
 * needs one, an agreement that is in force binds both. A suspended member, whose rights rest, does
 * not refer and is not referred to. A route is hops in one direction, one after the other, as many
 * as the policy allows.
 *
 * <p>A network answers for the alliance as it was when it was made. The first question about a day
 * looks at every unit; the next ones about it cost what their answers cost. Two networks of equal
 * alliances are equal.
 */
public final class ReferralNetwork implements Serializable {
  private static final long serialVersionUID = 1;

  private final Alliance alliance;
  private final transient Musters musters;

  private ReferralNetwork(Alliance alliance) {
    this.alliance = alliance;
    this.musters = Musters.of(alliance);
  }

  /** Returns the network of an alliance. */
  public static ReferralNetwork of(Alliance alliance) {
    return new ReferralNetwork(requireNonNull(alliance, "alliance"));
  }

  /**
   * Returns the networks of the alliances of a set, by the id of the alliance.
   *
   * <p>No route leads from one alliance into another: which way is up, how many hops there may be
   * and who ranks first is said on one ladder by one policy. A unit that belongs to several has the
   * candidates of each; {@link AllianceSet#alliancesOf} tells which to ask.
   */
  public static ImmutableSortedMap<AllianceId, ReferralNetwork> of(AllianceSet alliances) {
    return requireNonNull(alliances, "alliances").alliances().stream()
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Comparator.naturalOrder(), Alliance::id, ReferralNetwork::of));
  }

  /** The alliance whose network this is. */
  public Alliance alliance() {
    return alliance;
  }

  /** Returns where a unit may refer, whoever has room and however far it is. */
  public Referrals find(ReferralQuery query) {
    return find(query, Capacity.NOT_ASKED, Distance.NOT_ASKED);
  }

  /**
   * Returns where a unit may refer. Both functions are asked when the answer is taken, by the
   * thread that takes it.
   */
  public Referrals find(ReferralQuery query, Capacity capacity, Distance distance) {
    return new Referrals(
        premises(requireNonNull(query, "query")),
        requireNonNull(capacity, "capacity"),
        requireNonNull(distance, "distance"));
  }

  /**
   * Returns whether patients may be referred from unit to unit, hop by hop, on the day, in the
   * direction and with the urgency of the query. Of a unit to which every chain is refused, {@link
   * #find} says that it is rejected; of one to which some chain may be allowed, it never says that
   * no route leads there.
   *
   * @param chain the units, the one that refers first
   * @throws org.medalliance.code.InvalidValueException if the chain has fewer than two units, or
   *     does not begin with the unit that refers
   */
  public Chain validate(List<UnitId> chain, ReferralQuery query) {
    requireNonNull(chain, "chain");
    requireNonNull(query, "query");
    require(
        chain.size() >= 2,
        Fault.MIN_SIZE,
        "chain",
        "a chain must have two units or more: %d",
        chain.size());
    require(
        chain.get(0).equals(query.sender()),
        Fault.MEMBER_MISFIT,
        "chain",
        "a chain must begin with the unit that refers: %s, %s",
        chain.get(0),
        query.sender());
    return new Chain(new Trials(premises(query)).hops(chain));
  }

  /**
   * Returns whether a specialty surely is none that a unit is registered for on a day, so that the
   * unit must refer (超出核准的诊疗科目); unknown for a unit that is not written down.
   */
  public Certainty isOutsideScope(UnitId unit, Code specialty, LocalDate on) {
    requireNonNull(unit, "unit");
    requireNonNull(specialty, "specialty");
    requireNonNull(on, "on");
    return alliance.hasSpecialtyOn(unit, specialty, on).not();
  }

  private Premises premises(ReferralQuery query) {
    return Premises.of(alliance, musters, query);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReferralNetwork network && network.alliance.equals(alliance);
  }

  @Override
  public int hashCode() {
    return alliance.hashCode();
  }

  /** Returns whose network it is. */
  @Override
  public String toString() {
    return "referral network of " + alliance.id();
  }

  private Object writeReplace() {
    return new Sent(alliance);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a network must arrive as the alliance it is made of");
  }

  /** A network on its way: it is made again where it arrives. */
  private record Sent(Alliance alliance) implements Serializable {
    private Object readResolve() {
      return of(alliance);
    }
  }
}

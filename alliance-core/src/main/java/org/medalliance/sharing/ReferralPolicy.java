// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

import static org.medalliance.code.InvalidValueException.require;

import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.medalliance.code.Arrival;
import org.medalliance.code.Fault;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;

/**
 * By which steps patients may be referred in an alliance.
 *
 * <p>It is about the ladder and knows no medicine: why somebody is referred, and whether there is a
 * bed, is for others to say.
 */
@Value.Immutable
public abstract class ReferralPolicy implements Serializable {
  /** The most hops that a policy may allow; no ladder has so many rungs. */
  public static final int MAX_HOPS = 16;

  /** The deepest step of a region's code that a policy may ask for. */
  private static final int MAX_DEPTH = 16;

  /** How far up or down one hop may lead. */
  public enum Ladder {
    /** To the next rung only (逐级转诊). */
    ADJACENT,
    /** To any rung in the direction (越级转诊). */
    SKIP
  }

  /** Whether a hop may lead to a unit on the same rung (跨成员单位转诊). */
  public enum Sideways {
    /** It may not. */
    NEVER,
    /** It may, where the region's code agrees to {@link ReferralPolicy#sidewaysDepth}. */
    ALLOWED
  }

  /** Whether two units need an agreement to refer to each other. */
  public enum Agreement {
    /** Both must be bound by one agreement that is in force. */
    NEEDED,
    /** Being members of the alliance is enough. */
    NOT_NEEDED
  }

  /** What nearness does to the order of candidates. */
  public enum Regions {
    /** Among equals the one comes first whose region's code agrees with the sender's further. */
    NEAREST_FIRST,
    /** Nothing. */
    NO_MATTER
  }

  ReferralPolicy() {} // extended by the generated class only

  /**
   * Returns a builder that needs to know how far a hop leads, whether sideways, whether by
   * agreement, how many hops, and what nearness does: nothing is allowed by being left out.
   */
  public static ReferralPolicyBuilder builder() {
    return new ReferralPolicyBuilder();
  }

  /** How far up or down one hop may lead. */
  public abstract Ladder ladder();

  /**
   * The urgency from which on, inclusive, a hop up may lead to any rung all the same; empty if
   * none, and where any hop may.
   */
  public abstract Optional<Urgency> skipFrom();

  /** Whether a hop may lead to a unit on the same rung. */
  public abstract Sideways sideways();

  /**
   * How many steps of the region's code, from the broadest, must agree for a hop sideways, 1 to 16;
   * empty if it may lead anywhere, and where it may not be taken.
   */
  public abstract Optional<Integer> sidewaysDepth();

  /** Whether sender and receiver need an agreement. */
  public abstract Agreement agreement();

  /** The most hops of one route, 1 to {@link #MAX_HOPS}. */
  public abstract int maxHops();

  /** What nearness does to the order of candidates. */
  public abstract Regions regions();

  /** Where that is written. */
  public abstract Optional<SourceId> source();

  /** A remark for readers. */
  public abstract Optional<String> note();

  /** Returns a builder that starts from these values. */
  public abstract ReferralPolicyBuilder toBuilder();

  /** Returns the policy in words. */
  @Override
  public String toString() {
    return "at most "
        + maxHops()
        + (maxHops() == 1 ? " hop, " : " hops, ")
        + ladder()
        + skipFrom().map(urgency -> ", SKIP from " + urgency).orElse("")
        + ", sideways "
        + sideways()
        + sidewaysDepth().map(depth -> " within region to depth " + depth).orElse("")
        + ", agreement "
        + agreement()
        + ", regions "
        + regions();
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException, NotActiveException {
    in.registerValidation(() -> Arrival.check(this, toBuilder().build()), 0);
  }

  @Value.Check
  void check() {
    Syntax.text("note", note());
    require(
        maxHops() >= 1 && maxHops() <= MAX_HOPS,
        Fault.NUMBER_RANGE,
        "maxHops",
        "hops of a referral must be 1 to %d: %d",
        MAX_HOPS,
        maxHops());
    require(
        sidewaysDepth().map(depth -> depth >= 1 && depth <= MAX_DEPTH).orElse(true),
        Fault.NUMBER_RANGE,
        "sidewaysDepth",
        "depth of region must be 1 to %d: %s",
        MAX_DEPTH,
        sidewaysDepth().orElse(0));
    require(
        sidewaysDepth().isEmpty() || sideways() == Sideways.ALLOWED,
        Fault.MEMBER_MISFIT,
        "sidewaysDepth",
        "depth of region must not be given where no hop leads sideways: %s",
        sidewaysDepth().orElse(0));
    require(
        skipFrom().isEmpty() || ladder() == Ladder.ADJACENT,
        Fault.MEMBER_MISFIT,
        "skipFrom",
        "urgency must not be given where any hop may skip rungs: %s",
        skipFrom().map(Urgency::name).orElse(""));
  }
}

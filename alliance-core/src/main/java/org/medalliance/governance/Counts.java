// SPDX-License-Identifier: Apache-2.0
package org.medalliance.governance;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import java.io.Serializable;
import org.medalliance.code.Fault;

/**
 * What is counted when a motion is put to the vote, as far as it is known.
 *
 * <p>Whoever votes or abstains is present, and whoever is present is entitled: guests are counted
 * nowhere. Numbers that are known in part narrow each other, so that of 46 entitled no more than 46
 * can be present.
 *
 * @param entitled who may vote
 * @param present who of these attends
 * @param yes who of these votes for the motion
 * @param no who of these votes against it
 * @param abstain who of these says to do neither; the others that are present say nothing
 */
public record Counts(Count entitled, Count present, Count yes, Count no, Count abstain)
    implements Serializable {

  /**
   * A number of which perhaps only bounds are known.
   *
   * @param least the least that it can be, inclusive; not negative
   * @param most the most that it can be, inclusive; {@link Integer#MAX_VALUE} if nobody can say
   */
  public record Count(int least, int most) implements Serializable {
    /** Checks that there is such a number. */
    public Count {
      require(
          0 <= least && least <= most,
          Fault.NUMBER_RANGE,
          "",
          "count must be a number, or lie between two, that are not negative: %d to %d",
          least,
          most);
    }

    /** Returns a number that is known. */
    public static Count of(int number) {
      return new Count(number, number);
    }

    /** Returns a number from {@code least} to {@code most}, both inclusive. */
    public static Count between(int least, int most) {
      return new Count(least, most);
    }

    /** Returns a number of which only the least is known. */
    public static Count atLeast(int least) {
      return new Count(least, Integer.MAX_VALUE);
    }

    /** Returns whether the number is known. */
    public boolean isKnown() {
      return least == most;
    }

    /** Returns the number, such as {@code 46}, {@code 44 to 46} or {@code 44 or more}. */
    @Override
    public String toString() {
      if (isKnown()) {
        return Integer.toString(least);
      }
      return isOpen() ? least + " or more" : least + " to " + most;
    }

    private boolean isOpen() {
      return most == Integer.MAX_VALUE;
    }

    private Count narrowedTo(long from, long to) {
      return new Count((int) Math.max(least, from), (int) Math.min(most, to));
    }
  }

  /** Checks that the numbers can hold together, and narrows each by the others. */
  public Counts {
    requireNonNull(entitled, "entitled");
    requireNonNull(present, "present");
    requireNonNull(yes, "yes");
    requireNonNull(no, "no");
    requireNonNull(abstain, "abstain");
    long votes = (long) yes.least + no.least + abstain.least;
    require(
        votes <= present.most && votes <= entitled.most && present.least <= entitled.most,
        Fault.MEMBER_MISFIT,
        "",
        "voters must be present, and who is present entitled: %s yes, %s no, %s abstain,"
            + " %s present, %s entitled",
        yes,
        no,
        abstain,
        present,
        entitled);
    present = present.narrowedTo(votes, entitled.most);
    entitled = entitled.narrowedTo(present.least, Integer.MAX_VALUE);
    long silent = present.isOpen() ? Integer.MAX_VALUE : present.most - votes;
    yes = yes.narrowedTo(0, yes.least + silent);
    no = no.narrowedTo(0, no.least + silent);
    abstain = abstain.narrowedTo(0, abstain.least + silent);
  }

  /** Returns counts that are all known. */
  public static Counts of(int entitled, int present, int yes, int no, int abstain) {
    return new Counts(
        Count.of(entitled), Count.of(present), Count.of(yes), Count.of(no), Count.of(abstain));
  }

  /** Returns whether every number is known. */
  public boolean isKnown() {
    return entitled.isKnown()
        && present.isKnown()
        && yes.isKnown()
        && no.isKnown()
        && abstain.isKnown();
  }

  /** Returns the counts in words. */
  @Override
  public String toString() {
    return entitled
        + " entitled, "
        + present
        + " present, "
        + yes
        + " yes, "
        + no
        + " no, "
        + abstain
        + " abstain";
  }
}

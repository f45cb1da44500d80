// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.box;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * All requests of some takers to some givers in some stretches of days and circumstances. A unit
 * asks nothing of itself, so a box of one giver that is its one taker holds nothing.
 *
 * @param from the first stretch of days
 * @param until the first stretch of days after them
 * @param givers the units that are asked
 * @param takers the units that ask
 * @param told the circumstances
 */
public record Box(int from, int until, Bits givers, Bits takers, Told told) {

  /** Whether there is no request in it. */
  public boolean isEmpty() {
    return from >= until
        || givers.isEmpty()
        || takers.isEmpty()
        || (givers.equals(takers) && givers.size() == 1);
  }

  /** Whether some request is, or would be if units asked themselves, in both. */
  public boolean intersects(Box other) {
    return from < other.until
        && other.from < until
        && givers.intersects(other.givers)
        && takers.intersects(other.takers)
        && told.intersects(other.told);
  }

  /** The requests that are in both; empty if there are none. */
  public Optional<Box> and(Box other) {
    if (!intersects(other)) {
      return Optional.empty();
    }
    return told.and(other.told)
        .map(
            both ->
                new Box(
                    Math.max(from, other.from),
                    Math.min(until, other.until),
                    givers.and(other.givers),
                    takers.and(other.takers),
                    both))
        .filter(box -> !box.isEmpty());
  }

  /** Hands over, in boxes that share nothing, the requests that are not in another box. */
  public void minus(Box other, Consumer<Box> rest) {
    if (!intersects(other)) {
      rest.accept(this);
      return;
    }
    Box left = this;
    if (from < other.from) {
      rest.accept(new Box(from, other.from, givers, takers, told));
      left = new Box(other.from, until, givers, takers, told);
    }
    if (other.until < until) {
      rest.accept(new Box(other.until, until, givers, takers, told));
      left = new Box(left.from, other.until, givers, takers, told);
    }
    Bits givers = left.givers.andNot(other.givers);
    hand(new Box(left.from, left.until, givers, takers, told), rest);
    left = new Box(left.from, left.until, left.givers.and(other.givers), takers, told);
    Bits takers = left.takers.andNot(other.takers);
    hand(new Box(left.from, left.until, left.givers, takers, told), rest);
    left = new Box(left.from, left.until, left.givers, left.takers.and(other.takers), told);
    for (Axis axis : other.told.axes()) {
      Bits mine = left.told.on(axis);
      Bits others = other.told.on(axis);
      Box of = left;
      left.told.with(axis, mine.andNot(others)).ifPresent(told -> hand(of.with(told), rest));
      left = left.with(left.told.with(axis, mine.and(others)).orElseThrow());
    }
  }

  private static void hand(Box box, Consumer<Box> rest) {
    if (!box.isEmpty()) {
      rest.accept(box);
    }
  }

  /** The first of its requests, in a box of its own; there must be one. */
  public Box first() {
    int giver = givers.next(0);
    int taker = takers.next(0);
    if (giver == taker) {
      int next = takers.next(taker + 1);
      taker = next < 0 ? taker : next;
      giver = next < 0 ? givers.next(giver + 1) : giver;
    }
    Told plain = told;
    for (Axis axis : told.axes()) {
      plain = plain.only(axis, told.on(axis).next(0));
    }
    return new Box(from, from + 1, Bits.only(giver), Bits.only(taker), plain);
  }

  /** The same in other circumstances. */
  public Box with(Told other) {
    return new Box(from, until, givers, takers, other);
  }
}

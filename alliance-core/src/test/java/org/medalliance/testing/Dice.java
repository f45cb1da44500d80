// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/**
 * A source of choices from which {@link Draw} makes values; equal seeds make equal values on every
 * machine.
 *
 * <p>The choice 0 is always the simplest: the first of a list, nothing rather than something, the
 * exact day. Dice that are {@linkplain #limitedTo limited} make no other once their choices are
 * used up, so that a smaller limit means a simpler value. A fuzzer may stand behind them as well as
 * a generator of random numbers.
 */
public final class Dice {
  private final IntUnaryOperator below;
  private final String name;

  private Dice(IntUnaryOperator below, String name) {
    this.below = requireNonNull(below, "below");
    this.name = name;
  }

  /** Returns dice that {@code random} throws. */
  public static Dice of(SplittableRandom random) {
    return new Dice(requireNonNull(random, "random")::nextInt, "dice");
  }

  /** Returns dice that make the choices of {@code seed}. */
  public static Dice of(long seed) {
    return new Dice(new SplittableRandom(seed)::nextInt, "dice of seed " + seed);
  }

  /**
   * Returns dice that something else throws.
   *
   * @param below what gives a number from 0, inclusive, to its argument, exclusive
   */
  public static Dice of(IntUnaryOperator below) {
    return new Dice(below, "dice");
  }

  /** Returns the same dice, which choose 0 after {@code choices} more choices. */
  public Dice limitedTo(int choices) {
    int[] left = {choices};
    return new Dice(
        bound -> left[0]-- > 0 ? below.applyAsInt(bound) : 0,
        name + " with " + choices + " choices");
  }

  /** Chooses a number from 0, inclusive, to {@code bound}, exclusive. */
  public int below(int bound) {
    return bound == 1 ? 0 : below.applyAsInt(bound);
  }

  /** Chooses a number between two others, both inclusive; {@code least} is the simplest. */
  public int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** Chooses yes in so many of a hundred throws; no is simpler. */
  public boolean chance(int percent) {
    return below(100) >= 100 - percent;
  }

  /** Chooses one of these; the first is the simplest. */
  @SafeVarargs
  public final <T> T oneOf(T... choices) {
    return choices[below(choices.length)];
  }

  /** Chooses one of these; the first is the simplest. */
  public <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** Chooses one of these to make; the first is the simplest. */
  @SafeVarargs
  public final <T> T make(Supplier<? extends T>... choices) {
    return choices[below(choices.length)].get();
  }

  /** Makes something in so many of a hundred throws. */
  public <T> Optional<T> maybe(int percent, Supplier<? extends T> something) {
    return chance(percent) ? Optional.of(something.get()) : Optional.empty();
  }

  /** Makes {@code least} to {@code most} things, both inclusive. */
  public <T> ImmutableList<T> list(int least, int most, Supplier<? extends T> thing) {
    ImmutableList.Builder<T> list = ImmutableList.builder();
    int size = between(least, most);
    for (int i = 0; i < size; i++) {
      list.add(thing.get());
    }
    return list.build();
  }

  /**
   * Chooses {@code least} to {@code most} different ones of a pool, both inclusive, but never more
   * than there are.
   */
  public <T> ImmutableList<T> some(int least, int most, List<? extends T> pool) {
    List<T> left = new ArrayList<>(pool);
    ImmutableList.Builder<T> chosen = ImmutableList.builder();
    int size = Math.min(between(least, most), left.size());
    for (int i = 0; i < size; i++) {
      chosen.add(left.remove(below(left.size())));
    }
    return chosen.build();
  }

  /** Returns how to make these dice again, as far as they know. */
  @Override
  public String toString() {
    return name;
  }
}

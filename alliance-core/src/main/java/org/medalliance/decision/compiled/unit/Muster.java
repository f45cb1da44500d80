// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.unit;

import com.google.common.base.Equivalence;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.primitives.ImmutableIntArray;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;

/**
 * All units as they are on one day, with the tests that they pass. Threads may share it.
 *
 * <p>A set of units is a set of their numbers; nobody changes one that is handed out.
 */
public final class Muster {
  /** What all tests that are kept may take, in units. */
  private static final int MAX_KEPT = 1 << 27;

  private final long day;
  private final ImmutableMap<UnitId, Integer> numbers; // in their order
  private final UnitOn[] units; // by number
  private final ConcurrentMap<Equivalence.Wrapper<UnitTest>, Passing> tests =
      new ConcurrentHashMap<>();

  private @Nullable ImmutableList<Kin> kin;

  private Muster(long day, ImmutableMap<UnitId, Integer> numbers, UnitOn[] units) {
    this.day = day;
    this.numbers = numbers;
    this.units = units;
  }

  /** Returns the units of these numbers as they are on a day, given as an epoch day. */
  public static Muster of(long day, ImmutableMap<UnitId, Integer> numbers, UnitOn[] units) {
    return new Muster(day, numbers, units);
  }

  public long day() {
    return day;
  }

  /** The numbers of the units, in their order. */
  public ImmutableMap<UnitId, Integer> numbers() {
    return numbers;
  }

  /** How many units there are. */
  public int size() {
    return units.length;
  }

  public UnitOn unit(int number) {
    return units[number];
  }

  /** The units that pass a test. */
  public Passing passing(UnitTest test) {
    if ((long) tests.size() * units.length > MAX_KEPT) {
      return work(test);
    }
    return tests.computeIfAbsent(Equivalence.identity().<UnitTest>wrap(test), key -> work(test));
  }

  /** All units, together with those that are in the same state. */
  public ImmutableList<Kin> kin() {
    ImmutableList<Kin> known = kin;
    if (known == null) {
      known = workKin();
      kin = known; // threads that ask at once write what is alike
    }
    return known;
  }

  private ImmutableList<Kin> workKin() {
    ListMultimap<Integer, Integer> byState = ArrayListMultimap.create();
    for (int i = 0; i < units.length; i++) {
      byState.put(units[i].state(), i);
    }
    return Multimaps.asMap(byState).values().stream()
        .map(alike -> new Kin(units[alike.get(0)].facts(), ImmutableIntArray.copyOf(alike)))
        .collect(ImmutableList.toImmutableList());
  }

  private Passing work(UnitTest test) {
    UnitNumbers surely = UnitNumbers.below(units.length);
    UnitNumbers perhaps = UnitNumbers.below(units.length);
    for (int i = 0; i < units.length; i++) {
      Certainty passes = test.of(units[i]);
      if (!passes.isNo()) {
        perhaps.add(i);
      }
      if (passes.isYes()) {
        surely.add(i);
      }
    }
    return new Passing(surely, perhaps);
  }

  /**
   * The units that pass a test.
   *
   * @param surely those that do
   * @param perhaps those, and those of which it cannot be told
   */
  public record Passing(UnitNumbers surely, UnitNumbers perhaps) {}

  /**
   * Units that no condition on two units tells apart.
   *
   * @param facts what each of them is
   * @param numbers their numbers
   */
  public record Kin(UnitFacts facts, ImmutableIntArray numbers) {}
}

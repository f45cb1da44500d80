// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.decision.compiled.unit.Side;
import org.medalliance.decision.compiled.unit.UnitOn;
import org.medalliance.decision.compiled.unit.UnitTest;
import org.medalliance.membership.TierId;

/**
 * Which units are alike to the rules of a topic, as providers or as recipients: those that pass the
 * same tests. A unit that is named there is like no other. Threads may share it.
 */
public final class Alike {
  /** So many tests tell nearly all units apart. */
  private static final int MANY_TESTS = 64;

  /** So many classes are numbered from 0 on; the number of any other unit is its kin plus this. */
  private static final int MAX_CLASSES = 1 << 10;

  private final int topic;
  private final Side side;
  private final ImmutableList<Shelf> shelves;
  private final Memo<Known> memo;
  private final Map<Passed, Integer> classes = new HashMap<>(); // guarded by this
  private @Nullable Tests tests; // null if not asked yet

  /**
   * The units that are alike on one side of a topic.
   *
   * @param topic the number of the topic
   * @param shelves its rules
   * @param memo of units and their numbers, here and in other topics
   */
  Alike(int topic, Side side, ImmutableList<Shelf> shelves, Memo<Known> memo) {
    this.topic = topic;
    this.side = side;
    this.shelves = shelves;
    this.memo = memo;
  }

  /** A unit of which the number is known. */
  static final class Known extends Memo.Kept {
    private final int number;

    private Known(int topic, Side side, int kin, int number) {
      super(topic, side.number(), kin, 0);
      this.number = number;
    }
  }

  /** Returns the number of all units that are like this one. */
  public int of(UnitOn unit) {
    Known known = memo.get(topic, side.number(), unit.kin(), 0);
    if (known == null) {
      known = new Known(topic, side, unit.kin(), ask(unit));
      memo.put(known);
    }
    return known.number;
  }

  private int ask(UnitOn unit) {
    Tests all = tests;
    if (all == null) {
      all = Tests.of(side, shelves);
      tests = all; // threads that ask at once write what is alike
    }
    return all.tests.size() == MANY_TESTS || isNamed(unit)
        ? MAX_CLASSES + unit.kin()
        : number(all.of(unit), unit.kin());
  }

  private boolean isNamed(UnitOn unit) {
    int number = unit.unit().number();
    return shelves.stream().anyMatch(shelf -> shelf.names(side, number));
  }

  private synchronized int number(Passed passed, int kin) {
    Integer known = classes.get(passed);
    if (known != null) {
      return known;
    }
    int next = classes.size();
    if (next == MAX_CLASSES) {
      return MAX_CLASSES + kin;
    }
    classes.put(passed, next);
    return next;
  }

  /**
   * What tells units apart.
   *
   * @param tests the tests of those that are not named
   * @param isRelated whether rungs and places of the two units are compared
   */
  private record Tests(ImmutableList<UnitTest> tests, boolean isRelated) {

    static Tests of(Side side, ImmutableList<Shelf> shelves) {
      return new Tests(
          shelves.stream()
              .flatMap(shelf -> shelf.tests(side).stream())
              .limit(MANY_TESTS)
              .collect(ImmutableList.toImmutableList()),
          shelves.stream().anyMatch(Shelf::relatesUnits));
    }

    Passed of(UnitOn unit) {
      return new Passed(
          tests.stream().map(test -> test.of(unit)).collect(ImmutableList.toImmutableList()),
          isRelated ? unit.facts().tiers() : ImmutableSet.of(),
          isRelated ? unit.facts().regions() : ImmutableSet.of());
    }
  }

  /**
   * What is so of all units of a class.
   *
   * @param answers what the tests answer
   * @param tiers their rung, if it is compared
   * @param regions where they lie, if that is compared
   */
  private record Passed(
      ImmutableList<Certainty> answers,
      ImmutableSet<Optional<TierId>> tiers,
      ImmutableSet<Optional<Code>> regions) {}
}

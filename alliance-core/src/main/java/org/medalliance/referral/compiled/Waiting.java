// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral.compiled;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.medalliance.code.Certainty;

/**
 * The buckets of a pact that no route has come to, by rungs, so that nobody looks at those that a
 * hop cannot lead to for their rung: a ladder may be long.
 *
 * <p>Rungs are counted so that what lies further the way of the route has a greater number.
 */
final class Waiting {
  private final int next;
  private final boolean isFar; // whether a hop leads to all rungs that way, or to the next alone
  private final boolean surely;
  private final NavigableMap<Integer, List<Groups.Bucket>> byRung = new TreeMap<>();
  private final List<Groups.Bucket> lost = new ArrayList<>(); // perhaps on any rung

  Waiting(Hops hops, boolean surely) {
    Certainty far = hops.next() < 0 ? hops.steps().of(2, 0) : hops.steps().of(0, 2);
    this.next = hops.next();
    this.isFar = surely ? far.isYes() : !far.isNo();
    this.surely = surely;
  }

  /** Adds a bucket of units that may stand on these rungs. */
  void add(Groups.Bucket bucket, Rungs rungs) {
    if (surely && !rungs.isOnLadder()) {
      return;
    }
    if (rungs.possible().contains(Rungs.LOST)) {
      lost.add(bucket);
    }
    List<Integer> places = places(rungs);
    Collection<Integer> wanted =
        !surely || places.isEmpty()
            ? places
            : isFar ? List.of(Collections.min(places)) : only(places);
    wanted.forEach(place -> byRung.computeIfAbsent(place, key -> new ArrayList<>()).add(bucket));
  }

  /**
   * Removes those that are taken, of all to which a hop may lead from such rungs.
   *
   * @param isTaken asked of each that waits there, perhaps again of one that was taken
   */
  void take(Rungs from, Predicate<Groups.Bucket> isTaken) {
    if (surely && !from.isOnLadder()) {
      return;
    }
    List<Integer> places = places(from);
    if (from.possible().contains(Rungs.LOST)) {
      clear(byRung, isTaken);
    } else if (isFar && !places.isEmpty()) {
      int nearest = surely ? Collections.max(places) : Collections.min(places);
      clear(byRung.tailMap(nearest, false), isTaken);
    } else if (!isFar) {
      for (int place : surely ? only(places) : places) {
        int reached = place + Math.abs(next);
        clear(byRung.subMap(reached, true, reached, true), isTaken);
      }
    }
    lost.removeIf(isTaken);
  }

  private static void clear(
      NavigableMap<Integer, List<Groups.Bucket>> part, Predicate<Groups.Bucket> isTaken) {
    for (Iterator<List<Groups.Bucket>> each = part.values().iterator(); each.hasNext(); ) {
      List<Groups.Bucket> waiting = each.next();
      waiting.removeIf(isTaken);
      if (waiting.isEmpty()) {
        each.remove();
      }
    }
  }

  /** Surely there is one hop only from one rung to one other. */
  private static List<Integer> only(List<Integer> places) {
    return places.size() == 1 ? ImmutableList.of(Iterables.getOnlyElement(places)) : List.of();
  }

  private List<Integer> places(Rungs rungs) {
    return rungs.possible().stream()
        .filter(rung -> rung >= 0)
        .map(rung -> next < 0 ? -rung : rung)
        .toList();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral.compiled;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.medalliance.code.Certainty;

/**
 * The units that routes lead to from one, by their fewest hops, as far as anybody has asked. Each
 * bucket of units is looked through once, however many lead there.
 */
public final class Reach {
  private static final int UNSEEN = -1;

  private final Muster muster;
  private final Groups groups;
  private final Hops hops;
  private final boolean surely;
  private final int from;
  private final int[] senders; // by unit: from whom the route comes
  private final Map<Integer, Waiting> left = new HashMap<>(); // by pact
  private final Map<Integer, Boolean> lying = new HashMap<>(); // by group: whether it may lie there
  private final Set<Long> emptied = new HashSet<>(); // buckets, each a pact and a group
  private final Set<Long> opened = new HashSet<>(); // pacts, each by a group of those it binds
  private final List<int[]> levels = new ArrayList<>();

  private Reach(Muster muster, Hops hops, int from, boolean surely) {
    this.muster = muster;
    this.groups = muster.groups(hops.depth().isPresent());
    this.hops = hops;
    this.surely = surely;
    this.from = from;
    this.senders = new int[muster.size()];
    Arrays.fill(senders, UNSEEN);
    if (holds(muster.isMember(from))) {
      senders[from] = from;
      levels.add(new int[] {from});
    } else {
      levels.add(new int[0]);
    }
  }

  /** Units that surely can be reached. */
  public static Reach surely(Muster muster, Hops hops, int from) {
    return new Reach(muster, hops, from, true);
  }

  /** Units that perhaps can be reached, the sure ones among them. */
  public static Reach perhaps(Muster muster, Hops hops, int from) {
    return new Reach(muster, hops, from, false);
  }

  /** The units of which the fewest hops are so many, always in the same order. */
  public synchronized int[] level(int fewest) {
    while (levels.size() <= fewest) {
      levels.add(levels.size() > hops.most() ? new int[0] : next());
    }
    return levels.get(fewest);
  }

  /** Whether a route leads to a unit. */
  public synchronized boolean leadsTo(int unit) {
    level(hops.most());
    return senders[unit] != UNSEEN;
  }

  /** The units of the route to one, from the first to itself. */
  public synchronized ImmutableList<Integer> route(int unit) {
    List<Integer> route = new ArrayList<>();
    int at = unit;
    while (senders[at] != at) {
      route.add(at);
      at = senders[at];
    }
    route.add(at);
    Collections.reverse(route);
    return ImmutableList.copyOf(route);
  }

  private int[] next() {
    List<Integer> found = new ArrayList<>();
    for (int unit : levels.get(levels.size() - 1)) {
      muster
          .pactsOf(unit)
          .filter(pact -> isOpen(pact, unit))
          .forEach(pact -> open(pact, unit, found));
    }
    return Ints.toArray(found);
  }

  /** Whether a pact lets a unit refer. */
  private boolean isOpen(int pact, int unit) {
    return holds(muster.pact(pact).inForce().and(muster.binds(pact, unit)));
  }

  private void open(int pact, int unit, List<Integer> found) {
    int group = groups.group(unit);
    if (!opened.add(key(pact, group))) {
      return;
    }
    left.computeIfAbsent(pact, this::waiting)
        .take(muster.rungs(unit), bucket -> isEmptied(pact, bucket, unit, found));
  }

  private Waiting waiting(int pact) {
    Waiting waiting = new Waiting(hops, surely);
    for (Groups.Bucket bucket : groups.of(pact)) {
      int sample = groups.sample(bucket.group());
      if (lying.computeIfAbsent(bucket.group(), key -> !hops.lies(muster, from, sample).isNo())) {
        waiting.add(bucket, muster.rungs(sample));
      }
    }
    return waiting;
  }

  /** Looks through a bucket if a hop leads there. */
  private boolean isEmptied(int pact, Groups.Bucket bucket, int sender, List<Integer> found) {
    if (emptied.contains(key(pact, bucket.group()))) {
      return true;
    }
    Certainty leads = hops.lead(muster, sender, groups.sample(bucket.group()));
    if (!holds(leads)) {
      return false;
    }
    emptied.add(key(pact, bucket.group()));
    empty(pact, bucket, sender, found);
    if (leads.isYes() && hops.isMutual()) {
      opened.add(key(pact, bucket.group())); // from there it leads nowhere else
    }
    return true;
  }

  private void empty(int pact, Groups.Bucket bucket, int sender, List<Integer> found) {
    for (int unit : bucket.units()) {
      if (senders[unit] == UNSEEN && holds(muster.isMember(unit)) && isOpen(pact, unit)) {
        senders[unit] = sender;
        found.add(unit);
      }
    }
  }

  private boolean holds(Certainty answer) {
    return surely ? answer.isYes() : !answer.isNo();
  }

  private static long key(int pact, int group) {
    return (long) pact << 32 | group;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral.compiled;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The units that may be members, in groups that no hop tells apart but by what binds them; of each
 * pact the units it may bind, group by group. Together they take as much room as the units and what
 * names them.
 */
final class Groups {
  private final int[] groups; // by unit; meaningless for one that is no member
  private final int[] samples; // a unit of each group
  private final ImmutableList<ImmutableList<Bucket>> buckets;

  /** The units of one group that a pact may bind. */
  static final class Bucket {
    private final int group;
    private final int[] units;

    private Bucket(int group, int[] units) {
      this.group = group;
      this.units = units;
    }

    int group() {
      return group;
    }

    /** The units, ascending. */
    int[] units() {
      return units;
    }
  }

  private Groups(Muster muster, boolean byRegion) {
    this.groups = new int[muster.size()];
    Map<Long, Integer> numbers = new HashMap<>();
    List<Integer> first = new ArrayList<>();
    for (int i = 0; i < groups.length; i++) {
      if (!muster.isMember(i).isNo()) {
        long key = (long) muster.rungKind(i) << 32 | (byRegion ? muster.regionKind(i) : 0);
        int known = numbers.getOrDefault(key, first.size());
        if (known == first.size()) {
          numbers.put(key, known);
          first.add(i);
        }
        groups[i] = known;
      }
    }
    this.samples = Ints.toArray(first);
    ImmutableList.Builder<ImmutableList<Bucket>> all = ImmutableList.builder();
    for (int pact = 0; pact < muster.pacts(); pact++) {
      all.add(fill(muster, pact));
    }
    this.buckets = all.build();
  }

  static Groups of(Muster muster, boolean byRegion) {
    return new Groups(muster, byRegion);
  }

  private ImmutableList<Bucket> fill(Muster muster, int pact) {
    int[] named = muster.pact(pact).named();
    Map<Integer, List<Integer>> filled = new TreeMap<>();
    (named == null ? IntStream.range(0, groups.length) : IntStream.of(named))
        .filter(unit -> !muster.isMember(unit).isNo() && !muster.binds(pact, unit).isNo())
        .forEach(unit -> filled.computeIfAbsent(groups[unit], key -> new ArrayList<>()).add(unit));
    ImmutableList.Builder<Bucket> list = ImmutableList.builder();
    for (Map.Entry<Integer, List<Integer>> each : filled.entrySet()) {
      list.add(new Bucket(each.getKey(), Ints.toArray(each.getValue())));
    }
    return list.build();
  }

  int group(int unit) {
    return groups[unit];
  }

  /** A unit of a group. */
  int sample(int group) {
    return samples[group];
  }

  /** What a pact may bind. */
  ImmutableList<Bucket> of(int pact) {
    return buckets.get(pact);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.medalliance.Alliance;
import org.medalliance.change.AllianceDiff;
import org.medalliance.examples.benchmark.workload.Workload;
import org.medalliance.membership.MemberUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What changes from an alliance to the same with one member in a hundred changed, and doing so. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Diffs {
  /** Of so many members one is changed. */
  private static final int EACH = 100;

  /** Both alliances, and what changes. */
  @State(Scope.Thread)
  public static class Changed {
    /** How many units. */
    @Param({"1000", "10000", "100000"})
    public int units;

    private Alliance before;
    private Alliance after;
    private AllianceDiff diff;

    /** Makes them. */
    @Setup
    public void make() {
      before = Workload.of(units, 10, Benchmarks.SEED).alliance();
      ImmutableList.Builder<MemberUnit> members = ImmutableList.builder();
      for (int i = 0; i < before.members().size(); i++) {
        MemberUnit member = before.members().get(i);
        members.add(i % EACH == 0 ? member.toBuilder().note("changed").build() : member);
      }
      after = before.toBuilder().members(members.build()).build();
      diff = AllianceDiff.between(before, after);
    }
  }

  /** What changes. */
  @Benchmark
  public AllianceDiff between(Changed changed, Spent spent) {
    spent.call();
    return AllianceDiff.between(changed.before, changed.after);
  }

  /** The alliance with all of it changed. */
  @Benchmark
  public Alliance apply(Changed changed, Spent spent) {
    spent.call();
    return changed.diff.applyTo(changed.before);
  }
}

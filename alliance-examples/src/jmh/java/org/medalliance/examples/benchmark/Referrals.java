// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.medalliance.code.UnitId;
import org.medalliance.examples.benchmark.workload.Hierarchy;
import org.medalliance.referral.ReferralNetwork;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The ten best candidates down from the top, and a search of the same graph breadth first by
 * JGraphT, which has them all but ranks nobody; what each needs before the first question, apart.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Referrals {

  /** An alliance, asked by both. */
  @State(Scope.Thread)
  public static class Asked {
    /** How many units. */
    @Param({"100", "10000", "100000"})
    public int units;

    private Hierarchy hierarchy;
    private ReferralNetwork network;
    private Graph<UnitId, DefaultEdge> graph;

    /** Makes both and holds them against each other. */
    @Setup
    public void make() {
      hierarchy = Hierarchy.of(units);
      hierarchy.check();
      network = hierarchy.network();
      graph = hierarchy.graph();
    }
  }

  /** The ten best. */
  @Benchmark
  public List<UnitId> askLibrary(Asked asked, Spent spent) {
    spent.call();
    return asked.hierarchy.best(asked.network);
  }

  /** All that are found. */
  @Benchmark
  public int askGraph(Asked asked, Spent spent) {
    spent.call();
    return asked.hierarchy.search(asked.graph);
  }

  /** A network that has answered once. */
  @Benchmark
  public ReferralNetwork makeLibrary(Asked asked, Spent spent) {
    spent.call();
    return asked.hierarchy.network();
  }

  /** A graph of all hops. */
  @Benchmark
  public Graph<UnitId, DefaultEdge> makeGraph(Asked asked, Spent spent) {
    spent.call();
    return asked.hierarchy.graph();
  }
}

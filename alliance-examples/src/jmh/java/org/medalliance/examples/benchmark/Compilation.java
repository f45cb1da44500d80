// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark;

import java.util.concurrent.TimeUnit;
import org.medalliance.Alliance;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.benchmark.workload.Asked;
import org.medalliance.examples.benchmark.workload.Floor;
import org.medalliance.examples.benchmark.workload.MapOfRuleLists;
import org.medalliance.examples.benchmark.workload.Plain;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Making what decides. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class Compilation {
  private Alliance alliance;
  private Plain.Model plain;

  /** Makes the alliance. */
  @Setup
  public void make(Size size) {
    Asked asked = size.asked();
    plain = asked.workload().plain();
    alliance = asked.workload().alliance();
  }

  /** Compiles the policy. */
  @Benchmark
  public SharingPolicy compileLibrary(Spent spent) {
    spent.call();
    return SharingPolicy.of(alliance);
  }

  /** Makes the map of rule lists. */
  @Benchmark
  public MapOfRuleLists compileMap(Spent spent) {
    spent.call();
    return new MapOfRuleLists(plain);
  }

  /** Makes the index of the floor. */
  @Benchmark
  public Floor compileFloor(Spent spent) {
    spent.call();
    return new Floor(plain);
  }
}

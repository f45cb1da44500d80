// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark;

import java.util.concurrent.TimeUnit;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.benchmark.workload.Asked;
import org.medalliance.sharing.SharingRequest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decision with every rule that was held against it, and what is nearest. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class Explanations {
  private Asked asked;
  private SharingPolicy policy;
  private SharingRequest[] requests;

  /** Compiles the policy. */
  @Setup
  public void make(Size size) {
    asked = size.asked();
    policy = asked.policy();
    requests = asked.requests();
    asked.warm(i -> policy.explain(requests[i]).nearestMisses().size());
  }

  /** The library explains. */
  @Benchmark
  public int explained(Spent spent) {
    spent.call();
    return policy.explain(requests[asked.next()]).nearestMisses().size();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark;

import java.util.concurrent.TimeUnit;
import org.medalliance.decision.PreparedRequest;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.benchmark.workload.Asked;
import org.medalliance.examples.benchmark.workload.Workload;
import org.medalliance.sharing.SharingRequest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decision where all rules are about the same two units and the same kind of resource. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class CrowdedCell {
  /** How many rules. */
  @Param({"10", "1000", "100000"})
  public int rules;

  private Asked asked;
  private SharingPolicy policy;
  private SharingRequest[] requests;
  private PreparedRequest prepared;

  /** Compiles the policy. */
  @Setup
  public void make() {
    asked = new Asked(Workload.crowded(rules, Benchmarks.SEED));
    policy = asked.policy();
    requests = asked.requests();
    prepared = policy.prepare(requests[0]); // they differ in their days alone
    asked.warm(i -> Asked.read(policy.decide(requests[i])));
    asked.warm(i -> Asked.read(prepared.decide(requests[i].on())));
  }

  /** The library decides. */
  @Benchmark
  public int crowded(Spent spent) {
    spent.call();
    return Asked.read(policy.decide(requests[asked.next()]));
  }

  /** The library decides what is prepared. */
  @Benchmark
  public int crowdedPrepared(Spent spent) {
    spent.call();
    return Asked.read(prepared.decide(requests[asked.next()].on()));
  }
}

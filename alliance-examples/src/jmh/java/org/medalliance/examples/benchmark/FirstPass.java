// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark;

import java.util.concurrent.TimeUnit;
import org.medalliance.Alliance;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.benchmark.workload.Asked;
import org.medalliance.examples.benchmark.workload.Workload;
import org.medalliance.sharing.SharingRequest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One decision of the first {@value Workload#REQUESTS} of a policy, which remembers nothing yet.
 * Policies are made again and again, so that the machine code is there.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class FirstPass {
  private Alliance alliance;
  private SharingRequest[] requests;
  private SharingPolicy policy;

  /** Makes the alliance. */
  @Setup
  public void make(Size size) {
    Asked asked = size.asked();
    alliance = asked.workload().alliance();
    requests = asked.requests();
  }

  /** Makes another policy before the clock starts. */
  @Setup(Level.Iteration)
  public void forget() {
    policy = SharingPolicy.of(alliance);
  }

  /** The library decides everything once. */
  @Benchmark
  @OperationsPerInvocation(Workload.REQUESTS)
  public int firstPass(Spent spent) {
    spent.begin(); // not what the policy took
    int read = 0;
    for (SharingRequest request : requests) {
      spent.call();
      read += Asked.read(policy.decide(request));
    }
    return read;
  }
}

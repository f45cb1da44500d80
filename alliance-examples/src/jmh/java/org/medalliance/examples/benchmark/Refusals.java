// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.medalliance.decision.SharingDecision;
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

/**
 * One decision where one request in ten is refused: with nothing said of it, why it is refused,
 * which permits are near, and what is told of those, for which every rule about what is asked for
 * is looked at, premise by premise.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class Refusals {
  private static final int ONE_IN = 10;

  private SharingPolicy policy;
  private SharingRequest[] requests;
  private int next;

  /** Compiles the policy and puts nine permitted requests before each that is refused. */
  @Setup
  public void make(Size size) {
    Asked asked = size.asked();
    policy = asked.policy();
    List<SharingRequest> permitted = new ArrayList<>();
    List<SharingRequest> refused = new ArrayList<>();
    Arrays.stream(asked.requests())
        .forEach(one -> (policy.decide(one).isPermitted() ? permitted : refused).add(one));
    requests = new SharingRequest[permitted.size() + permitted.size() / (ONE_IN - 1)];
    int yes = 0;
    int no = 0;
    for (int i = 0; i < requests.length; i++) {
      requests[i] =
          i % ONE_IN == ONE_IN - 1
              ? refused.get(no++ % refused.size())
              : permitted.get(yes++ % permitted.size());
    }
    refused.forEach(policy::nearMisses); // the first time takes a thousand times as long
  }

  /** Decides. */
  @Benchmark
  public int plain(Spent spent) {
    spent.call();
    return Asked.read(policy.decide(next()));
  }

  /** Decides, and tells of every refusal why. */
  @Benchmark
  public int reasoned(Spent spent) {
    spent.call();
    SharingDecision decision = policy.decide(next());
    return decision.isPermitted() ? Asked.read(decision) : decision.reasons().size();
  }

  /** Decides, and finds for every refusal which permits are near. */
  @Benchmark
  public int near(Spent spent) {
    spent.call();
    SharingRequest request = next();
    SharingDecision decision = policy.decide(request);
    return decision.isPermitted() ? Asked.read(decision) : policy.nearMisses(request).size();
  }

  /** Decides, and tells of every refusal what is nearest. */
  @Benchmark
  public int told(Spent spent) {
    spent.call();
    SharingRequest request = next();
    SharingDecision decision = policy.decide(request);
    return decision.isPermitted()
        ? Asked.read(decision)
        : policy.explain(request).nearestMisses().size();
  }

  private SharingRequest next() {
    SharingRequest request = requests[next];
    next = next + 1 == requests.length ? 0 : next + 1;
    return request;
  }
}

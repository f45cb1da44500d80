// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark;

import static org.medalliance.sharing.UnitSelector.any;
import static org.medalliance.sharing.UnitSelector.unit;

import java.util.concurrent.TimeUnit;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Binding;
import org.medalliance.catalog.china.ResourceKinds;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.benchmark.workload.Asked;
import org.medalliance.examples.benchmark.workload.Floor;
import org.medalliance.examples.benchmark.workload.MapOfRuleLists;
import org.medalliance.examples.benchmark.workload.Plain;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
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
  private SharingPolicy policy;
  private SharingRequest request;
  private Agreement agreement;
  private SharingRule rule;

  /** Makes the alliance, and an agreement that is not in it. */
  @Setup
  public void make(Size size) {
    Asked asked = size.asked();
    plain = asked.workload().plain();
    alliance = asked.workload().alliance();
    policy = asked.policy();
    request = asked.requests()[0];
    agreement =
        Agreement.charter("one-more", request.on()).toBuilder()
            .kind(AgreementKinds.BILATERAL_COOPERATION)
            .binds(Binding.parties(request.recipient().value(), request.provider().value()))
            .build();
    rule =
        SharingRule.permit("one-more")
            .resource(ResourceKinds.REMOTE_IMAGING)
            .provider(unit(request.provider().value()))
            .recipient(any())
            .under("one-more")
            .build();
  }

  /** Compiles the policy. */
  @Benchmark
  public SharingPolicy compileLibrary(Spent spent) {
    spent.call();
    return SharingPolicy.of(alliance);
  }

  /** Adds an agreement with a rule to the policy. */
  @Benchmark
  public SharingPolicy add(Spent spent) {
    spent.call();
    return policy.with(agreement, rule);
  }

  /** Adds an agreement with a rule to the policy, and decides. */
  @Benchmark
  public Outcome addAndDecide(Spent spent) {
    spent.call();
    return policy.with(agreement, rule).decide(request).outcome();
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

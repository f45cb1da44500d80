// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.medalliance.decision.PreparedRequest;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.benchmark.workload.Asked;
import org.medalliance.examples.benchmark.workload.Floor;
import org.medalliance.examples.benchmark.workload.LinearScan;
import org.medalliance.examples.benchmark.workload.MapOfRuleLists;
import org.medalliance.sharing.SharingRequest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decision, by each way to decide. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Decisions {

  /** The library. */
  @State(Scope.Thread)
  public static class Library {
    private Asked asked;
    private SharingPolicy policy;
    private SharingRequest[] requests;

    /** Compiles the policy. */
    @Setup
    public void make(Size size) {
      asked = size.asked();
      policy = asked.policy();
      requests = asked.requests();
      asked.warm(i -> Asked.read(policy.decide(requests[i])));
    }
  }

  /** The library, by what looked names up beforehand. */
  @State(Scope.Thread)
  public static class Prepared {
    private Asked asked;
    private PreparedRequest[] requests;
    private LocalDate[] days;

    /** Compiles the policy and looks names up. */
    @Setup
    public void make(Size size) {
      asked = size.asked();
      requests = asked.prepared(asked.policy());
      days =
          Arrays.stream(requests)
              .map(prepared -> prepared.request().on())
              .toArray(LocalDate[]::new);
      asked.warm(i -> Asked.read(requests[i].decide(days[i])));
    }
  }

  /** The floor. */
  @State(Scope.Thread)
  public static class ByFloor {
    private Asked asked;
    private Floor floor;
    private int[][] handles;

    /** Makes the index. */
    @Setup
    public void make(Size size) {
      asked = size.asked();
      floor = new Floor(asked.workload().plain());
      handles = asked.handles(floor);
      asked.warm(i -> Asked.read(Asked.handles(floor, handles[i])));
      asked.warm(i -> Asked.read(Asked.text(floor, asked.nextPlain())));
    }
  }

  /** The map of rule lists. */
  @State(Scope.Thread)
  public static class ByMap {
    private Asked asked;
    private MapOfRuleLists map;

    /** Makes the lists. */
    @Setup
    public void make(Size size) {
      asked = size.asked();
      map = new MapOfRuleLists(asked.workload().plain());
      asked.warm(i -> Asked.read(map.decide(asked.nextPlain())));
    }
  }

  /** The scan. */
  @State(Scope.Thread)
  public static class ByScan {
    private Asked asked;
    private LinearScan scan;

    /** Makes the list. */
    @Setup
    public void make(Size size) {
      asked = size.asked();
      scan = new LinearScan(asked.workload().plain());
      asked.warm(i -> Asked.read(scan.decide(asked.nextPlain())));
    }
  }

  /** The library decides. */
  @Benchmark
  public int library(Library by, Spent spent) {
    spent.call();
    return Asked.read(by.policy.decide(by.requests[by.asked.next()]));
  }

  /** The library decides what is prepared. */
  @Benchmark
  public int prepared(Prepared by, Spent spent) {
    spent.call();
    int next = by.asked.next();
    return Asked.read(by.requests[next].decide(by.days[next]));
  }

  /** The floor decides what is asked in text. */
  @Benchmark
  public int floorText(ByFloor by, Spent spent) {
    spent.call();
    return Asked.read(Asked.text(by.floor, by.asked.nextPlain()));
  }

  /** The floor decides what is asked with numbers. */
  @Benchmark
  public int floorHandles(ByFloor by, Spent spent) {
    spent.call();
    return Asked.read(Asked.handles(by.floor, by.handles[by.asked.next()]));
  }

  /** The map of rule lists decides. */
  @Benchmark
  public int map(ByMap by, Spent spent) {
    spent.call();
    return Asked.read(by.map.decide(by.asked.nextPlain()));
  }

  /** The scan decides. */
  @Benchmark
  public int scan(ByScan by, Spent spent) {
    spent.call();
    return Asked.read(by.scan.decide(by.asked.nextPlain()));
  }
}

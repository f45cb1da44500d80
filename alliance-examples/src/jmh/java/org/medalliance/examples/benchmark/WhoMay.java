// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.benchmark.workload.Asked;
import org.medalliance.examples.benchmark.workload.Everybody;
import org.medalliance.sharing.SharingRequest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Who may use something, and who may give it: one question to all units.
 *
 * <p>Asked at once for one day the library remembers all units as they are on it; asked each time
 * for another day it has to look at them again. One after the other is for one day. All but {@link
 * #namesOfWhoMayUse} count those who may.
 */
@BenchmarkMode(Mode.AverageTime)
@OperationsPerInvocation(Everybody.QUESTIONS)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WhoMay {

  /** All units at once. */
  @State(Scope.Thread)
  public static class AtOnce {
    private SharingPolicy policy;
    private SharingRequest[] uses;
    private SharingRequest[] gives;
    private SharingRequest[] usesToday;
    private SharingRequest[] givesToday;

    /** Compiles the policy. */
    @Setup
    public void make(Size size) {
      Everybody everybody = everybody(size);
      policy = everybody.policy();
      uses = everybody.uses();
      gives = everybody.gives();
      usesToday = today(uses);
      givesToday = today(gives);
    }
  }

  /** One unit after the other. */
  @State(Scope.Thread)
  public static class OneByOne {
    private Everybody everybody;
    private SharingRequest[][] uses;
    private SharingRequest[][] gives;

    /** Compiles the policy and makes a request for each unit. */
    @Setup
    public void make(Size size) {
      everybody = everybody(size);
      uses =
          Arrays.stream(today(everybody.uses()))
              .map(everybody::recipients)
              .toArray(SharingRequest[][]::new);
      gives =
          Arrays.stream(today(everybody.gives()))
              .map(everybody::providers)
              .toArray(SharingRequest[][]::new);
    }
  }

  /** Who may use it, on one day. */
  @Benchmark
  public int whoMayUse(AtOnce by, Spent spent) {
    int read = 0;
    for (SharingRequest request : by.usesToday) {
      spent.call();
      read += Everybody.read(by.policy.recipients(request));
    }
    return read;
  }

  /** Who may use it, on one day, and the name of each. */
  @Benchmark
  public int namesOfWhoMayUse(AtOnce by, Spent spent) {
    int read = 0;
    for (SharingRequest request : by.usesToday) {
      spent.call();
      read += Everybody.readNames(by.policy.recipients(request));
    }
    return read;
  }

  /** Who may use it, each time on another day. */
  @Benchmark
  public int whoMayUseOnAnotherDay(AtOnce by, Spent spent) {
    int read = 0;
    for (SharingRequest request : by.uses) {
      spent.call();
      read += Everybody.read(by.policy.recipients(request));
    }
    return read;
  }

  /** Who may give it, on one day. */
  @Benchmark
  public int whoMayGive(AtOnce by, Spent spent) {
    int read = 0;
    for (SharingRequest request : by.givesToday) {
      spent.call();
      read += Everybody.read(by.policy.providers(request));
    }
    return read;
  }

  /** Who may give it, each time on another day. */
  @Benchmark
  public int whoMayGiveOnAnotherDay(AtOnce by, Spent spent) {
    int read = 0;
    for (SharingRequest request : by.gives) {
      spent.call();
      read += Everybody.read(by.policy.providers(request));
    }
    return read;
  }

  /** Who may use it, one after the other. */
  @Benchmark
  public int decideEachUser(OneByOne by, Spent spent) {
    int read = 0;
    for (SharingRequest[] each : by.uses) {
      spent.call();
      read += by.everybody.count(each);
    }
    return read;
  }

  /** Who may give it, one after the other. */
  @Benchmark
  public int decideEachGiver(OneByOne by, Spent spent) {
    int read = 0;
    for (SharingRequest[] each : by.gives) {
      spent.call();
      read += by.everybody.count(each);
    }
    return read;
  }

  private static Everybody everybody(Size size) {
    Asked asked = size.asked();
    return new Everybody(asked.policy(), asked.workload().requests());
  }

  private static SharingRequest[] today(SharingRequest[] requests) {
    return Arrays.stream(requests).map(Everybody::sameDay).toArray(SharingRequest[]::new);
  }
}

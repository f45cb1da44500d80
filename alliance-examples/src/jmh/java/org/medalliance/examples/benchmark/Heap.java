// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark;

import java.lang.ref.Reference;
import org.medalliance.Alliance;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.benchmark.workload.Workload;

/** How much memory a policy keeps beside its alliance. */
final class Heap {
  private Heap() {}

  /** Returns the bytes for each rule: what more rules take, divided by how many more they are. */
  static double bytesOfRule(int units, int fewer, int more) {
    return (double) (bytes(units, more) - bytes(units, fewer)) / (more - fewer);
  }

  private static long bytes(int units, int rules) {
    Alliance alliance = Workload.of(units, rules, Benchmarks.SEED).alliance();
    SharingPolicy.of(alliance); // what the alliance works out once belongs to it
    long before = used();
    SharingPolicy policy = SharingPolicy.of(alliance);
    long after = used();
    Reference.reachabilityFence(policy);
    Reference.reachabilityFence(alliance);
    return after - before;
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark;

import java.lang.ref.Reference;
import java.util.List;
import org.medalliance.Alliance;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.benchmark.workload.Asked;
import org.medalliance.examples.benchmark.workload.Everybody;
import org.medalliance.examples.benchmark.workload.Workload;
import org.medalliance.sharing.SharingRequest;

/**
 * How much memory a policy keeps beside its alliance, in bytes.
 *
 * @param things how many rules or units there are
 * @param made when nothing has been asked
 * @param decided when every request of the workload has been decided
 * @param swept when it has been asked for each of them, on one day, who may use it too
 */
record Heap(int things, double made, double decided, double swept) {

  /** Weighs a policy of so many rules. */
  static Heap ofRules(int units, int rules) {
    return weigh(units, rules, rules);
  }

  /** Weighs a policy of so many units. */
  static Heap ofUnits(int units, int rules) {
    return weigh(units, rules, units);
  }

  /** Returns the bytes for each thing: what more of them take, by how many more they are. */
  Heap each(Heap fewer) {
    double more = things - fewer.things;
    return new Heap(
        1,
        (made - fewer.made) / more,
        (decided - fewer.decided) / more,
        (swept - fewer.swept) / more);
  }

  private static Heap weigh(int units, int rules, int things) {
    Workload workload = Workload.of(units, rules, Benchmarks.SEED);
    Alliance alliance = workload.alliance();
    List<SharingRequest> requests = workload.requests();
    SharingPolicy.of(alliance); // what the alliance works out once belongs to it
    long before = used();
    SharingPolicy policy = SharingPolicy.of(alliance);
    long made = used();
    int read = 0;
    for (SharingRequest request : requests) {
      read += Asked.read(policy.decide(request));
    }
    long decided = used();
    for (SharingRequest request : requests) {
      read += Everybody.read(policy.recipients(Everybody.sameDay(request)));
    }
    long swept = used();
    if (read == 0) {
      throw new IllegalStateException("something must be decided");
    }
    Reference.reachabilityFence(policy);
    Reference.reachabilityFence(alliance);
    Reference.reachabilityFence(requests);
    Reference.reachabilityFence(workload);
    return new Heap(things, made - before, decided - before, swept - before);
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}

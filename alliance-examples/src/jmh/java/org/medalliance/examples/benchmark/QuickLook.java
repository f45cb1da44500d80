// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.medalliance.Alliance;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.PreparedRequest;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.benchmark.workload.Asked;
import org.medalliance.examples.benchmark.workload.Floor;
import org.medalliance.examples.benchmark.workload.LinearScan;
import org.medalliance.examples.benchmark.workload.Lists;
import org.medalliance.examples.benchmark.workload.MapOfRuleLists;
import org.medalliance.examples.benchmark.workload.Plain;
import org.medalliance.examples.benchmark.workload.Sameness;
import org.medalliance.examples.benchmark.workload.Workload;
import org.medalliance.sharing.SharingRequest;

/**
 * Prints in a few minutes what a decision costs: nanoseconds of the thread's own time, the median
 * of several rounds, and bytes. No harness: look at ratios, and believe {@link Benchmarks}.
 *
 * <p>Arguments: the sizes to look at, such as {@code 1000x100000} (units x rules) or {@code
 * crowdedx1000}; none means all.
 */
public final class QuickLook {
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 9;
  private static final long ROUND = 150_000_000;

  /** What is read, so that nothing is left out. */
  static long sink;

  private QuickLook() {}

  /** Looks at the sizes given. */
  public static void main(String[] args) {
    List<String> sizes = new ArrayList<>(Arrays.asList(args));
    if (sizes.isEmpty()) {
      for (String units : List.of("50", "1000", "100000", "crowded")) {
        for (String rules : List.of("10", "1000", "100000")) {
          sizes.add(units + "x" + rules);
        }
      }
    }
    System.out.printf(
        "load %.2f; ns a decision (bytes a decision)%n",
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    System.out.printf(
        "%-15s %18s %18s %18s %18s %18s %18s %9s %9s%n",
        "units x rules",
        "library",
        "prepared",
        "floor, text",
        "floor, numbers",
        "map",
        "scan",
        "lib/text",
        "prep/num");
    sizes.forEach(QuickLook::look);
  }

  private static void look(String size) {
    String[] parts = size.split("x");
    int rules = Integer.parseInt(parts[1]);
    Workload workload =
        parts[0].equals("crowded")
            ? Workload.crowded(rules, 1)
            : Workload.of(Integer.parseInt(parts[0]), rules, 1);
    Alliance alliance = workload.alliance();
    List<SharingRequest> requests = workload.requests();
    long begun = THREADS.getCurrentThreadCpuTime();
    SharingPolicy policy = SharingPolicy.of(alliance);
    long compiled = THREADS.getCurrentThreadCpuTime() - begun;
    Floor floor = new Floor(workload.plain());
    Lists map = new MapOfRuleLists(workload.plain());
    Lists scan = new LinearScan(workload.plain());
    Map<Outcome, Integer> mix =
        new Sameness(workload, policy, requests)
            .check(floor, List.of(map, scan), 100_000_000 / rules);

    Plain.Request[] plain = workload.asked().toArray(new Plain.Request[0]);
    int[][] handles = new Asked(workload).handles(floor);
    Cost library = cost(i -> Asked.read(policy.decide(requests.get(i))));
    PreparedRequest[] prepared = new Asked(workload).prepared(policy);
    Cost ready = cost(i -> Asked.read(prepared[i].decide(requests.get(i).on())));
    Cost text = cost(i -> Asked.read(Asked.text(floor, plain[i])));
    Cost index = cost(i -> Asked.read(Asked.handles(floor, handles[i])));
    Cost byMap = cost(i -> Asked.read(map.decide(plain[i])));
    Cost byScan = cost(i -> Asked.read(scan.decide(plain[i])));
    System.out.printf(
        Locale.ROOT,
        "%-15s %18s %18s %18s %18s %18s %18s %9.2f %9.2f   compiled in %d ms, %s%n",
        size,
        library,
        ready,
        text,
        index,
        byMap,
        byScan,
        library.nanos / text.nanos,
        ready.nanos / index.nanos,
        compiled / 1_000_000,
        mix);
  }

  /** The cost of one call, over all requests in turn. */
  private static Cost cost(IntUnaryOperator decide) {
    double[] rounds = new double[ROUNDS];
    double[] bytes = new double[ROUNDS];
    int next = 0;
    for (int round = -3; round < ROUNDS; round++) {
      long calls = 0;
      long allocated = THREADS.getCurrentThreadAllocatedBytes();
      long begun = THREADS.getCurrentThreadCpuTime();
      long spent;
      do {
        for (int i = 0; i < 200; i++) {
          sink += decide.applyAsInt(next);
          next = next + 1 == Workload.REQUESTS ? 0 : next + 1;
        }
        calls += 200;
        spent = THREADS.getCurrentThreadCpuTime() - begun;
      } while (spent < ROUND);
      if (round >= 0) {
        rounds[round] = (double) spent / calls;
        bytes[round] = (double) (THREADS.getCurrentThreadAllocatedBytes() - allocated) / calls;
      }
    }
    Arrays.sort(rounds);
    Arrays.sort(bytes);
    return new Cost(rounds[ROUNDS / 2], bytes[ROUNDS / 2]);
  }

  private record Cost(double nanos, double bytes) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%,.0f (%,.0f)", nanos, bytes);
    }
  }
}

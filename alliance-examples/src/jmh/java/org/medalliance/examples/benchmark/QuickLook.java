// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;

/**
 * Prints in a few minutes what a decision costs: nanoseconds of the thread's own time, the median
 * of several rounds, and bytes. No harness: look at ratios, and believe {@code Benchmarks}.
 *
 * <p>Arguments: the sizes to look at, such as {@code 1000x100000} (units x rules) or {@code
 * crowdedx1000}; none means all.
 */
public final class QuickLook {
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 9;
  private static final long ROUND = 150_000_000;

  /** What is kept, so that nothing is left out. */
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
        "%-15s %18s %18s %18s %18s %18s %9s%n",
        "units x rules", "library", "floor, text", "floor, handles", "map", "scan", "lib/floor");
    sizes.forEach(QuickLook::look);
  }

  private static void look(String size) {
    String[] parts = size.split("x");
    int rules = Integer.parseInt(parts[1]);
    Workload workload =
        parts[0].equals("crowded")
            ? Workload.crowded(rules, 1)
            : Workload.of(Integer.parseInt(parts[0]), rules, 1);
    long begun = THREADS.getCurrentThreadCpuTime();
    SharingPolicy policy = SharingPolicy.of(workload.alliance());
    long compiled = THREADS.getCurrentThreadCpuTime() - begun;
    Floor floor = new Floor(workload.plain());
    Lists map = new MapOfRuleLists(workload.plain());
    Lists scan = new LinearScan(workload.plain());
    Map<Outcome, Integer> mix =
        new Sameness(workload, policy).check(floor, List.of(map, scan), 100_000_000 / rules);

    Plain.Request[] asked = workload.asked().toArray(new Plain.Request[0]);
    int[][] handles = handles(floor, asked);
    Cost library =
        cost(
            i -> {
              SharingDecision decision = policy.decide(workload.requests().get(i));
              return decision.outcome().ordinal() + decision.citations().size();
            });
    Cost text =
        cost(
            i -> {
              Plain.Request one = asked[i];
              return read(
                  floor.decide(
                      one.recipient(),
                      one.provider(),
                      one.resource(),
                      one.kind(),
                      one.on(),
                      one.urgency(),
                      one.purpose()));
            });
    Cost index =
        cost(
            i -> {
              int[] h = handles[i];
              return read(floor.decide(h[0], h[1], h[2], h[3], h[4], h[5], h[6]));
            });
    Cost byMap = cost(i -> read(map.decide(asked[i])));
    Cost byScan = cost(i -> read(scan.decide(asked[i])));
    System.out.printf(
        Locale.ROOT,
        "%-15s %18s %18s %18s %18s %18s %9.2f   compiled in %d ms, %s%n",
        size,
        library,
        text,
        index,
        byMap,
        byScan,
        library.nanos / text.nanos,
        compiled / 1_000_000,
        mix);
  }

  private static int[][] handles(Floor floor, Plain.Request[] asked) {
    return Arrays.stream(asked)
        .map(
            one ->
                new int[] {
                  floor.unit(one.recipient()),
                  floor.unit(one.provider()),
                  floor.resource(one.resource()),
                  floor.kind(one.kind()),
                  (int) one.on().toEpochDay(),
                  one.urgency(),
                  one.purpose()
                })
        .toArray(int[][]::new);
  }

  private static int read(Answer answer) {
    return answer.possible() + answer.rows().length;
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

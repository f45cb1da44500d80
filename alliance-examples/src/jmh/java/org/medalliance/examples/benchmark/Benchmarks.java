// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.benchmark.rival.Rival;
import org.medalliance.examples.benchmark.workload.Floor;
import org.medalliance.examples.benchmark.workload.LinearScan;
import org.medalliance.examples.benchmark.workload.MapOfRuleLists;
import org.medalliance.examples.benchmark.workload.Sameness;
import org.medalliance.examples.benchmark.workload.Workload;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Holds all ways to decide against one another, then measures them and prints the ratios that are
 * watched and where the picture of growth is.
 */
public final class Benchmarks {
  /** Which of all workloads it is. */
  static final long SEED = 1;

  private static final String[] UNITS = {"50", "1000", "100000"};
  private static final String[] RULES = {"10", "1000", "100000"};

  /** The most rows that the scan looks at before it is believed. */
  private static final int SCANNED_ROWS = 100_000_000;

  private final boolean isSmoke;
  private final Measures measures = new Measures();

  private Benchmarks(boolean isSmoke) {
    this.isSmoke = isSmoke;
  }

  /**
   * Measures.
   *
   * @param args {@code smoke} to see in seconds that everything still runs; its figures say nothing
   */
  public static void main(String[] args) throws RunnerException, IOException {
    boolean isSmoke = List.of(args).contains("smoke");
    if (isSmoke) {
      System.setProperty("jmh.ignoreLock", "true"); // no matter who else measures
      System.setProperty("warming", "20");
    }
    new Benchmarks(isSmoke).run();
  }

  private void run() throws RunnerException, IOException {
    double load = load();
    // before anything else leaves something behind
    double kept = Heap.bytesOfRule(1000, 10, isSmoke ? 1000 : 100_000);
    for (String units : sizes(UNITS)) {
      for (String rules : sizes(RULES)) {
        check(Integer.parseInt(units), Integer.parseInt(rules));
      }
    }
    for (String rival : Rival.names()) {
      for (int rules : new int[] {10, 1000}) {
        int asked = Rivals.check(rival, rules, isSmoke ? 500_000_000 : 20_000_000_000L);
        System.out.printf("%s decided alike, %d rules: %d requests%n", rival, rules, asked);
      }
    }
    measure(Decisions.class, sizes(UNITS), sizes(RULES));
    // it holds every rule against the request: seconds where there are 100,000
    measure(Explanations.class, new String[] {"50", "1000"}, new String[] {"10", "1000"});
    measure(CrowdedCell.class, new String[0], sizes(RULES));
    measure(Refusals.class, new String[] {"1000"}, new String[] {"1000"});
    measure(Compilation.class, new String[] {"1000"}, new String[] {isSmoke ? "1000" : "100000"});
    measure(Rivals.class, new String[0], new String[] {"10", "1000"});
    if (isSmoke) {
      System.out.printf("%nEverything still runs. These figures say nothing:%n");
    }
    Ratios ratios = new Ratios(measures, System.out);
    ratios.print();
    ratios.most("bytes that a policy keeps for a rule", 120, Optional.of(kept));
    System.out.printf(Locale.ROOT, "%nLoad was %.2f before and is %.2f. ", load, load());
    System.out.println(measures.noise());
    Path picture = new Growth(measures).draw("1000", Path.of("target", "growth.png"));
    System.out.println("Growth: " + picture.toAbsolutePath());
  }

  /** Throws if not all decide alike. */
  private static void check(int units, int rules) {
    Workload workload = Workload.of(units, rules, SEED);
    System.out.printf(
        "%dx%d decided alike: %s%n",
        units,
        rules,
        new Sameness(workload, SharingPolicy.of(workload.alliance()), workload.requests())
            .check(
                new Floor(workload.plain()),
                List.of(new MapOfRuleLists(workload.plain()), new LinearScan(workload.plain())),
                SCANNED_ROWS / rules));
  }

  private void measure(Class<?> benchmark, String[] units, String[] rules) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include("\\." + benchmark.getSimpleName() + "\\.")
            .param("rules", rules)
            .param("units", units)
            .param("by", Rival.names().toArray(String[]::new))
            .verbosity(VerboseMode.SILENT)
            .forks(isSmoke ? 0 : 3)
            .warmupIterations(isSmoke ? 1 : 5)
            .warmupTime(TimeValue.milliseconds(isSmoke ? 20 : 200))
            .measurementIterations(isSmoke ? 1 : 5)
            .measurementTime(TimeValue.milliseconds(isSmoke ? 20 : 200))
            .shouldFailOnError(true)
            .jvmArgs("-Xmx4g")
            .build();
    measures.add(new Runner(options).run());
    System.out.println("Measured " + benchmark.getSimpleName());
  }

  private String[] sizes(String[] all) {
    return isSmoke ? new String[] {all[0], all[1]} : all;
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}

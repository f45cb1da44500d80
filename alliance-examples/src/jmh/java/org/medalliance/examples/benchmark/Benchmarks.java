// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.benchmark.document.CollidingIds;
import org.medalliance.examples.benchmark.document.Documents;
import org.medalliance.examples.benchmark.document.FirstRead;
import org.medalliance.examples.benchmark.document.Reading;
import org.medalliance.examples.benchmark.document.Retained;
import org.medalliance.examples.benchmark.document.Writing;
import org.medalliance.examples.benchmark.figure.DocumentRatios;
import org.medalliance.examples.benchmark.figure.Growth;
import org.medalliance.examples.benchmark.figure.Measures;
import org.medalliance.examples.benchmark.figure.Ratios;
import org.medalliance.examples.benchmark.rival.Rival;
import org.medalliance.examples.benchmark.workload.Everybody;
import org.medalliance.examples.benchmark.workload.Floor;
import org.medalliance.examples.benchmark.workload.LinearScan;
import org.medalliance.examples.benchmark.workload.MapOfRuleLists;
import org.medalliance.examples.benchmark.workload.Sameness;
import org.medalliance.examples.benchmark.workload.Workload;
import org.medalliance.sharing.SharingRequest;
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
  public static final long SEED = 1;

  private static final String[] UNITS = {"50", "1000", "100000"};
  private static final String[] RULES = {"10", "1000", "100000"};
  private static final String[] REFERRING = {"100", "10000", "100000"};
  private static final String[] CHANGING = {"1000", "10000", "100000"};
  private static final String[] NONE = {};
  private static final Set<String> OF_DOCUMENTS =
      Stream.of(Reading.class, Writing.class, CollidingIds.class)
          .map(Class::getSimpleName)
          .collect(Collectors.toCollection(TreeSet::new));
  private static final Set<String> PARTS =
      Stream.of(
              Decisions.class,
              FirstPass.class,
              Explanations.class,
              CrowdedCell.class,
              WhoMay.class,
              Refusals.class,
              Referrals.class,
              Analyses.class,
              Diffs.class,
              Compilation.class,
              Rivals.class,
              Reading.class,
              Writing.class,
              CollidingIds.class)
          .map(Class::getSimpleName)
          .collect(Collectors.toCollection(TreeSet::new));

  /** The most rows that the scan looks at before it is believed. */
  private static final int SCANNED_ROWS = 100_000_000;

  private final Pace pace;
  private final boolean isSmoke;
  private final List<String> parts;
  private final Measures measures = new Measures();

  /**
   * How thoroughly it is measured: forks, iterations before and in each, their milliseconds; for
   * how many milliseconds each rival is held against the library first.
   */
  private enum Pace {
    SMOKE(0, 1, 1, 20, 500),
    SHORT(2, 8, 3, 150, 2_000),
    FULL(3, 15, 5, 200, 20_000);

    private final int forks;
    private final int warmups;
    private final int iterations;
    private final int millis;
    private final long checked;

    Pace(int forks, int warmups, int iterations, int millis, long checked) {
      this.forks = forks;
      this.warmups = warmups;
      this.iterations = iterations;
      this.millis = millis;
      this.checked = checked;
    }

    private Rounds rounds() {
      return new Rounds(warmups, iterations);
    }
  }

  /** How many iterations come before, and how many count. */
  private record Rounds(int warmups, int iterations) {}

  private Benchmarks(Pace pace, List<String> parts) {
    this.pace = pace;
    this.isSmoke = pace == Pace.SMOKE;
    this.parts = parts;
  }

  /**
   * Measures.
   *
   * @param args first {@code full}, {@code short}, or {@code smoke} to see in seconds that
   *     everything still runs, of which the figures say nothing; then the benchmarks that are run,
   *     such as {@code Decisions}, or none for all
   */
  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    Pace pace = Pace.valueOf(args[0].toUpperCase(Locale.ROOT));
    if (pace == Pace.SMOKE) {
      System.setProperty("jmh.ignoreLock", "true"); // no matter who else measures
      System.setProperty("warming", "20");
    }
    List<String> parts = List.of(args).subList(1, args.length);
    if (!PARTS.containsAll(parts)) {
      throw new IllegalArgumentException("benchmarks must be of " + PARTS + ": " + parts);
    }
    new Benchmarks(pace, parts).run();
  }

  private void run() throws RunnerException, IOException, InterruptedException {
    double load = load();
    if (parts.isEmpty() || parts.stream().anyMatch(OF_DOCUMENTS::contains)) {
      readAndWrite();
    }
    if (!OF_DOCUMENTS.containsAll(parts) || parts.isEmpty()) {
      decide();
    }
    System.out.printf(Locale.ROOT, "%nLoad was %.2f before and is %.2f. ", load, load());
    System.out.println(measures.noise());
  }

  /** Measures documents. */
  private void readAndWrite() throws RunnerException, IOException, InterruptedException {
    int many = isSmoke ? 1000 : 100_000;
    String[] units = {"50", Integer.toString(many)};
    Map<String, Integer> bytes = new HashMap<>();
    for (String size : units) {
      bytes.put(size, Documents.check(Integer.parseInt(size)));
      System.out.printf("%s units, %d bytes: all read and write alike%n", size, bytes.get(size));
    }
    for (String part : OF_DOCUMENTS) {
      if (parts.isEmpty() || parts.contains(part)) {
        measure(part + ".", pace.rounds(), units, NONE);
      }
    }
    if (!isSmoke) {
      measure("Reading.readLibrary", pace.rounds(), new String[] {"1000", "200000"}, NONE);
    }
    Ratios ratios = new Ratios(measures, System.out);
    new DocumentRatios(measures, ratios, bytes, System.out).print();
    ratios.most(
        "bytes of heap an alliance keeps for each byte read, " + many + " units",
        6,
        Optional.of(Retained.perByte(many)));
    double[] first = FirstRead.measure(isSmoke ? 1 : 11);
    ratios.most(
        "first document, and decision / Jackson's first", 2, Optional.of(first[0] / first[1]));
    ratios.beside("  ms: library", Optional.of(first[0] / 1_000_000));
    ratios.beside("  ms: Jackson", Optional.of(first[1] / 1_000_000));
  }

  /** Measures decisions. */
  private void decide() throws RunnerException, IOException {
    // before anything else leaves something behind
    int many = isSmoke ? 1000 : 100_000;
    Heap fewRules = Heap.ofRules(1000, 10);
    Heap manyRules = Heap.ofRules(1000, many);
    Heap fewUnits = Heap.ofUnits(50, 1000);
    Heap manyUnits = Heap.ofUnits(many, 1000);
    for (String units : sizes(UNITS)) {
      for (String rules : sizes(RULES)) {
        check(Integer.parseInt(units), Integer.parseInt(rules));
      }
    }
    for (String rival : isWanted(Rivals.class) ? Rival.names() : List.<String>of()) {
      for (int rules : new int[] {10, 1000}) {
        int asked = Rivals.check(rival, rules, pace.checked * 1_000_000);
        System.out.printf("%s decided alike, %d rules: %d requests%n", rival, rules, asked);
      }
    }
    measure(Decisions.class, sizes(UNITS), sizes(RULES));
    measure(FirstPass.class, new String[] {"1000"}, sizes(RULES));
    measure(FirstPass.class, new String[] {"100000"}, isSmoke ? NONE : sizes(RULES));
    measure(Explanations.class, new String[] {"1000"}, sizes(RULES));
    measure(CrowdedCell.class, NONE, sizes(RULES));
    measure(WhoMay.class, new String[] {"1000"}, new String[] {"1000"});
    measure(
        WhoMay.class, new String[] {"100000"}, isSmoke ? NONE : new String[] {"1000", "100000"});
    measure(Refusals.class, new String[] {"1000"}, new String[] {"1000"});
    measure(Referrals.class, isSmoke ? new String[] {"100"} : REFERRING, new String[] {"10"});
    measure(Analyses.class, new String[] {"50"}, new String[] {"10"});
    measure(Analyses.class, new String[] {"1000"}, isSmoke ? NONE : new String[] {"100", "1000"});
    measure(Analyses.class, new String[] {"1000"}, isSmoke ? NONE : new String[] {"10000"});
    measure(Diffs.class, isSmoke ? new String[] {"1000"} : CHANGING, new String[] {"10"});
    measure(Compilation.class, new String[] {"1000"}, new String[] {isSmoke ? "1000" : "100000"});
    measure(Rivals.class, NONE, new String[] {"10", "1000"});
    if (isSmoke) {
      System.out.printf("%nEverything still runs. These figures say nothing:%n");
    }
    Ratios ratios = new Ratios(measures, System.out);
    ratios.print();
    ratios.printReferrals(List.of(REFERRING));
    ratios.printAnalyses();
    ratios.printDiffs(List.of(CHANGING));
    Heap rule = manyRules.each(fewRules);
    ratios.most(
        "bytes a policy keeps for a rule, before any question", 120, Optional.of(rule.made()));
    ratios.beside("  after 10000 decisions", Optional.of(rule.decided()));
    ratios.beside("  and who may use, 10000 times", Optional.of(rule.swept()));
    ratios.beside("  MB in all, 1000x" + many, Optional.of(manyRules.swept() / 1_000_000));
    Heap unit = manyUnits.each(fewUnits);
    ratios.beside("bytes a policy keeps for a unit, before any question", Optional.of(unit.made()));
    ratios.beside("  after 10000 decisions", Optional.of(unit.decided()));
    ratios.beside("  and who may use, 10000 times", Optional.of(unit.swept()));
    ratios.beside("  MB in all, " + many + "x1000", Optional.of(manyUnits.swept() / 1_000_000));
    Path picture = new Growth(measures).draw("1000", Path.of("target", "growth.png"));
    System.out.println("Growth: " + picture.toAbsolutePath());
  }

  /** Throws if not all decide alike. */
  private static void check(int units, int rules) {
    Workload workload = Workload.of(units, rules, SEED);
    SharingPolicy policy = SharingPolicy.of(workload.alliance());
    List<SharingRequest> requests = workload.requests();
    System.out.printf(
        "%dx%d decided alike: %s; %d may use or give%n",
        units,
        rules,
        new Sameness(workload, policy, requests)
            .check(
                new Floor(workload.plain()),
                List.of(new MapOfRuleLists(workload.plain()), new LinearScan(workload.plain())),
                SCANNED_ROWS / rules),
        new Everybody(policy, requests).check());
  }

  private void measure(Class<?> benchmark, String[] units, String[] rules) throws RunnerException {
    if (isWanted(benchmark) && rules.length > 0) {
      measure(benchmark.getSimpleName() + ".", rounds(benchmark, rules), units, rules);
    }
  }

  private Rounds rounds(Class<?> benchmark, String[] rules) {
    if (benchmark == FirstPass.class && !isSmoke) {
      return new Rounds(4 * pace.warmups, 4 * pace.iterations); // has nothing else to warm up by
    }
    boolean isLong = benchmark == Analyses.class && List.of(rules).contains("10000");
    return isLong ? new Rounds(1, 2) : pace.rounds(); // each takes half a minute
  }

  /** Measures one size after the other and says at once what it found. */
  private void measure(String benchmark, Rounds rounds, String[] units, String[] rules)
      throws RunnerException {
    if (units.length == 0) {
      measureAtOnce(benchmark, rounds, units, rules);
    }
    for (String size : units) {
      measureAtOnce(benchmark, rounds, new String[] {size}, rules);
    }
  }

  private void measureAtOnce(String benchmark, Rounds rounds, String[] units, String[] rules)
      throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include("\\." + Pattern.quote(benchmark))
            .param("rules", rules)
            .param("units", units)
            .param("by", Rival.names().toArray(String[]::new))
            .verbosity(VerboseMode.SILENT)
            .forks(pace.forks)
            .warmupIterations(rounds.warmups)
            .warmupTime(TimeValue.milliseconds(pace.millis))
            .measurementIterations(rounds.iterations)
            .measurementTime(TimeValue.milliseconds(pace.millis))
            .shouldFailOnError(true)
            .jvmArgs("-Xmx4g")
            .build();
    measures.add(new Runner(options).run(), System.out);
  }

  private boolean isWanted(Class<?> benchmark) {
    return parts.isEmpty() || parts.contains(benchmark.getSimpleName());
  }

  private String[] sizes(String[] all) {
    return isSmoke ? new String[] {all[0], all[1]} : all;
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}

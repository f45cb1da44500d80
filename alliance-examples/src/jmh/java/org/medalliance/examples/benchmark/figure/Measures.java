// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.figure;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** What everything costs, by the name of the benchmark and the size: {@code library 50x10}. */
public final class Measures {
  private final Map<String, Measure> all = new TreeMap<>();

  /** Adds what was measured, and prints it: a run takes more than an hour and may be cut short. */
  public void add(Collection<RunResult> results, PrintStream out) {
    for (RunResult result : results) {
      BenchmarkParams params = result.getParams();
      String name = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
      String by = params.getParamsKeys().contains("by") ? params.getParam("by") : name;
      Measure measure = Measure.of(result);
      all.put(by + " " + size(params), measure);
      out.printf(
          Locale.ROOT,
          "  %-40s %,16.0f ns %,14.0f bytes   forks %.0f %% apart%n",
          by + " " + size(params),
          measure.nanos(),
          measure.bytes(),
          100 * measure.spread());
    }
  }

  private static String size(BenchmarkParams params) {
    return Stream.of("units", "rules")
        .filter(params.getParamsKeys()::contains)
        .map(params::getParam)
        .collect(Collectors.joining("x"));
  }

  Optional<Measure> get(String name, Object size) {
    return Optional.ofNullable(all.get(name + " " + size));
  }

  /** The nanoseconds, or {@code -}. */
  String nanos(String name, Object size) {
    return get(name, size)
        .map(found -> String.format(Locale.ROOT, "%,.0f", found.nanos()))
        .orElse("-");
  }

  /** How quiet the machine was, in words. */
  public String noise() {
    double[] spreads = all.values().stream().mapToDouble(Measure::spread).sorted().toArray();
    double[] waits = all.values().stream().mapToDouble(Measure::waiting).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "Medians of forks lay %.0f %% apart (the median; at most %.0f %%)."
            + " A unit of processor time took %.2f units of wall-clock time (at most %.2f).",
        100 * spreads[spreads.length / 2],
        100 * spreads[spreads.length - 1],
        waits[waits.length / 2],
        waits[waits.length - 1]);
  }
}

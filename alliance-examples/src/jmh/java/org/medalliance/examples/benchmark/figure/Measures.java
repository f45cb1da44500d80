// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.figure;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** What everything costs, by the name of the benchmark and the size: {@code library 50x10}. */
public final class Measures {
  private final Map<String, Measure> all = new TreeMap<>();

  /** Adds what was measured. */
  public void add(Collection<RunResult> results) {
    for (RunResult result : results) {
      BenchmarkParams params = result.getParams();
      String name = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
      String by = params.getParamsKeys().contains("by") ? params.getParam("by") : name;
      String units = params.getParamsKeys().contains("units") ? params.getParam("units") : "";
      all.put(
          by + " " + (units.isEmpty() ? "" : units + "x") + params.getParam("rules"),
          Measure.of(result));
    }
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

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.figure;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * What one call costs.
 *
 * @param nanos the processor time, in nanoseconds: the median of all iterations of all forks
 * @param bytes what is allocated: the median likewise
 * @param spread how far the medians of the forks lie apart, as a share of the least
 * @param waiting wall-clock time for each unit of processor time; 1 if nobody else was there
 */
record Measure(double nanos, double bytes, double spread, double waiting) {

  static Measure of(RunResult result) {
    double[] forks =
        result.getBenchmarkResults().stream()
            .mapToDouble(fork -> median(fork, Measure::nanos))
            .sorted()
            .toArray();
    double nanos = median(result, Measure::nanos);
    double wall = median(result, iteration -> iteration.getPrimaryResult().getScore());
    return new Measure(
        nanos,
        median(result, iteration -> secondary(iteration, "allocatedBytes")),
        forks[forks.length - 1] / forks[0] - 1,
        wall / nanos);
  }

  private static double nanos(IterationResult iteration) {
    return secondary(iteration, "cpuNanos");
  }

  private static double secondary(IterationResult iteration, String name) {
    return iteration.getSecondaryResults().get(name).getScore();
  }

  private static double median(BenchmarkResult fork, ToDoubleFunction<IterationResult> value) {
    return median(fork.getIterationResults().stream().mapToDouble(value).toArray());
  }

  private static double median(RunResult result, ToDoubleFunction<IterationResult> value) {
    return median(
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .mapToDouble(value)
            .toArray());
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}

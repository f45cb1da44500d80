// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.flink;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;

/** Decides the same requests as a loop and as a stream, and tells how fast. */
public final class DecideMany {
  private DecideMany() {}

  /**
   * Runs both.
   *
   * @param args how many alliances, of how many units each, and how many requests
   */
  public static void main(String[] args) throws Exception {
    int alliances = Integer.parseInt(args[0]);
    int units = Integer.parseInt(args[1]);
    int requests = Integer.parseInt(args[2]);
    Path folder = Files.createTempDirectory("decide-many");
    try {
      Workload workload = new Workload(folder, alliances, units, requests).write();
      System.out.printf(
          Locale.ROOT,
          "%d alliances of %d units, twice; %d requests%n",
          alliances,
          units,
          requests);
      SortedMap<String, Long> plain = timed("loop", 1, requests, () -> PlainRun.counts(workload));
      for (int parallelism : new int[] {1, 2}) {
        SortedMap<String, Long> streamed =
            timed("Flink", parallelism, requests, () -> StreamRun.counts(workload, parallelism));
        if (!streamed.equals(plain)) {
          throw new AssertionError("the stream counts " + streamed + ", the loop " + plain);
        }
      }
      System.out.println("Both count " + plain);
    } finally {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  /** What counts. */
  private interface Run {
    SortedMap<String, Long> counts() throws Exception;
  }

  private static SortedMap<String, Long> timed(String name, int tasks, int requests, Run run)
      throws Exception {
    long start = System.nanoTime();
    SortedMap<String, Long> counts = run.counts();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%-6s %d at a time  %6.1f s  %9.0f requests a second, %.0f for each task%n",
        name,
        tasks,
        seconds,
        requests / seconds,
        requests / seconds / tasks);
    return counts;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.flink;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

/** A loop over the same files: one thread, no engine. */
final class PlainRun {
  private PlainRun() {}

  /** Returns how many requests had which outcome. */
  static SortedMap<String, Long> counts(Workload workload) throws IOException, ExecutionException {
    SortedMap<String, Long> counts = new TreeMap<>();
    Decider decider = new Decider();
    Map<String, Line> versions = new HashMap<>();
    try (BufferedReader changing = Files.newBufferedReader(workload.ofAlliances());
        BufferedReader asking = Files.newBufferedReader(workload.ofRequests())) {
      Optional<Line> next = line(changing);
      for (Optional<Line> asked = line(asking); asked.isPresent(); asked = line(asking)) {
        Line request = asked.get();
        while (next.isPresent() && next.get().at() <= request.at()) {
          versions.put(next.get().alliance(), next.get());
          next = line(changing);
        }
        Line version = versions.get(request.alliance());
        String outcome =
            version == null
                ? DecideFunction.NO_ALLIANCE
                : decider.decide(version, request.json()).name();
        counts.merge(outcome, 1L, Long::sum);
      }
    }
    return counts;
  }

  private static Optional<Line> line(BufferedReader file) throws IOException {
    return Optional.ofNullable(file.readLine()).map(Line::parse);
  }
}

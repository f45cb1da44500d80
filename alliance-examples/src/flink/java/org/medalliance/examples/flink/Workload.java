// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.flink;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.medalliance.Alliance;
import org.medalliance.examples.generator.AllianceGenerator;
import org.medalliance.institution.Institution;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRequest;

/**
 * Files of alliances and of requests, the same for the same sizes: each alliance is there from the
 * beginning, and again with fewer rules after half of the requests.
 *
 * @param folder where they are, one file of each sort, so that its lines are read in their order
 * @param alliances how many
 * @param units how many of each
 * @param requests how many of all
 */
public record Workload(Path folder, int alliances, int units, int requests) {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 1_500;

  /** Returns the file of the alliances. */
  public Path ofAlliances() {
    return folder.resolve("alliances.ndjson");
  }

  /** Returns the file of the requests. */
  public Path ofRequests() {
    return folder.resolve("requests.ndjson");
  }

  /** Writes both. */
  public Workload write() throws IOException {
    List<Alliance> all = new ArrayList<>();
    try (BufferedWriter file = Files.newBufferedWriter(ofAlliances())) {
      for (int i = 0; i < alliances; i++) {
        Alliance alliance =
            new AllianceGenerator(units, i).alliance().toBuilder().id("alliance-" + i).build();
        all.add(alliance);
        put(file, new Line("alliance-" + i, 0, AllianceJson.write(alliance)));
      }
      for (int i = 0; i < alliances; i++) {
        Alliance fewer = all.get(i).toBuilder().rules(all.get(i).rules().subList(0, 1)).build();
        put(file, new Line("alliance-" + i, requests / 2, AllianceJson.write(fewer)));
      }
    }
    Random random = new Random(1);
    try (BufferedWriter file = Files.newBufferedWriter(ofRequests())) {
      for (int at = 1; at <= requests; at++) {
        int i = random.nextInt(alliances);
        SharingRequest request = request(all.get(i), random);
        put(file, new Line("alliance-" + i, at, AllianceJson.write(request)));
      }
    }
    return this;
  }

  private static SharingRequest request(Alliance alliance, Random random) {
    SharedResource resource = any(alliance.resources(), random);
    Institution recipient = any(alliance.institutions(), random);
    return SharingRequest.builder()
        .recipient(recipient.id())
        .provider(resource.owner())
        .resource(resource.id())
        .on(FIRST.plusDays(random.nextInt(DAYS)))
        .build();
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static void put(BufferedWriter file, Line line) throws IOException {
    file.write(line.toString());
    file.write('\n');
  }
}

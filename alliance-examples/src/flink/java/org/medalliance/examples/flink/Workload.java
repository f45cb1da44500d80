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
 * @param folder where they are; the lines of one alliance are in one file of each sort
 * @param alliances how many
 * @param units how many of each
 * @param requests how many of all
 * @param files how many of each sort
 */
public record Workload(Path folder, int alliances, int units, int requests, int files) {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 1_500;

  /** Returns the folder of the alliances. */
  public Path ofAlliances() {
    return folder.resolve("alliances");
  }

  /** Returns the folder of the requests. */
  public Path ofRequests() {
    return folder.resolve("requests");
  }

  /** Writes both. */
  public Workload write() throws IOException {
    List<Alliance> all = new ArrayList<>();
    try (Shelf shelf = new Shelf(ofAlliances(), files)) {
      for (int i = 0; i < alliances; i++) {
        Alliance alliance =
            new AllianceGenerator(units, i).alliance().toBuilder().id("alliance-" + i).build();
        all.add(alliance);
        shelf.put(i, new Line("alliance-" + i, 0, AllianceJson.write(alliance)));
      }
      for (int i = 0; i < alliances; i++) {
        Alliance fewer = all.get(i).toBuilder().rules(all.get(i).rules().subList(0, 1)).build();
        shelf.put(i, new Line("alliance-" + i, requests / 2, AllianceJson.write(fewer)));
      }
    }
    Random random = new Random(1);
    try (Shelf shelf = new Shelf(ofRequests(), files)) {
      for (int at = 1; at <= requests; at++) {
        int i = random.nextInt(alliances);
        SharingRequest request = request(all.get(i), random);
        shelf.put(i, new Line("alliance-" + i, at, AllianceJson.write(request)));
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

  /** Files of one sort, to which lines are handed out by alliance. */
  private static final class Shelf implements AutoCloseable {
    private final List<BufferedWriter> files = new ArrayList<>();

    Shelf(Path folder, int count) throws IOException {
      Files.createDirectories(folder);
      for (int i = 0; i < count; i++) {
        files.add(Files.newBufferedWriter(folder.resolve(i + ".ndjson")));
      }
    }

    void put(int alliance, Line line) throws IOException {
      BufferedWriter file = files.get(alliance % files.size());
      file.write(line.toString());
      file.write('\n');
    }

    @Override
    public void close() throws IOException {
      for (BufferedWriter file : files) {
        file.close();
      }
    }
  }
}

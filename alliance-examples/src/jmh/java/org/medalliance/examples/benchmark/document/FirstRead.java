// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.medalliance.catalog.china.ResourceKinds;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.benchmark.Benchmarks;
import org.medalliance.examples.generator.AllianceGenerator;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.sharing.SharingRequest;

/** What the very first document costs a program, classes that are loaded included. */
public final class FirstRead {
  private static final int UNITS = 50;

  private FirstRead() {}

  /**
   * Reads one document and prints the nanoseconds of processor time that this took the thread.
   *
   * @param args {@code library}, to read and decide, or {@code jackson}, to bind records; then the
   *     file of the document
   */
  public static void main(String[] args) throws IOException {
    byte[] document = Files.readAllBytes(Path.of(args[1]));
    long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Object first = args[0].equals("library") ? decide(document) : bind(document);
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
    System.out.println(nanos + " " + first.getClass().getSimpleName());
  }

  /** Returns the nanoseconds of the library, and of Jackson, each the median of so many times. */
  public static double[] measure(int times) throws IOException, InterruptedException {
    Path file = Files.createTempFile("alliance", ".json");
    try {
      AllianceJson.write(new AllianceGenerator(UNITS, Benchmarks.SEED).alliance(), file);
      double[] library = new double[times];
      double[] jackson = new double[times];
      for (int i = 0; i < times; i++) {
        library[i] = inFreshJvm("library", file);
        jackson[i] = inFreshJvm("jackson", file);
      }
      Arrays.sort(library);
      Arrays.sort(jackson);
      return new double[] {library[times / 2], jackson[times / 2]};
    } finally {
      Files.delete(file);
    }
  }

  private static Object decide(byte[] document) {
    return SharingPolicy.of(AllianceJson.read(document))
        .decide(
            SharingRequest.builder()
                .recipient("u-000003")
                .provider("u-000002")
                .kind(ResourceKinds.REMOTE_IMAGING)
                .on(LocalDate.of(2024, 1, 1))
                .build());
  }

  private static Object bind(byte[] document) throws IOException {
    return new JsonMapper().readValue(document, Records.Document.class);
  }

  private static double inFreshJvm(String way, Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                FirstRead.class.getName(),
                way,
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the first document must be read: " + said);
    }
    return Double.parseDouble(said.split(" ")[0]);
  }
}

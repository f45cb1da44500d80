// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.document;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.medalliance.Alliance;
import org.medalliance.examples.benchmark.Spent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writing the document of what was read. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class Writing {
  private Alliance alliance;
  private Records.Document records;
  private Values.Document values;

  /** Reads it. */
  @Setup
  public void read(Documents documents) throws IOException {
    alliance = documents.library.read(documents.document);
    records = documents.records.read(documents.document);
    values = documents.values.read(documents.document);
  }

  /** The library writes it. */
  @Benchmark
  public byte[] writeLibrary(Documents documents, Spent spent) throws IOException {
    spent.call();
    return documents.library.write(alliance);
  }

  /** Streaming by hand writes it of the same values. */
  @Benchmark
  public byte[] writeByHand(Documents documents, Spent spent) throws IOException {
    spent.call();
    return documents.hand.write(alliance);
  }

  /** Data binding writes it of records. */
  @Benchmark
  public byte[] writeRecords(Documents documents, Spent spent) throws IOException {
    spent.call();
    return documents.records.write(records);
  }

  /** Data binding writes it of values of Immutables. */
  @Benchmark
  public byte[] writeValues(Documents documents, Spent spent) throws IOException {
    spent.call();
    return documents.values.write(values);
  }

  /** Data binding with Blackbird writes it of values of Immutables. */
  @Benchmark
  public byte[] writeBlackbird(Documents documents, Spent spent) throws IOException {
    spent.call();
    return documents.blackbird.write(values);
  }
}

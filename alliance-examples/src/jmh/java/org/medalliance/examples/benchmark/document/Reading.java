// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.medalliance.Alliance;
import org.medalliance.examples.benchmark.Spent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reading a document. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class Reading {
  private final JsonFactory factory = new JsonFactory();

  /** The library reads it. */
  @Benchmark
  public Alliance readLibrary(Documents documents, Spent spent) throws IOException {
    spent.call();
    return documents.library.read(documents.document);
  }

  /** Streaming by hand reads it into the same values. */
  @Benchmark
  public Alliance readByHand(Documents documents, Spent spent) throws IOException {
    spent.call();
    return documents.hand.read(documents.document);
  }

  /** Data binding reads it into records. */
  @Benchmark
  public Object readRecords(Documents documents, Spent spent) throws IOException {
    spent.call();
    return documents.records.read(documents.document);
  }

  /** Data binding reads it into values of Immutables. */
  @Benchmark
  public Object readValues(Documents documents, Spent spent) throws IOException {
    spent.call();
    return documents.values.read(documents.document);
  }

  /** Data binding with Blackbird reads it into values of Immutables. */
  @Benchmark
  public Object readBlackbird(Documents documents, Spent spent) throws IOException {
    spent.call();
    return documents.blackbird.read(documents.document);
  }

  /** The parser alone, down to the characters of each text. */
  @Benchmark
  public int readTokens(Documents documents, Spent spent) throws IOException {
    spent.call();
    int read = 0;
    try (JsonParser parser = factory.createParser(documents.document)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        read += token == JsonToken.VALUE_STRING ? parser.getTextLength() : 1;
        token = parser.nextToken();
      }
    }
    return read;
  }
}

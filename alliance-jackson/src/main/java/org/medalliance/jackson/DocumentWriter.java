// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.jackson.token.CanonicalSink;
import org.medalliance.jackson.token.Chunks;
import org.medalliance.jackson.token.PrettySink;
import org.medalliance.jackson.token.TextSink;

/** Writes whole documents. */
final class DocumentWriter {
  private final Content content;

  /** What a document holds. */
  @FunctionalInterface
  interface Content {
    /** Writes it. */
    void write(TextSink sink) throws IOException;
  }

  DocumentWriter(Content content) {
    this.content = content;
  }

  /** Returns what writes the document of a value. */
  static <T> DocumentWriter of(Shape<T> shape, T value) {
    return new DocumentWriter(sink -> shape.write(value, sink));
  }

  /** Writes the canonical document in UTF-8. */
  void canonical(OutputStream out) throws IOException {
    CanonicalSink sink = new CanonicalSink(out);
    content.write(sink);
    sink.end();
  }

  /** Returns the canonical document in UTF-8. */
  byte[] canonical() {
    Chunks chunks = new Chunks();
    try {
      canonical(chunks);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail", e);
    }
    return chunks.bytes();
  }

  /** Returns the canonical document. */
  String text() {
    return new String(canonical(), StandardCharsets.UTF_8);
  }

  /** Returns the document laid out for people. */
  String pretty() {
    PrettySink sink = new PrettySink();
    try {
      content.write(sink);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail", e);
    }
    return sink.toString();
  }
}

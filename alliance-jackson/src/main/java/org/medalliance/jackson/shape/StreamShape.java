// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.token.TokenSink;

/** An array whose elements are worked out as they are written, one at a time; never read. */
final class StreamShape<E> extends Shape<Stream<E>> {
  private final Shape<E> element;

  StreamShape(Shape<E> element) {
    super("list of " + element.name());
    this.element = element;
  }

  /** What the sink has thrown, on its way through the stream. */
  private static final class Failed extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    private Failed(IOException cause) {
      super(cause);
    }
  }

  @Override
  public @Nullable Stream<E> read(TokenReader in) {
    throw new UnsupportedOperationException(name() + " must be worked out, never read");
  }

  @Override
  public void write(Stream<E> elements, TokenSink out) throws IOException {
    out.beginArray();
    try (elements) {
      elements.forEachOrdered(value -> writeOne(value, out)); // an iterator may hold many at a time
    } catch (Failed e) {
      throw e.getCause();
    }
    out.endArray();
  }

  private void writeOne(E value, TokenSink out) {
    try {
      element.write(value, out);
    } catch (IOException e) {
      throw new Failed(e);
    }
  }

  @Override
  protected boolean isNamed() {
    return false;
  }

  @Override
  public Schema schema(SchemaBook book) {
    return Schema.type("array").with("items", book.refer(element));
  }

  @Override
  public String sample() {
    return "[" + element.sample() + "]";
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.token.TokenSink;

/** A shape that is part of itself, and so not there yet when it is declared. */
final class LaterShape<T> extends Shape<T> {
  private final Supplier<Shape<T>> shape;
  private final String sample;

  LaterShape(String name, String sample, Supplier<Shape<T>> shape) {
    super(name);
    this.shape = shape;
    this.sample = sample;
  }

  @Override
  public @Nullable T read(TokenReader in) throws IOException {
    return shape.get().read(in);
  }

  @Override
  public void write(T value, TokenSink out) throws IOException {
    shape.get().write(value, out);
  }

  @Override
  Shape<T> itself() {
    return shape.get();
  }

  @Override
  public Schema schema(SchemaBook book) {
    return shape.get().schema(book);
  }

  @Override
  public String sample() {
    return sample;
  }
}

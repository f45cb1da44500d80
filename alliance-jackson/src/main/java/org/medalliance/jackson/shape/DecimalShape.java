// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.token.TokenSink;

/** A finite number with a fraction, such as a caller measures; never read. */
final class DecimalShape extends Shape<Double> {
  DecimalShape(String name) {
    super(name);
  }

  @Override
  public @Nullable Double read(TokenReader in) {
    throw new UnsupportedOperationException(name() + " must be worked out, never read");
  }

  @Override
  public void write(Double value, TokenSink out) throws IOException {
    out.decimal(value);
  }

  @Override
  protected boolean isNamed() {
    return false;
  }

  @Override
  public Schema schema(SchemaBook book) {
    return Schema.type("number");
  }

  @Override
  public String sample() {
    return "12.5";
  }
}

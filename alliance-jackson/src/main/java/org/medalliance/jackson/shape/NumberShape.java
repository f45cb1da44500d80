// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.token.Token;
import org.medalliance.jackson.token.TokenSink;

/** A whole number. {@code 1.0} and {@code 1e2} are not written for one; {@code -0} is 0. */
final class NumberShape extends Shape<Long> {
  private final long least;
  private final long most;

  NumberShape(String name, long least, long most) {
    super(name);
    this.least = least;
    this.most = most;
  }

  @Override
  public @Nullable Long read(TokenReader in) throws IOException {
    if (in.token() != Token.INTEGER) {
      in.wrongType(ProblemCode.TYPE, name(), "a whole number without fraction, exponent or quotes");
      return null;
    }
    if (!in.isShortEnough(ReadLimits.Kind.NUMBER)) {
      return null;
    }
    try {
      long number = Long.parseLong(in.text());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // too many digits for a long
    }
    in.problem(
        ProblemCode.NUMBER_RANGE,
        name() + " must be " + least + " to " + most + ": " + in.text(),
        ImmutableMap.of("value", in.text()));
    return null;
  }

  @Override
  public void write(Long value, TokenSink out) throws IOException {
    out.number(value);
  }

  @Override
  protected boolean isNamed() {
    return false;
  }

  @Override
  public Schema schema(SchemaBook book) {
    return Schema.type("integer").with("minimum", least).with("maximum", most);
  }

  @Override
  public String sample() {
    return Long.toString(Math.max(least, 1));
  }
}

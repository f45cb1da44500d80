// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.token.Token;
import org.medalliance.jackson.token.TokenSink;

/** The words true and false, or true alone. */
final class TruthShape extends Shape<Boolean> {
  private final boolean takesFalse;

  TruthShape(String name, boolean takesFalse) {
    super(name);
    this.takesFalse = takesFalse;
  }

  @Override
  public @Nullable Boolean read(TokenReader in) throws IOException {
    boolean isFalse = in.token() == Token.FALSE;
    if (in.token() == Token.TRUE || (isFalse && takesFalse)) {
      return !isFalse;
    }
    if (isFalse) {
      in.problem(
          ProblemCode.MEMBER_MISFIT,
          name() + " must be true: false; leave the member out",
          ImmutableMap.of());
    } else {
      in.wrongType(ProblemCode.TYPE, name(), takesFalse ? "true or false" : "true");
    }
    return null;
  }

  @Override
  public void write(Boolean value, TokenSink out) throws IOException {
    out.truth(value);
  }

  @Override
  protected boolean isNamed() {
    return false;
  }

  @Override
  public Schema schema(SchemaBook book) {
    return takesFalse ? Schema.type("boolean") : Schema.of("const", true);
  }

  @Override
  public String sample() {
    return "true";
  }
}

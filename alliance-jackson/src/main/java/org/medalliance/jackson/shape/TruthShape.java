// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.token.Token;
import org.medalliance.jackson.token.TokenSink;

/** The word true, which says no more than that its member is there. */
final class TruthShape extends Shape<Boolean> {
  TruthShape(String name) {
    super(name);
  }

  @Override
  public @Nullable Boolean read(TokenReader in) throws IOException {
    if (in.token() == Token.TRUE) {
      return true;
    }
    if (in.token() == Token.FALSE) {
      in.problem(
          ProblemCode.MEMBER_MISFIT,
          name() + " must be true: false; leave the member out",
          ImmutableMap.of());
    } else {
      in.wrongType(ProblemCode.TYPE, name(), "true");
    }
    return null;
  }

  @Override
  public void write(Boolean value, TokenSink out) throws IOException {
    out.truth(value);
  }

  @Override
  public Schema schema(SchemaBook book) {
    return Schema.of("const", true);
  }

  @Override
  public String sample() {
    return "true";
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.medalliance.jackson.migration.Tree;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.token.TokenSink;

/** Any JSON, whatever it means; read only. */
final class TreeShape extends Shape<Tree> {
  static final TreeShape ANY = new TreeShape();

  private TreeShape() {
    super("document");
  }

  @Override
  public @Nullable Tree read(TokenReader in) throws IOException {
    return Tree.read(in);
  }

  @Override
  public void write(Tree tree, TokenSink out) {
    throw new UnsupportedOperationException(name() + " must be written by itself");
  }

  @Override
  public Schema schema(SchemaBook book) {
    throw new UnsupportedOperationException(name() + " must have no schema: it is any JSON");
  }

  @Override
  public String sample() {
    return "{}";
  }
}

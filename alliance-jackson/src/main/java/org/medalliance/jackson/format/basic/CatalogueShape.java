// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format.basic;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.catalog.china.ChinaCodeSystems;
import org.medalliance.code.CodeSystem;
import org.medalliance.code.Syntax;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.shape.Schema;
import org.medalliance.jackson.shape.SchemaBook;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.jackson.token.TokenSink;

/** A code system that a catalogue of this library has, by its id. */
final class CatalogueShape extends Shape<CodeSystem> {
  CatalogueShape() {
    super("catalogue");
  }

  /** Returns whether a catalogue has this very system. */
  static boolean has(CodeSystem system) {
    return byId(system.id()).equals(Optional.of(system));
  }

  @Override
  public @Nullable CodeSystem read(TokenReader in) throws IOException {
    if (!in.isShortEnough(ReadLimits.Kind.STRING)) {
      return null;
    }
    Optional<CodeSystem> system = byId(in.text());
    if (system.isEmpty()) {
      in.problem(
          ProblemCode.CODE_SYSTEM_UNKNOWN,
          "code system must be one of this library's catalogues: "
              + Syntax.quote(in.text())
              + "; write any other out as {\"id\": …, \"containment\": …}",
          ImmutableMap.of("value", Syntax.quote(in.text())));
      return null;
    }
    return system.get();
  }

  @Override
  public void write(CodeSystem value, TokenSink out) throws IOException {
    out.text(value.id());
  }

  @Override
  public Schema schema(SchemaBook book) {
    return Schema.type("string")
        .with("description", "the id of a code system that the library has");
  }

  @Override
  public String sample() {
    return "\"cn-gbt2260\"";
  }

  private static Optional<CodeSystem> byId(String id) {
    return ChinaCodeSystems.byId(id);
  }
}

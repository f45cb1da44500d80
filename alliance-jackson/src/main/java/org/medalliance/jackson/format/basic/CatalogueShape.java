// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format.basic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
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
  private static final ImmutableMap<String, CodeSystem> SYSTEMS =
      Maps.uniqueIndex(
          ImmutableList.of(
              ChinaCodeSystems.REGIONS, ChinaCodeSystems.SPECIALTIES, ChinaCodeSystems.GRADES),
          CodeSystem::id);

  CatalogueShape() {
    super("catalogue");
  }

  /** Returns whether a catalogue has this very system. */
  static boolean has(CodeSystem system) {
    return system.equals(SYSTEMS.get(system.id()));
  }

  @Override
  public @Nullable CodeSystem read(TokenReader in) throws IOException {
    if (!in.isShortEnough(ReadLimits.Kind.STRING)) {
      return null;
    }
    CodeSystem system = SYSTEMS.get(in.text());
    if (system == null) {
      in.problem(
          ProblemCode.CODE_SYSTEM_UNKNOWN,
          "code system must be one of this library's catalogues: "
              + Syntax.quote(in.text())
              + "; write any other out as {\"id\": …, \"containment\": …}",
          ImmutableMap.of("value", Syntax.quote(in.text())));
    }
    return system;
  }

  @Override
  public void write(CodeSystem value, TokenSink out) throws IOException {
    out.text(value.id());
  }

  @Override
  public Schema schema(SchemaBook book) {
    return Schema.of("enum", SYSTEMS.keySet().asList());
  }

  @Override
  public String sample() {
    return "\"cn-gbt2260\"";
  }
}

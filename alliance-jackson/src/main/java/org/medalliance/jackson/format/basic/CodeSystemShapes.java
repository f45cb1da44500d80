// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format.basic;

import static org.medalliance.jackson.format.basic.CodeShapes.CODE;
import static org.medalliance.jackson.format.basic.CodeShapes.openCode;
import static org.medalliance.jackson.object.ObjectShape.record;
import static org.medalliance.jackson.object.Part.list;
import static org.medalliance.jackson.object.Part.optional;
import static org.medalliance.jackson.object.Part.required;
import static org.medalliance.jackson.object.Part.set;
import static org.medalliance.jackson.shape.Shapes.distinct;
import static org.medalliance.jackson.shape.Shapes.either;
import static org.medalliance.jackson.shape.Shapes.setOf;
import static org.medalliance.jackson.shape.Shapes.word;

import org.medalliance.CodeSystems;
import org.medalliance.code.CodeSystem;
import org.medalliance.code.Syntax;
import org.medalliance.jackson.shape.Shape;

/** The systems to which the bare codes of an alliance belong. */
public final class CodeSystemShapes {
  /** How the text of a code shows what contains it. */
  public static final Shape<CodeSystem.Containment> CONTAINMENT =
      word("containment", CodeSystem.Containment.class);

  /** A system that is written out; its order runs from the lowest code to the highest. */
  static final Shape<CodeSystem> WRITTEN_OUT =
      record(
          "written code system",
          CodeSystem::new,
          required(
              "id",
              openCode(
                  "code system id", "cn-gbt2260", text -> Syntax.openCode("code system id", text)),
              CodeSystem::id),
          required("containment", CONTAINMENT, CodeSystem::containment),
          list("order", distinct(CODE), CodeSystem::order),
          set("unordered", setOf(CODE), CodeSystem::unordered),
          set("headings", setOf(CODE), CodeSystem::headings));

  /** A system: the id of one that a catalogue of this library has, or written out. */
  public static final Shape<CodeSystem> CODE_SYSTEM =
      either("code system", new CatalogueShape(), WRITTEN_OUT, CatalogueShape::has);

  /** The systems of regions, specialties and grades. */
  public static final Shape<CodeSystems> CODE_SYSTEMS =
      record(
          "code systems",
          CodeSystems::new,
          optional("region", CODE_SYSTEM, CodeSystems::region),
          optional("specialty", CODE_SYSTEM, CodeSystems::specialty),
          optional("grade", CODE_SYSTEM, CodeSystems::grade));

  private CodeSystemShapes() {}
}

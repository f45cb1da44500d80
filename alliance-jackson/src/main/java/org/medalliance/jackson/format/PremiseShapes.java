// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format;

import static org.medalliance.jackson.format.basic.CodeShapes.CERTAINTY;
import static org.medalliance.jackson.format.basic.CodeShapes.SOURCE_ID;
import static org.medalliance.jackson.format.basic.WordingShapes.PHRASE;
import static org.medalliance.jackson.shape.Shapes.later;
import static org.medalliance.jackson.shape.Shapes.listOf;
import static org.medalliance.jackson.shape.Shapes.setOf;
import static org.medalliance.jackson.shape.Shapes.word;

import org.medalliance.decision.premise.Premise;
import org.medalliance.jackson.object.ObjectShape;
import org.medalliance.jackson.shape.Shape;

/** What an answer rests on. Written and never read. */
public final class PremiseShapes {
  /** What a premise is about. */
  public static final Shape<Premise.Kind> PREMISE_KIND = word("premise kind", Premise.Kind.class);

  /** A premise within another. */
  private static final Shape<Premise> PART = later("premise", "{…}", () -> PremiseShapes.PREMISE);

  /** What has to be so, whether it is, and what was found. */
  public static final Shape<Premise> PREMISE =
      ObjectShape.<Premise>written("premise")
          .always("kind", PREMISE_KIND, Premise::kind)
          .always("met", CERTAINTY, Premise::met)
          .always("expected", PHRASE, Premise::expected)
          .optional("observed", PHRASE, Premise::observed)
          .list("unknown", setOf(DecisionShapes.UNKNOWN), Premise::unknowns)
          .list("sources", setOf(SOURCE_ID), Premise::sources)
          .list("parts", listOf(PART), Premise::parts)
          .done();

  private PremiseShapes() {}
}

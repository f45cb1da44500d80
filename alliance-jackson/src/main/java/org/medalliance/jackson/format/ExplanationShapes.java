// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format;

import static org.medalliance.jackson.format.PremiseShapes.PREMISE;
import static org.medalliance.jackson.format.basic.CodeShapes.AGREEMENT_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.CERTAINTY;
import static org.medalliance.jackson.format.basic.CodeShapes.RULE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.SOURCE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.TEXT;
import static org.medalliance.jackson.format.basic.TimeShapes.DAY_ONLY;
import static org.medalliance.jackson.format.basic.WordingShapes.PHRASE;
import static org.medalliance.jackson.shape.Shapes.listOf;
import static org.medalliance.jackson.shape.Shapes.setOf;

import org.medalliance.decision.Explanation;
import org.medalliance.decision.premise.NearestMiss;
import org.medalliance.decision.premise.RuleTrial;
import org.medalliance.jackson.format.value.SharingShapes;
import org.medalliance.jackson.object.ObjectShape;
import org.medalliance.jackson.shape.Shape;

/**
 * Why a decision is as it is. Written and never read: what was found is said in words, of which no
 * value can be made again; who has the alliance and the request can ask again.
 */
public final class ExplanationShapes {
  /** One rule under one agreement, premise by premise. */
  static final Shape<RuleTrial> TRIAL =
      ObjectShape.<RuleTrial>written("trial")
          .always("rule", RULE_ID, trial -> trial.citation().rule())
          .always("agreement", AGREEMENT_ID, trial -> trial.citation().agreement())
          .always("effect", SharingShapes.EFFECT, RuleTrial::effect)
          .always("subject", TEXT, RuleTrial::subject)
          .always("applies", CERTAINTY, RuleTrial::applies)
          .always("premises", listOf(PREMISE), RuleTrial::premises)
          .list("sources", setOf(SOURCE_ID), RuleTrial::sources)
          .done();

  /** A permit that fails by one premise; the rest of it is among the trials. */
  static final Shape<NearestMiss> NEAREST_MISS =
      ObjectShape.<NearestMiss>written("nearest miss")
          .always("rule", RULE_ID, miss -> miss.trial().citation().rule())
          .always("agreement", AGREEMENT_ID, miss -> miss.trial().citation().agreement())
          .always("subject", TEXT, miss -> miss.trial().subject())
          .always("premise", PREMISE, NearestMiss::premise)
          .optional("appliesFrom", DAY_ONLY, NearestMiss::appliesFrom)
          .list("remedies", listOf(PHRASE), NearestMiss::remedies)
          .done();

  /** The decision, every rule that was tried, and what came near. */
  public static final ObjectShape<Explanation> EXPLANATION =
      ObjectShape.<Explanation>written("explanation")
          .always("decision", DecisionShapes.DECISION, Explanation::decision)
          .always("trials", listOf(TRIAL), Explanation::trials)
          .list("nearestMisses", listOf(NEAREST_MISS), Explanation::nearestMisses)
          .done();

  private ExplanationShapes() {}
}

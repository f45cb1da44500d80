// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format;

import static org.medalliance.jackson.format.basic.CodeShapes.AGREEMENT_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.LOCALIZED_TEXT;
import static org.medalliance.jackson.format.basic.CodeShapes.RULE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.SOURCE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.TEXT;
import static org.medalliance.jackson.format.basic.TimeShapes.DAY_ONLY;
import static org.medalliance.jackson.shape.Shapes.later;
import static org.medalliance.jackson.shape.Shapes.listOf;
import static org.medalliance.jackson.shape.Shapes.setOf;
import static org.medalliance.jackson.shape.Shapes.word;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Locale;
import org.medalliance.code.Certainty;
import org.medalliance.code.LocalizedText;
import org.medalliance.decision.Explanation;
import org.medalliance.decision.premise.NearestMiss;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.RuleTrial;
import org.medalliance.jackson.format.value.SharingShapes;
import org.medalliance.jackson.object.ObjectShape;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.wording.Phrase;

/**
 * Why a decision is as it is. Written and never read: what was found is said in words, of which no
 * value can be made again; who has the alliance and the request can ask again.
 */
public final class ExplanationShapes {
  private static final Shape<Certainty> CERTAINTY = word("certainty", Certainty.class);

  private static final Shape<Premise.Kind> PREMISE_KIND = word("premise kind", Premise.Kind.class);

  /** What is said, by a stable key for programs, and in words for people. */
  private static final Shape<Phrase> PHRASE =
      ObjectShape.<Phrase>written("phrase")
          .always("key", TEXT, Phrase::key)
          .always("text", LOCALIZED_TEXT, ExplanationShapes::words)
          .done();

  /** A premise within another. */
  private static final Shape<Premise> PART =
      later("premise", "{…}", () -> ExplanationShapes.PREMISE);

  /** What has to be so, whether it is, and what was found. */
  private static final Shape<Premise> PREMISE =
      ObjectShape.<Premise>written("premise")
          .always("kind", PREMISE_KIND, Premise::kind)
          .always("met", CERTAINTY, Premise::met)
          .always("expected", PHRASE, Premise::expected)
          .optional("observed", PHRASE, Premise::observed)
          .list("unknown", setOf(DecisionShapes.UNKNOWN), Premise::unknowns)
          .list("sources", setOf(SOURCE_ID), Premise::sources)
          .list("parts", listOf(PART), Premise::parts)
          .done();

  /** One rule under one agreement, premise by premise. */
  private static final Shape<RuleTrial> TRIAL =
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
  private static final Shape<NearestMiss> NEAREST_MISS =
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

  private static LocalizedText words(Phrase phrase) {
    return new LocalizedText(
        ImmutableSortedMap.of(
            "en", phrase.text(Locale.ENGLISH), "zh", phrase.text(Locale.CHINESE)));
  }
}

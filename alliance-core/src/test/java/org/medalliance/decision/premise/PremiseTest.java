// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.premise;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.SourceId;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.RuleId;
import org.medalliance.wording.Phrase;

/** What a premise says of its parts, and a trial of its premises. */
class PremiseTest {
  private static final Phrase EXPECTED = Phrase.of("expected.holds");
  private static final Unknown CONSENT = Unknown.of(Unknown.Cause.ATTRIBUTE, "consent");
  private static final Unknown USED = Unknown.of(Unknown.Cause.LEDGER, "rules[imaging].quota");

  @Test
  void restsOnItsOwnSourcesAndOnThoseOfEveryPart() {
    Premise part = simple(Certainty.NO, "township", "roll");
    Premise whole =
        new Premise(
            Premise.Kind.RECIPIENT,
            EXPECTED,
            Certainty.YES,
            Optional.empty(),
            ImmutableSortedSet.of(),
            sources("charter"),
            ImmutableList.of(composed(Certainty.YES, part)));

    assertThat(whole.allSources()).isEqualTo(sources("charter", "roll"));
    assertThat(trial(whole).allSources()).isEqualTo(sources("charter", "roll", "rules"));
  }

  @Test
  void namesUpToFourSourcesOnItsLine() {
    assertThat(simple(Certainty.YES, "FULL")).hasToString("+ the rule holds on the day: FULL");
    assertThat(simple(Certainty.NO, "NONE", "a", "b", "c", "d"))
        .hasToString("- the rule holds on the day: NONE [a, b, c, d]");
    assertThat(simple(Certainty.NO, "NONE", "a", "b", "c", "d", "e"))
        .hasToString("- the rule holds on the day: NONE");
  }

  @Test
  void saysOfItsPartsThoseThatTurnTheAnswerOrAllIfNoneDoes() {
    Premise full = simple(Certainty.YES, "FULL");
    Premise county = simple(Certainty.NO, "county");

    assertThat(composed(Certainty.NO, full, county).found()).containsExactly(value("county"));
    assertThat(composed(Certainty.UNKNOWN, full, county).found())
        .containsExactly(value("FULL"), value("county"));
  }

  @Test
  void blamesForWhatIsOpenTheOpenPartsOfOpenPremisesAlone() {
    Premise asked = composed(Certainty.UNKNOWN, open(USED), simple(Certainty.YES, "FULL"));
    Premise met = composed(Certainty.YES, open(CONSENT), simple(Certainty.YES, "FULL"));
    Premise unmet = composed(Certainty.NO, open(CONSENT), simple(Certainty.NO, "NONE"));

    assertThat(composed(Certainty.UNKNOWN, asked, met).allUnknowns()).containsExactly(USED);
    assertThat(trial(asked, met).unknowns()).containsExactly(USED);
    assertThat(trial(asked, unmet).unknowns()).isEmpty();
  }

  @Test
  void aTrialSaysWhatItsRuleComesTo() {
    assertThat(trial(simple(Certainty.YES, "FULL")))
        .hasToString("PERMIT imaging under charter applies YES");
    assertThat(trial(open(USED))).hasToString("PERMIT imaging under charter applies UNKNOWN");
  }

  private static RuleTrial trial(Premise... premises) {
    return new RuleTrial(
        new Citation(RuleId.of("imaging"), AgreementId.of("charter")),
        Effect.PERMIT,
        "remote-imaging",
        ImmutableList.copyOf(premises),
        sources("rules"));
  }

  private static Premise simple(Certainty met, String observed, String... sources) {
    return new Premise(
        Premise.Kind.PART,
        EXPECTED,
        met,
        Optional.of(value(observed)),
        ImmutableSortedSet.of(),
        sources(sources),
        ImmutableList.of());
  }

  private static Premise open(Unknown unknown) {
    return new Premise(
        Premise.Kind.PART,
        EXPECTED,
        Certainty.UNKNOWN,
        Optional.of(unknown.phrase()),
        ImmutableSortedSet.of(unknown),
        sources(),
        ImmutableList.of());
  }

  private static Premise composed(Certainty met, Premise... parts) {
    return new Premise(
        Premise.Kind.PART,
        EXPECTED,
        met,
        Optional.empty(),
        ImmutableSortedSet.of(),
        sources(),
        ImmutableList.copyOf(parts));
  }

  private static ImmutableSortedSet<SourceId> sources(String... ids) {
    return Stream.of(ids).map(SourceId::of).collect(toImmutableSortedSet(SourceId::compareTo));
  }

  private static Phrase value(String text) {
    return Phrase.of("value", text);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.governance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.code.Certainty;
import org.medalliance.governance.DecisionRule.Of;
import org.medalliance.governance.DecisionRule.Reach;
import org.medalliance.governance.DecisionRule.Threshold;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;

@Domain(AllianceDomain.class)
class DecisionRuleProperties {

  @Property
  void isDecidedOnceEverythingIsCounted(@ForAll DecisionRule rule, @ForAll Dice dice) {
    assertThat(rule.passes(known(dice)).isUnknown()).isFalse();
  }

  @Property
  void passesByAShareIfAndOnlyIfTheProductsSaySo(@ForAll Threshold threshold, @ForAll Dice dice) {
    Counts counts = known(dice);
    int yes = counts.yes().least();
    for (Of of : Of.values()) {
      int whole =
          switch (of) {
            case VOTES_CAST -> yes + counts.no().least();
            case PRESENT -> counts.present().least();
            case ENTITLED -> counts.entitled().least();
          };
      long have = (long) yes * threshold.ratio().denominator();
      long need = (long) whole * threshold.ratio().numerator();
      boolean enough = threshold.reach() == Reach.AT_LEAST ? have >= need : have > need;

      assertThat(new DecisionRule.Share(threshold, of).passes(counts))
          .isEqualTo(Certainty.of(enough && whole > 0));
    }
  }

  @Property
  void needsAsManyAsTheThresholdSaysAndNotOneLess(@ForAll Threshold threshold, @ForAll Dice dice) {
    int whole = dice.between(1, 300);
    long least = threshold.least(whole);

    assertThat(threshold.isReachedBy(least, whole)).isTrue();
    assertThat(threshold.isReachedBy(least - 1, whole)).isFalse();
  }

  @Property
  void oneMoreVoteForNeverMakesAMotionFail(@ForAll DecisionRule rule, @ForAll Dice dice) {
    Counts counts = known(dice);

    for (Counts more : withOneMoreYes(counts)) {
      assertThat(rule.passes(more))
          .as("%s after %s", more, counts)
          .isGreaterThanOrEqualTo(rule.passes(counts));
    }
  }

  @Property
  void keepsEveryAnswerWhateverTheCountsTurnOutToBe(
      @ForAll DecisionRule rule, @ForAll Counts counts) {
    Certainty answer = rule.passes(counts);

    for (Counts known : AllCounts.of(counts)) {
      assertThat(answer.isUnknown() || rule.passes(known) == answer).as(known.toString()).isTrue();
    }
  }

  @Property
  void isUnknownOnlyWhereCountsDecideIfItIsNotComposed(
      @ForAll DecisionRule rule, @ForAll Counts counts) {
    for (DecisionRule part : leaves(rule).toList()) {
      Set<Certainty> answers =
          AllCounts.of(counts).stream().map(part::passes).collect(Collectors.toSet());

      assertThat(part.passes(counts))
          .as("%s of %s", part, counts)
          .isEqualTo(answers.size() == 1 ? answers.iterator().next() : Certainty.UNKNOWN);
    }
  }

  @Property
  void asksForAQuorumWithNoMoreDoubtThanThereIs(@ForAll Threshold quorum, @ForAll Counts counts) {
    DecisionRule.Quorate rule = new DecisionRule.Quorate(quorum, DecisionRule.votes(1));
    Set<Certainty> answers =
        AllCounts.of(counts).stream().map(rule::isQuorate).collect(Collectors.toSet());

    assertThat(rule.isQuorate(counts))
        .isEqualTo(answers.size() == 1 ? answers.iterator().next() : Certainty.UNKNOWN);
  }

  @Property
  void isTheSameInWhateverOrderItsPartsAreWritten(
      @ForAll DecisionRule one, @ForAll DecisionRule other, @ForAll DecisionRule third) {
    List<DecisionRule> parts = Stream.of(one, other, third).distinct().toList();
    if (parts.size() > 1) {
      ImmutableList<DecisionRule> written = ImmutableList.copyOf(parts);

      assertThat(new DecisionRule.AllOf(written))
          .isEqualTo(new DecisionRule.AllOf(written.reverse()));
      assertThat(new DecisionRule.AnyOf(written).hashCode())
          .isEqualTo(new DecisionRule.AnyOf(written.reverse()).hashCode());
    }
  }

  @Property
  void putsItselfInBoundedWords(@ForAll DecisionRule rule) {
    assertThat(rule.toString()).isNotBlank().hasSizeLessThan(500);
  }

  private static Counts known(Dice dice) {
    int entitled = dice.between(0, 60);
    int present = dice.between(0, entitled);
    int yes = dice.between(0, present);
    int no = dice.between(0, present - yes);
    return Counts.of(entitled, present, yes, no, dice.between(0, present - yes - no));
  }

  /** One who was against, abstained, was silent or absent now votes yes. */
  private static List<Counts> withOneMoreYes(Counts counts) {
    int entitled = counts.entitled().least();
    int present = counts.present().least();
    int yes = counts.yes().least();
    int no = counts.no().least();
    int abstain = counts.abstain().least();
    Stream.Builder<Counts> more = Stream.builder();
    if (no > 0) {
      more.add(Counts.of(entitled, present, yes + 1, no - 1, abstain));
    }
    if (abstain > 0) {
      more.add(Counts.of(entitled, present, yes + 1, no, abstain - 1));
    }
    if (present > yes + no + abstain) {
      more.add(Counts.of(entitled, present, yes + 1, no, abstain));
    }
    if (entitled > present) {
      more.add(Counts.of(entitled, present + 1, yes + 1, no, abstain));
    }
    return more.build().toList();
  }

  private static Stream<DecisionRule> leaves(DecisionRule rule) {
    return rule.components().isEmpty()
        ? Stream.of(rule)
        : rule.components().stream().flatMap(DecisionRuleProperties::leaves);
  }
}

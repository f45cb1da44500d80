// SPDX-License-Identifier: Apache-2.0
package org.medalliance.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.medalliance.governance.DecisionRule.allOf;
import static org.medalliance.governance.DecisionRule.anyOf;
import static org.medalliance.governance.DecisionRule.atLeast;
import static org.medalliance.governance.DecisionRule.moreThan;
import static org.medalliance.governance.DecisionRule.quorate;
import static org.medalliance.governance.DecisionRule.votes;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Certainty;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.governance.Counts.Count;
import org.medalliance.governance.DecisionRule.Of;
import org.medalliance.governance.DecisionRule.Threshold;

class DecisionRuleTest {
  private static final Threshold TWO_THIRDS = Threshold.atLeast("2/3");

  /** Quorum two thirds, more than half of those present: the charter at kehoso.com/zztx. */
  private static final DecisionRule COUNCIL = quorate(TWO_THIRDS, moreThan("1/2", Of.PRESENT));

  @Test
  void theQuorumOfTwoThirdsIs31Of46And33Of49() { // golden scenario 4
    assertThat(TWO_THIRDS.least(46)).isEqualTo(31);
    assertThat(TWO_THIRDS.least(49)).isEqualTo(33);
    assertThat(COUNCIL.passes(Counts.of(46, 30, 30, 0, 0))).isEqualTo(Certainty.NO);
    assertThat(COUNCIL.passes(Counts.of(46, 31, 31, 0, 0))).isEqualTo(Certainty.YES);
  }

  @Test
  void anAttendanceThatNobodyCountedByUnitProvesNoQuorum() { // golden scenario 5
    Counts onlyEntitledIsKnown =
        new Counts(
            Count.of(46), Count.atLeast(0), Count.atLeast(0), Count.atLeast(0), Count.atLeast(0));

    assertThat(((DecisionRule.Quorate) COUNCIL).isQuorate(onlyEntitledIsKnown))
        .isEqualTo(Certainty.UNKNOWN);
    assertThat(COUNCIL.passes(onlyEntitledIsKnown)).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void halfOfThoseWhoVoteIsNotMoreThanHalf() {
    DecisionRule majority = moreThan("1/2", Of.VOTES_CAST);

    assertThat(majority.passes(Counts.of(46, 40, 10, 10, 20))).isEqualTo(Certainty.NO);
    assertThat(majority.passes(Counts.of(46, 40, 11, 10, 19))).isEqualTo(Certainty.YES);
    assertThat(atLeast("1/2", Of.VOTES_CAST).passes(Counts.of(46, 40, 10, 10, 20)))
        .isEqualTo(Certainty.YES);
  }

  @Test
  void whoAbstainsIsPresentButCastsNoVote() {
    Counts counts = Counts.of(10, 8, 4, 0, 4);

    assertThat(moreThan("1/2", Of.VOTES_CAST).passes(counts)).isEqualTo(Certainty.YES);
    assertThat(moreThan("1/2", Of.PRESENT).passes(counts)).isEqualTo(Certainty.NO);
    assertThat(moreThan("1/3", Of.ENTITLED).passes(counts)).isEqualTo(Certainty.YES);
    assertThat(moreThan("2/5", Of.ENTITLED).passes(counts)).isEqualTo(Certainty.NO);
  }

  @Test
  void nothingPassesWhereNobodyVotes() {
    Counts nobody = Counts.of(0, 0, 0, 0, 0);
    Counts silent = Counts.of(46, 46, 0, 0, 0);

    for (Of of : Of.values()) {
      assertThat(atLeast("1/2", of).passes(nobody)).isEqualTo(Certainty.NO);
      assertThat(moreThan("0/1", of).passes(silent)).isEqualTo(Certainty.NO);
    }
    assertThat(votes(1).passes(silent)).isEqualTo(Certainty.NO);
    assertThat(TWO_THIRDS.isReachedBy(0, 0)).isFalse();
    assertThat(TWO_THIRDS.least(0)).isEqualTo(1);
  }

  @Test
  void needsEveryPartOfAllAndOnePartOfAny() {
    Counts counts = Counts.of(9, 9, 5, 4, 0);
    DecisionRule met = votes(5);
    DecisionRule unmet = votes(6);

    assertThat(allOf(met, unmet).passes(counts)).isEqualTo(Certainty.NO);
    assertThat(allOf(met, moreThan("1/2", Of.PRESENT)).passes(counts)).isEqualTo(Certainty.YES);
    assertThat(anyOf(met, unmet).passes(counts)).isEqualTo(Certainty.YES);
    assertThat(anyOf(unmet, votes(7)).passes(counts)).isEqualTo(Certainty.NO);
  }

  @Test
  void whatEveryMissingBallotWouldNotChangeIsKnown() {
    DecisionRule twoThirdsOfMembers = atLeast("2/3", Of.ENTITLED);
    Count open = Count.atLeast(0);

    assertThat(
            twoThirdsOfMembers.passes(
                new Counts(Count.of(46), open, Count.atLeast(31), open, open)))
        .isEqualTo(Certainty.YES);
    assertThat(
            twoThirdsOfMembers.passes(
                new Counts(Count.of(46), open, Count.atLeast(0), Count.of(16), open)))
        .isEqualTo(Certainty.NO);
    assertThat(
            twoThirdsOfMembers.passes(
                new Counts(Count.of(46), open, Count.atLeast(0), Count.of(15), open)))
        .isEqualTo(Certainty.UNKNOWN);
    assertThat(
            twoThirdsOfMembers.passes(
                new Counts(Count.atLeast(46), open, Count.of(31), open, open)))
        .isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void whoIsAgainstOrAbstainsIsAmongThoseWhoArePresent() {
    Count open = Count.atLeast(0);
    Counts counts = new Counts(Count.of(46), open, Count.between(0, 10), Count.of(3), Count.of(3));

    // at best 10 of 16
    assertThat(atLeast("2/3", Of.PRESENT).passes(counts)).isEqualTo(Certainty.NO);
    assertThat(atLeast("10/16", Of.PRESENT).passes(counts)).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void namesPartsOfAllBeforePartsOfAny() {
    DecisionRule all = allOf(votes(1), votes(2));
    DecisionRule any = anyOf(votes(3), votes(4));
    DecisionRule quorate = quorate(TWO_THIRDS, votes(5));

    assertThat(allOf(quorate, any, all))
        .hasToString(
            "((at least 1 vote and at least 2 votes) and (at least 3 votes or at least 4 votes)"
                + " and with a quorum of at least 2/3 at least 5 votes)");
  }

  @Test
  void readsAsASentence() {
    assertThat(COUNCIL).hasToString("with a quorum of at least 2/3 more than 1/2 of those present");
    assertThat(allOf(votes(1), atLeast("3/4", Of.ENTITLED)))
        .hasToString("(at least 1 vote and at least 3/4 of those entitled)");
  }

  @Test
  void isCutWhereNobodyWouldReadToTheEnd() {
    assertThat(many(100).toString()).hasSizeLessThan(500).contains("or 92 more");
    assertThat(many(8).toString()).endsWith(" or at least 8 votes)");
    assertThat(many(9).toString()).endsWith(" or at least 8 votes or 1 more)");
  }

  @Test
  void mustBeReachableAndNotReachedByNothing() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Threshold.atLeast("0/1"))
        .withMessage("share must be more than nothing: at least 0/1; write more than 0/1")
        .returns(Fault.NUMBER_RANGE, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Threshold.moreThan("1/1"))
        .withMessage("share must not be more than all: more than 1/1; write at least 1/1");
    assertThat(Threshold.atLeast("1/1").least(7)).isEqualTo(7);
    assertThat(Threshold.moreThan("0/1").least(7)).isEqualTo(1);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> votes(0))
        .withMessage("rule must need at least one vote: 0");
  }

  @Test
  void consistsOfTwoOrMoreDifferentParts() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> allOf(votes(1)))
        .withMessage("allOf must have two or more parts: 1")
        .returns(Fault.MIN_SIZE, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> anyOf(votes(1), votes(1)))
        .withMessage("anyOf must name each part once: at least 1 vote")
        .returns(Fault.DUPLICATE_VALUE, InvalidValueException::fault);
  }

  @Test
  void isNestedNoDeeperThanSomebodyReads() {
    DecisionRule deep = votes(1);
    for (int depth = 1; depth < DecisionRule.MAX_DEPTH; depth++) {
      deep = quorate(TWO_THIRDS, deep);
    }
    DecisionRule deepest = deep;

    assertThat(deepest.passes(Counts.of(3, 2, 1, 0, 0))).isEqualTo(Certainty.YES);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> quorate(TWO_THIRDS, deepest))
        .withMessage("decision rules must be nested at most 10 deep, of 10000 parts")
        .returns(Fault.LIMIT_DEPTH, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> allOf(deepest, votes(2)))
        .returns(Fault.LIMIT_DEPTH, InvalidValueException::fault);
  }

  @Test
  void hasNoMorePartsThanSomebodyWrites() {
    DecisionRule many = many(DecisionRule.MAX_PARTS);
    DecisionRule tooMany = allOf(many(4_000), moreThan("1/2", Of.PRESENT));

    assertThat(many.passes(Counts.of(3, 2, 1, 0, 0))).isEqualTo(Certainty.YES);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> many(DecisionRule.MAX_PARTS + 1))
        .returns(Fault.LIMIT_DEPTH, InvalidValueException::fault);
    // parts that are shared count each time they are met
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> anyOf(tooMany, quorate(TWO_THIRDS, tooMany), many(3_000)))
        .returns(Fault.LIMIT_DEPTH, InvalidValueException::fault);
  }

  private static DecisionRule many(int parts) {
    return new DecisionRule.AnyOf(
        IntStream.rangeClosed(1, parts)
            .mapToObj(DecisionRule::votes)
            .collect(ImmutableList.toImmutableList()));
  }
}

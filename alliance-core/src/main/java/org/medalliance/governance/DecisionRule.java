// SPDX-License-Identifier: Apache-2.0
package org.medalliance.governance;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.medalliance.code.Certainty;
import org.medalliance.code.Fault;
import org.medalliance.code.Ratio;

/**
 * What a motion needs to pass: arithmetic on {@linkplain Counts counts}, and nothing else.
 *
 * <p>Shares are exact. A share of nobody is never reached, whatever the ratio: where nobody votes,
 * nothing passes. One more vote for a motion never makes it fail.
 *
 * <p>The algebra is closed, so that rules can be compared exactly.
 */
public sealed interface DecisionRule extends Serializable {
  /** How deep rules may be nested; deeper ones could not be read again from a document. */
  int MAX_DEPTH = 10;

  /** How many parts a rule may have, at every depth together. */
  int MAX_PARTS = 10_000;

  /** Of whom a share is taken. */
  enum Of {
    /** Of those who vote yes or no; who abstains casts no vote. */
    VOTES_CAST("of the votes cast"),
    /** Of those entitled who are present, whether or not they vote. */
    PRESENT("of those present"),
    /** Of those entitled, present or not. */
    ENTITLED("of those entitled");

    private final String words;

    Of(String words) {
      this.words = words;
    }
  }

  /** Whether a ratio itself is enough. */
  enum Reach {
    /** The ratio is enough. */
    AT_LEAST,
    /** It takes more than the ratio. */
    MORE_THAN
  }

  /**
   * How great a share has to be.
   *
   * @param reach whether the ratio itself is enough
   * @param ratio the ratio; more than nothing for {@link Reach#AT_LEAST}, less than all for {@link
   *     Reach#MORE_THAN}
   */
  record Threshold(Reach reach, Ratio ratio) implements Serializable {
    /** Checks that some share reaches it and some does not. */
    public Threshold {
      requireNonNull(reach, "reach");
      requireNonNull(ratio, "ratio");
      require(
          reach == Reach.MORE_THAN || ratio.numerator() > 0,
          Fault.NUMBER_RANGE,
          "ratio",
          "share must be more than nothing: at least %s; write more than %s",
          ratio,
          ratio);
      require(
          reach == Reach.AT_LEAST || ratio.numerator() < ratio.denominator(),
          Fault.NUMBER_RANGE,
          "ratio",
          "share must not be more than all: more than %s; write at least %s",
          ratio,
          ratio);
    }

    /** Returns at least this ratio, such as {@code 2/3}. */
    public static Threshold atLeast(String ratio) {
      return new Threshold(Reach.AT_LEAST, Ratio.parse(ratio));
    }

    /** Returns more than this ratio, such as {@code 1/2}. */
    public static Threshold moreThan(String ratio) {
      return new Threshold(Reach.MORE_THAN, Ratio.parse(ratio));
    }

    /**
     * Returns whether {@code part} of {@code whole} is so great; neither is negative. No part of
     * nobody is.
     */
    public boolean isReachedBy(long part, long whole) {
      boolean reached =
          reach == Reach.AT_LEAST
              ? ratio.isReachedBy(part, whole)
              : ratio.isExceededBy(part, whole);
      return reached && whole > 0;
    }

    /** Returns the smallest part of {@code whole} that is so great: for 2/3 of 46 it is 31. */
    public long least(int whole) {
      return Math.max(
          1, reach == Reach.AT_LEAST ? ratio.leastReaching(whole) : ratio.leastExceeding(whole));
    }

    /** Returns the share in words. */
    @Override
    public String toString() {
      return (reach == Reach.AT_LEAST ? "at least " : "more than ") + ratio;
    }

    private Certainty reached(Counts.Count part, long mostWholeForLeast, long leastWholeForMost) {
      if (isReachedBy(part.least(), mostWholeForLeast)) {
        return Certainty.YES;
      }
      return isReachedBy(part.most(), leastWholeForMost) ? Certainty.UNKNOWN : Certainty.NO;
    }
  }

  /**
   * So many vote for the motion.
   *
   * @param votes the least number of votes; at least 1
   */
  record Votes(int votes) implements DecisionRule {
    /** Checks that there is a vote. */
    public Votes {
      require(
          votes >= 1, Fault.NUMBER_RANGE, "votes", "rule must need at least one vote: %d", votes);
    }

    /** Returns the rule in words. */
    @Override
    public String toString() {
      return "at least " + votes + (votes == 1 ? " vote" : " votes");
    }
  }

  /**
   * Such a share votes for the motion.
   *
   * @param threshold how great it has to be
   * @param of of whom
   */
  record Share(Threshold threshold, Of of) implements DecisionRule {
    /** Checks that nothing is null. */
    public Share {
      requireNonNull(threshold, "threshold");
      requireNonNull(of, "of");
    }

    /** Returns the rule in words. */
    @Override
    public String toString() {
      return threshold + " " + of.words;
    }
  }

  /**
   * Such a share of those entitled is present, and then the motion passes by another rule.
   *
   * @param quorum how great the share has to be
   * @param rule by what the motion passes then
   */
  record Quorate(Threshold quorum, DecisionRule rule) implements DecisionRule {
    /** Checks the depth of the rule. */
    public Quorate {
      requireNonNull(quorum, "quorum");
      requireNonNull(rule, "rule");
      requireBounded(ImmutableList.of(rule));
    }

    /** Returns the rule in words. */
    @Override
    public String toString() {
      return cut("with a quorum of " + quorum + " " + rule);
    }

    /** Returns whether enough are present. */
    public Certainty isQuorate(Counts counts) {
      requireNonNull(counts, "counts");
      Counts.Count present = counts.present();
      Counts.Count entitled = counts.entitled();
      return quorum.reached(present, entitled.most(), Math.max(entitled.least(), present.most()));
    }
  }

  /**
   * The motion passes by every part.
   *
   * @param parts two or more different rules, in one order whatever order they came in
   */
  record AllOf(ImmutableList<DecisionRule> parts) implements DecisionRule {
    /** Checks number and depth of the parts. */
    public AllOf {
      parts = asSet("allOf", requireNonNull(parts, "parts"));
    }

    /** Returns the rule in words. */
    @Override
    public String toString() {
      return nested("and", parts);
    }
  }

  /**
   * The motion passes by some part.
   *
   * @param parts two or more different rules, in one order whatever order they came in
   */
  record AnyOf(ImmutableList<DecisionRule> parts) implements DecisionRule {
    /** Checks number and depth of the parts. */
    public AnyOf {
      parts = asSet("anyOf", requireNonNull(parts, "parts"));
    }

    /** Returns the rule in words. */
    @Override
    public String toString() {
      return nested("or", parts);
    }
  }

  /** Returns the rule that so many vote for the motion. */
  static DecisionRule votes(int votes) {
    return new Votes(votes);
  }

  /** Returns the rule that at least such a share, such as {@code 2/3}, votes for the motion. */
  static DecisionRule atLeast(String ratio, Of of) {
    requireNonNull(of, "of");
    return new Share(Threshold.atLeast(ratio), of);
  }

  /** Returns the rule that more than such a share, such as {@code 1/2}, votes for the motion. */
  static DecisionRule moreThan(String ratio, Of of) {
    requireNonNull(of, "of");
    return new Share(Threshold.moreThan(ratio), of);
  }

  /**
   * Returns the rule that such a share of those entitled is present, and that the motion then
   * passes by {@code rule}.
   */
  static DecisionRule quorate(Threshold quorum, DecisionRule rule) {
    return new Quorate(quorum, rule);
  }

  /** Returns the rule that the motion passes by every part; two or more parts. */
  static DecisionRule allOf(DecisionRule... parts) {
    requireNonNull(parts, "parts");
    return new AllOf(ImmutableList.copyOf(parts));
  }

  /** Returns the rule that the motion passes by some part; two or more parts. */
  static DecisionRule anyOf(DecisionRule... parts) {
    requireNonNull(parts, "parts");
    return new AnyOf(ImmutableList.copyOf(parts));
  }

  /**
   * Returns whether a motion passes; never UNKNOWN if every count is known.
   *
   * <p>Sound, and for a rule that is not composed complete: UNKNOWN then means that both can be. A
   * composed rule combines the answers of its parts.
   */
  default Certainty passes(Counts counts) {
    Counts.Count yes = requireNonNull(counts, "counts").yes();
    if (this instanceof Votes rule) {
      return Certainty.of(yes.least() >= rule.votes)
          .or(yes.most() >= rule.votes ? Certainty.UNKNOWN : Certainty.NO);
    }
    if (this instanceof Share rule) {
      return sharePasses(rule, counts);
    }
    if (this instanceof Quorate rule) {
      return rule.isQuorate(counts).and(rule.rule.passes(counts));
    }
    return this instanceof AllOf
        ? Certainty.all(components(), part -> part.passes(counts))
        : Certainty.any(components(), part -> part.passes(counts));
  }

  /** Returns the rules that this one is made of; empty for one that is not composed. */
  default List<DecisionRule> components() {
    if (this instanceof AllOf all) {
      return all.parts;
    }
    if (this instanceof AnyOf any) {
      return any.parts;
    }
    return this instanceof Quorate quorate ? ImmutableList.of(quorate.rule) : ImmutableList.of();
  }

  /** The worst case has the fewest votes for the motion in the most, the best the reverse. */
  private static Certainty sharePasses(Share rule, Counts counts) {
    Counts.Count yes = counts.yes();
    Counts.Count no = counts.no();
    long othersAtLeast = (long) no.least() + counts.abstain().least();
    return switch (rule.of) {
      case VOTES_CAST ->
          rule.threshold.reached(
              yes, (long) yes.least() + no.most(), (long) yes.most() + no.least());
      case PRESENT -> ofThose(rule, yes, counts.present(), othersAtLeast);
      case ENTITLED -> ofThose(rule, yes, counts.entitled(), othersAtLeast);
    };
  }

  private static Certainty ofThose(
      Share rule, Counts.Count yes, Counts.Count those, long othersAtLeast) {
    return rule.threshold.reached(
        yes, those.most(), Math.max(those.least(), yes.most() + othersAtLeast));
  }

  /** The parts as a set, in one order whatever order they came in: two or more, none twice. */
  private static ImmutableList<DecisionRule> asSet(String word, List<DecisionRule> parts) {
    require(
        parts.size() >= 2,
        Fault.MIN_SIZE,
        word,
        "%s must have two or more parts: %d",
        word,
        parts.size());
    requireBounded(parts);
    ImmutableList<DecisionRule> sorted =
        ImmutableList.sortedCopyOf(Comparator.comparing(DecisionRule::key), parts);
    for (int i = 1; i < sorted.size(); i++) {
      require(
          !sorted.get(i).equals(sorted.get(i - 1)),
          Fault.DUPLICATE_VALUE,
          word,
          "%s must name each part once: %s",
          word,
          sorted.get(i));
    }
    return sorted;
  }

  /** Walks level by level; parts that are shared count each time they are met. */
  private static void requireBounded(List<DecisionRule> parts) {
    List<DecisionRule> level = parts;
    int met = 0;
    for (int depth = 1; !level.isEmpty(); depth++) {
      met += level.size();
      require(
          depth < MAX_DEPTH && met <= MAX_PARTS,
          Fault.LIMIT_DEPTH,
          "",
          "decision rules must be nested at most %d deep, of %d parts",
          MAX_DEPTH,
          MAX_PARTS);
      level =
          level.stream().flatMap(part -> part.components().stream()).limit(MAX_PARTS + 1).toList();
    }
  }

  /** The whole rule as text: the words without their cuts. */
  private static String key(DecisionRule rule) {
    List<DecisionRule> parts = rule.components();
    if (parts.isEmpty()) {
      return rule.toString();
    }
    String word =
        rule instanceof Quorate quorate
            ? "with a quorum of " + quorate.quorum
            : rule instanceof AllOf ? "and" : "or";
    return parts.stream().map(DecisionRule::key).collect(Collectors.joining(",", word + "(", ")"));
  }

  private static String nested(String word, List<DecisionRule> parts) {
    String text =
        parts.stream().limit(8).map(Object::toString).collect(Collectors.joining(" " + word + " "));
    int rest = parts.size() - 8;
    return cut("(" + text + (rest > 0 ? " " + word + " " + rest + " more" : "") + ")");
  }

  private static String cut(String text) {
    return text.length() <= 400 ? text : text.substring(0, 400) + "…";
  }
}

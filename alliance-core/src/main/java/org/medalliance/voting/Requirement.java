// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Stream;
import org.medalliance.code.Certainty;
import org.medalliance.governance.Counts;
import org.medalliance.governance.Counts.Count;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.DecisionRule.Quorate;
import org.medalliance.governance.DecisionRule.Reach;
import org.medalliance.governance.DecisionRule.Share;
import org.medalliance.governance.DecisionRule.Threshold;
import org.medalliance.wording.Phrase;

/**
 * A part of a decision rule, and how it stands in numbers. Where every number is known a part is
 * met if and only if as many are there as it needs.
 *
 * @param kind what sort of part it is; it says what is counted
 * @param words what has to be so, without numbers
 * @param met whether it is so
 * @param have how many there are: units present for a quorum, votes for the motion for a share or
 *     number of votes, parts that are met for a part that is made of others
 * @param needed how many it takes
 * @param of of how many: units entitled, units present or votes cast, or parts
 * @param parts what it is made of; empty if it is not composed
 */
public record Requirement(
    Kind kind,
    Phrase words,
    Certainty met,
    Count have,
    Count needed,
    Count of,
    ImmutableList<Requirement> parts)
    implements Serializable {

  /** What sort of part of a rule it is. */
  public enum Kind {
    /** A share of those entitled has to be present. */
    QUORUM,
    /** A number of votes for the motion. */
    VOTES,
    /** A share of those entitled has to vote for the motion. */
    SHARE_OF_ENTITLED,
    /** A share of those present has to vote for the motion. */
    SHARE_OF_PRESENT,
    /** A share of the votes cast for it and against it has to be for it. */
    SHARE_OF_VOTES_CAST,
    /** Every part has to be met. */
    ALL,
    /** Some part has to be met. */
    ANY
  }

  /** Checks that nothing is null. */
  public Requirement {
    requireNonNull(kind, "kind");
    requireNonNull(words, "words");
    requireNonNull(met, "met");
    requireNonNull(have, "have");
    requireNonNull(needed, "needed");
    requireNonNull(of, "of");
    requireNonNull(parts, "parts");
  }

  static Requirement of(DecisionRule rule, Counts counts) {
    if (rule instanceof DecisionRule.Votes number) {
      return new Requirement(
          Kind.VOTES,
          Phrase.of("requirement.votes", (long) number.votes()),
          rule.passes(counts),
          counts.yes(),
          Count.of(number.votes()),
          counts.entitled(),
          ImmutableList.of());
    }
    if (rule instanceof Share share) {
      return share(share, counts);
    }
    ImmutableList.Builder<Requirement> parts = ImmutableList.builder();
    if (rule instanceof Quorate quorate) {
      parts.add(quorum(quorate, counts));
    }
    rule.components().forEach(part -> parts.add(of(part, counts)));
    return composed(
        rule instanceof DecisionRule.AnyOf ? Kind.ANY : Kind.ALL,
        rule.passes(counts),
        parts.build());
  }

  static Requirement quorum(Quorate rule, Counts counts) {
    return leaf(
        Kind.QUORUM,
        Phrase.of("requirement.quorum", share(rule.quorum())),
        rule.isQuorate(counts),
        counts.present(),
        rule.quorum(),
        counts.entitled());
  }

  private static Requirement share(Share rule, Counts counts) {
    Phrase share = share(rule.threshold());
    return switch (rule.of()) {
      case ENTITLED ->
          leaf(
              Kind.SHARE_OF_ENTITLED,
              Phrase.of("requirement.entitled", share),
              rule.passes(counts),
              counts.yes(),
              rule.threshold(),
              counts.entitled());
      case PRESENT ->
          leaf(
              Kind.SHARE_OF_PRESENT,
              Phrase.of("requirement.present", share),
              rule.passes(counts),
              counts.yes(),
              rule.threshold(),
              counts.present());
      case VOTES_CAST ->
          leaf(
              Kind.SHARE_OF_VOTES_CAST,
              Phrase.of("requirement.votesCast", share),
              rule.passes(counts),
              counts.yes(),
              rule.threshold(),
              votesCast(counts));
    };
  }

  /** For and against; whoever surely abstains cannot be among them. */
  private static Count votesCast(Counts counts) {
    long least = (long) counts.yes().least() + counts.no().least();
    long most = (long) counts.yes().most() + counts.no().most();
    long there =
        isOpen(counts.present())
            ? Integer.MAX_VALUE
            : (long) counts.present().most() - counts.abstain().least();
    return Count.between((int) least, (int) Math.min(most, there));
  }

  private static Requirement leaf(
      Kind kind, Phrase words, Certainty met, Count have, Threshold threshold, Count of) {
    Count needed =
        Count.between(
            (int) threshold.least(of.least()),
            isOpen(of) ? Integer.MAX_VALUE : (int) threshold.least(of.most()));
    return new Requirement(kind, words, met, have, needed, of, ImmutableList.of());
  }

  private static Requirement composed(Kind kind, Certainty met, ImmutableList<Requirement> parts) {
    int least = 0;
    int most = 0;
    for (Requirement part : parts) {
      least += part.met.isYes() ? 1 : 0;
      most += part.met.isNo() ? 0 : 1;
    }
    return new Requirement(
        kind,
        Phrase.of(kind == Kind.ALL ? "requirement.all" : "requirement.any"),
        met,
        Count.between(least, most),
        Count.of(kind == Kind.ALL ? parts.size() : 1),
        Count.of(parts.size()),
        parts);
  }

  /** This part if it is not composed, else those that it is made of at whatever depth. */
  Stream<Requirement> leaves() {
    return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Requirement::leaves);
  }

  /** Returns how many are missing at least; 0 if none is, or perhaps none. */
  public int missing() {
    return Math.max(0, needed.least() - have.most());
  }

  /** Returns {@code +} for a part that is met, {@code -} for one that is not, {@code ?} else. */
  public String sign() {
    return switch (met) {
      case YES -> "+";
      case NO -> "-";
      case UNKNOWN -> "?";
    };
  }

  /** Returns what has to be so, and the numbers, without the parts. */
  public String text(Locale locale) {
    return phrase().text(locale);
  }

  Phrase phrase() {
    Phrase numbers =
        switch (kind) {
          case QUORUM ->
              Phrase.of("requirement.counted.present", number(needed), number(of), number(have));
          case ALL, ANY -> Phrase.of("requirement.counted.parts", number(have), number(of));
          case VOTES, SHARE_OF_ENTITLED, SHARE_OF_PRESENT, SHARE_OF_VOTES_CAST ->
              Phrase.of("requirement.counted.votes", number(needed), number(of), number(have));
        };
    return Phrase.of("requirement", words, numbers);
  }

  private static Phrase share(Threshold threshold) {
    return Phrase.of(
        threshold.reach() == Reach.AT_LEAST ? "share.atLeast" : "share.moreThan",
        threshold.ratio().toString());
  }

  /** A number, or what is known of one. */
  static Phrase number(Count count) {
    if (count.isKnown()) {
      return Phrase.of("value", (long) count.least());
    }
    return isOpen(count)
        ? Phrase.of("count.orMore", (long) count.least())
        : Phrase.of("count.between", (long) count.least(), (long) count.most());
  }

  private static boolean isOpen(Count count) {
    return count.most() == Integer.MAX_VALUE;
  }

  /** Returns sign and text, in English. */
  @Override
  public String toString() {
    return sign() + " " + text(Locale.ENGLISH);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import org.medalliance.Alliance;
import org.medalliance.code.Fault;
import org.medalliance.code.Syntax;
import org.medalliance.code.UnitId;
import org.medalliance.governance.CouncilId;
import org.medalliance.governance.DecisionRuleId;
import org.medalliance.membership.MemberFact;

/**
 * How a unit comes to belong, or ceases to: who has to consent, and how long it takes.
 *
 * <p>Time is that of the calendar: days, weeks, months and years. Working days are not known here,
 * as nobody has written down the holidays; nor is a deadline by which somebody has to decide.
 * Grounds, such as those on which a unit may be expelled, are the council's to judge.
 *
 * @param fact what happens in the end: ON_TRIAL, ADMITTED, LEFT or EXPELLED
 * @param consents which councils have to carry it and by which of their rules, every one of them;
 *     empty if nobody has to consent, as where a unit is free to leave
 * @param notice how much time has to pass: for LEFT since the last notice was given, as an earlier
 *     one may have been withdrawn, for anything else since the last of the sessions; never negative
 */
public record Procedure(MemberFact.Kind fact, ImmutableSortedSet<Consent> consents, Period notice)
    implements Serializable {
  private static final ImmutableList<MemberFact.Kind> FACTS =
      ImmutableList.of(
          MemberFact.Kind.ON_TRIAL,
          MemberFact.Kind.ADMITTED,
          MemberFact.Kind.LEFT,
          MemberFact.Kind.EXPELLED);

  /**
   * The consent of one council.
   *
   * @param council the council
   * @param rule the rule of the council by which it has to be given
   */
  public record Consent(CouncilId council, DecisionRuleId rule)
      implements Comparable<Consent>, Serializable {
    private static final Comparator<Consent> ORDER =
        Comparator.comparing(Consent::council).thenComparing(Consent::rule);

    /** Checks that nothing is null. */
    public Consent {
      requireNonNull(council, "council");
      requireNonNull(rule, "rule");
    }

    /** Orders by council, then by rule. */
    @Override
    public int compareTo(Consent other) {
      return ORDER.compare(this, requireNonNull(other, "other"));
    }

    /** Returns council and rule. */
    @Override
    public String toString() {
      return council + " by " + rule;
    }
  }

  /** Checks what happens, and that only who leaves does so without anybody's consent. */
  public Procedure {
    requireNonNull(fact, "fact");
    consents = ImmutableSortedSet.copyOf(requireNonNull(consents, "consents"));
    requireNonNull(notice, "notice");
    require(
        FACTS.contains(fact),
        Fault.MEMBER_MISFIT,
        "fact",
        "procedure must be one of %s: %s",
        FACTS,
        fact);
    require(
        fact == MemberFact.Kind.LEFT || !consents.isEmpty(),
        Fault.MIN_SIZE,
        "consents",
        "procedure must name who consents unless a unit leaves: %s",
        fact);
    require(
        !notice.isNegative(),
        Fault.NUMBER_RANGE,
        "notice",
        "notice must not be negative: %s",
        notice);
  }

  /** Returns the admission of a unit, at once, by a rule of a council. */
  public static Procedure admission(String council, String rule) {
    return by(MemberFact.Kind.ADMITTED, council, rule);
  }

  /** Returns the admission of a unit on trial, at once, by a rule of a council. */
  public static Procedure trial(String council, String rule) {
    return by(MemberFact.Kind.ON_TRIAL, council, rule);
  }

  /** Returns the expulsion of a unit, at once, by a rule of a council. */
  public static Procedure expulsion(String council, String rule) {
    return by(MemberFact.Kind.EXPELLED, council, rule);
  }

  /** Returns the exit of a unit so long after notice, with nobody's consent. */
  public static Procedure exit(Period notice) {
    return new Procedure(MemberFact.Kind.LEFT, ImmutableSortedSet.of(), notice);
  }

  private static Procedure by(MemberFact.Kind fact, String council, String rule) {
    Consent consent = new Consent(CouncilId.of(council), DecisionRuleId.of(rule));
    return new Procedure(fact, ImmutableSortedSet.of(consent), Period.ZERO);
  }

  /** Returns the same, which another council has to consent to as well. */
  public Procedure and(String council, String rule) {
    return new Procedure(
        fact,
        ImmutableSortedSet.<Consent>naturalOrder()
            .addAll(consents)
            .add(new Consent(CouncilId.of(council), DecisionRuleId.of(rule)))
            .build(),
        notice);
  }

  /** Returns the same after so much time. */
  public Procedure after(Period newNotice) {
    return new Procedure(fact, consents, requireNonNull(newNotice, "newNotice"));
  }

  /**
   * Returns what comes of it for a unit: the change of the roll from {@code on} on, or all that
   * stands in the way.
   *
   * @param on the first day on which it is to be so
   * @param resolutions what the councils voted on, in any order; it has to be about this unit,
   *     which their words alone can tell. Of several by one rule of a council the first that is
   *     carried counts
   * @throws org.medalliance.code.InvalidValueException if the alliance has no such session or
   *     motion, or the day is not in the years 0001 to 9999
   */
  public Proceeding proceed(
      Alliance alliance, UnitId unit, LocalDate on, Resolution... resolutions) {
    requireNonNull(alliance, "alliance");
    requireNonNull(unit, "unit");
    requireNonNull(on, "on");
    requireNonNull(resolutions, "resolutions");
    return new Hearing(alliance, this, unit, on).heard(ImmutableList.copyOf(resolutions));
  }

  /** Returns what happens, who consents, and after what time. */
  @Override
  public String toString() {
    return fact
        + (consents.isEmpty() ? "" : ", consent of " + Syntax.brief(consents))
        + (notice.isZero() ? "" : ", after " + notice);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.governance;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableSortedSet;
import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.medalliance.code.Arrival;
import org.medalliance.code.Fault;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;
import org.medalliance.code.UnitId;

/**
 * Something on which a council votes in a session.
 *
 * <p>Whether it is carried is never written down: that follows from the ballots of those who are
 * entitled on the day, and from the rule.
 */
@Value.Immutable
public abstract class Motion implements Serializable {

  Motion() {} // extended by the generated class only

  /** Returns a builder that needs an id. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the motion within its session. */
  public abstract MotionId id();

  /** What is moved, in words; empty if that is not written. */
  public abstract Optional<LocalizedText> text();

  /**
   * The rule of the council by which it is decided. If this and {@link #ownRule} are empty nothing
   * can be told of the outcome.
   */
  public abstract Optional<DecisionRuleId> rule();

  /** The rule by which it is decided where that is none of the council's. */
  public abstract Optional<DecisionRule> ownRule();

  /** How units voted, each once. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Ballot> ballots();

  /**
   * Whether every vote is among the ballots; {@link Session.Minutes#PARTIAL} where nothing says.
   */
  @Value.Default
  public Session.Minutes count() {
    return Session.Minutes.PARTIAL;
  }

  /** Where that is written. */
  public abstract Optional<SourceId> source();

  /** A remark for readers. */
  public abstract Optional<String> note();

  /** Returns a builder that starts from these values. */
  public abstract Builder toBuilder();

  /** Returns how a unit voted; empty if that is not written. */
  public Optional<Ballot.Vote> voteOf(UnitId unit) {
    requireNonNull(unit, "unit");
    Ballot first = new Ballot(unit, Ballot.Vote.YES); // the first in the order of one unit
    return Optional.ofNullable(ballots().ceiling(first))
        .filter(ballot -> ballot.unit().equals(unit))
        .map(Ballot::vote);
  }

  /** Returns id, text and number of ballots. */
  @Override
  public String toString() {
    return "motion "
        + id()
        + text().map(text -> " " + Syntax.quote(text.in(Locale.ENGLISH))).orElse("")
        + (ballots().isEmpty() ? "" : ", " + ballots().size() + " ballots");
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException, NotActiveException {
    in.registerValidation(() -> Arrival.check(this, toBuilder().build()), 0);
  }

  @Value.Check
  void check() {
    Syntax.text("note", note());
    require(
        rule().isEmpty() || ownRule().isEmpty(),
        Fault.MEMBER_MISFIT,
        "ownRule",
        "motion %s must be decided by one rule: %s of the council, or its own",
        id(),
        rule().map(DecisionRuleId::toString).orElse(""));
    Optional<UnitId> before = Optional.empty();
    for (Ballot ballot : ballots()) {
      require(
          !before.equals(Optional.of(ballot.unit())),
          Fault.DUPLICATE_VALUE,
          "ballots",
          "motion %s must have one ballot of each unit: %s votes twice",
          id(),
          ballot.unit());
      before = Optional.of(ballot.unit());
    }
  }

  /** Collects the values of a {@link Motion}. */
  public static final class Builder extends MotionBuilder {
    Builder() {} // by builder() and toBuilder() alone

    /** Sets the id. */
    public Builder id(String id) {
      return id(MotionId.of(id));
    }

    /** Sets the rule of the council by which it is decided. */
    public Builder rule(String rule) {
      return rule(DecisionRuleId.of(rule));
    }
  }
}

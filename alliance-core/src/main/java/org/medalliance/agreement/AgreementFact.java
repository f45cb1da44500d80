// SPDX-License-Identifier: Apache-2.0
package org.medalliance.agreement;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableSortedSet;
import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Arrival;
import org.medalliance.code.Fault;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;
import org.medalliance.code.UnitId;
import org.medalliance.time.Happening;
import org.medalliance.time.PartialDate;

/** One thing that happened to an agreement. */
@Value.Immutable
public abstract class AgreementFact implements Happening, Serializable {

  /** What can happen to an agreement. */
  public enum Kind {
    /** It was signed, by the units named or, if none is, by all. */
    SIGNED,
    /** It took effect. Nothing else brings an agreement into force. */
    EFFECTIVE,
    /** Its term was replaced, perhaps after it had passed. */
    RENEWED,
    /** It was suspended. */
    SUSPENDED,
    /** The suspension ended. */
    RESUMED,
    /** Notice was given that it will end; this changes nothing yet. */
    NOTICE_GIVEN,
    /** It was ended for good. */
    TERMINATED,
    /** Another agreement took its place for good. */
    SUPERSEDED;

    private boolean setsTerm() {
      return this == EFFECTIVE || this == RENEWED;
    }
  }

  AgreementFact() {} // extended by the generated class only

  /** Returns a builder that needs a kind of fact and a day. */
  public static AgreementFactBuilder builder() {
    return new AgreementFactBuilder();
  }

  /** Returns a fact of which nothing but the day is known. */
  public static AgreementFact of(Kind fact, PartialDate on) {
    return builder().fact(fact).on(on).build();
  }

  /** Returns the day on which an agreement took effect, without a term. */
  public static AgreementFact effective(LocalDate on) {
    requireNonNull(on, "on");
    return of(Kind.EFFECTIVE, PartialDate.of(on));
  }

  /** Returns the day on which all parties signed. */
  public static AgreementFact signed(LocalDate on) {
    requireNonNull(on, "on");
    return of(Kind.SIGNED, PartialDate.of(on));
  }

  /** What happened. */
  public abstract Kind fact();

  @Override
  public abstract PartialDate on();

  /**
   * The last day of the term that EFFECTIVE or RENEWED sets, inclusive; empty if there is no term.
   */
  public abstract Optional<PartialDate> expiresAfter();

  /** The units that signed; empty if all did. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<UnitId> signatories();

  /** Why it was terminated. */
  public abstract Optional<String> reason();

  /** The agreement that supersedes it. */
  public abstract Optional<AgreementId> successor();

  /** Where that is written. */
  public abstract Optional<SourceId> source();

  /** A remark for readers. */
  public abstract Optional<String> note();

  /** Returns a builder that starts from these values. */
  public abstract AgreementFactBuilder toBuilder();

  @Override
  public String kindName() {
    return fact().name();
  }

  /** Returns what happened and when. */
  @Override
  public String toString() {
    return fact() + " " + on() + expiresAfter().map(last -> ", expires after " + last).orElse("");
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException, NotActiveException {
    in.registerValidation(() -> Arrival.check(this, toBuilder().build()), 0);
  }

  private void readObjectNoData() throws InvalidObjectException {
    throw new InvalidObjectException("bytes must not leave a class out");
  }

  @Value.Check
  void check() {
    Syntax.text("note", note());
    Syntax.text("reason", reason());
    belongs("expiresAfter", expiresAfter().isEmpty() || fact().setsTerm());
    belongs("signatories", signatories().isEmpty() || fact() == Kind.SIGNED);
    belongs("reason", reason().isEmpty() || fact() == Kind.TERMINATED);
    belongs("successor", successor().isEmpty() || fact() == Kind.SUPERSEDED);
    expiresAfter().ifPresent(this::checkTerm);
  }

  private void belongs(String attribute, boolean fits) {
    require(fits, Fault.MEMBER_MISFIT, attribute, "%s must not be given for %s", attribute, fact());
  }

  /** A renewal may set a term that is over already; a beginning may not. */
  private void checkTerm(PartialDate last) {
    require(
        fact() == Kind.RENEWED || !last.latest().isBefore(on().earliest()),
        Fault.PERIOD_INVERTED,
        "expiresAfter",
        "term must not end before it begins: effective %s, expires after %s",
        on(),
        last);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.membership;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Arrival;
import org.medalliance.code.SessionId;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;
import org.medalliance.time.Happening;
import org.medalliance.time.PartialDate;

/** One thing that happened between a unit and the alliance. */
@Value.Immutable
public abstract class MemberFact implements Happening, Serializable {

  /** What can happen between a unit and the alliance. */
  public enum Kind {
    /** The unit applied; it is an applicant if it was nothing or a former member. */
    APPLIED,
    /** Its application was refused. */
    REFUSED,
    /** It was taken on trial. */
    ON_TRIAL,
    /** It was admitted. */
    ADMITTED,
    /** Its rights as a member were suspended. */
    SUSPENDED,
    /** The suspension ended; it is again what it was before. */
    REINSTATED,
    /** Notice was given that it will leave; this changes nothing yet. */
    NOTICE_GIVEN,
    /** It left of its own will. */
    LEFT,
    /** It was expelled. */
    EXPELLED,
    /** It ceased to be a member because it, or what it stood for, ceased to be. */
    CEASED
  }

  MemberFact() {} // extended by the generated class only

  /** Returns a builder that needs a kind of fact and a day. */
  public static MemberFactBuilder builder() {
    return new MemberFactBuilder();
  }

  /** Returns a fact of which nothing but the day is known. */
  public static MemberFact of(Kind fact, PartialDate on) {
    return builder().fact(fact).on(on).build();
  }

  /** Returns the admission of a unit on a day. */
  public static MemberFact admitted(LocalDate on) {
    requireNonNull(on, "on");
    return of(Kind.ADMITTED, PartialDate.of(on));
  }

  /** What happened. */
  public abstract Kind fact();

  @Override
  public abstract PartialDate on();

  /** By what it showed; evidence only. */
  public abstract Optional<Basis> basis();

  /** The agreement that it came with; evidence only. */
  public abstract Optional<AgreementId> agreement();

  /** The session of a council that resolved it; evidence only. */
  public abstract Optional<SessionId> session();

  /** Where that is written. */
  public abstract Optional<SourceId> source();

  /** A remark for readers. */
  public abstract Optional<String> note();

  /** Returns a builder that starts from these values. */
  public abstract MemberFactBuilder toBuilder();

  @Override
  public String kindName() {
    return fact().name();
  }

  /** Returns what happened and when. */
  @Override
  public String toString() {
    return fact() + " " + on();
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
  }
}

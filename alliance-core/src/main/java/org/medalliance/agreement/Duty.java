// SPDX-License-Identifier: Apache-2.0
package org.medalliance.agreement;

import static org.medalliance.code.InvalidValueException.require;

import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.medalliance.code.Arrival;
import org.medalliance.code.Fault;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;

/** Something that somebody has to do because of an agreement or of a permit under it. */
@Value.Immutable
public abstract class Duty implements Serializable {

  Duty() {} // extended by the generated class only

  /** Returns a builder that needs a duty and its bearer. */
  public static DutyBuilder builder() {
    return new DutyBuilder();
  }

  /** Returns a duty without further terms. */
  public static Duty of(DutyKind duty, Bearer bearer) {
    return builder().duty(duty).bearer(bearer).build();
  }

  /** What has to be done. */
  public abstract DutyKind duty();

  /** Who has to do it. */
  public abstract Bearer bearer();

  /** The time within which it has to be done, longer than zero; empty if there is no limit. */
  public abstract Optional<Duration> within();

  /** The duty in the words of the agreement. */
  public abstract Optional<LocalizedText> text();

  /** Where that is written. */
  public abstract Optional<SourceId> source();

  /** A remark for readers. */
  public abstract Optional<String> note();

  /** Returns a builder that starts from these values. */
  public abstract DutyBuilder toBuilder();

  /** Returns bearer, duty and time limit. */
  @Override
  public String toString() {
    return bearer()
        + ": "
        + text().map(text -> Syntax.brief(text.in(Locale.ENGLISH))).orElse(duty().toString())
        + within().map(time -> " within " + time).orElse("");
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
    require(
        within().map(time -> !time.isNegative() && !time.isZero()).orElse(true),
        Fault.NUMBER_RANGE,
        "within",
        "duty %s must be done within a time longer than zero: %s",
        duty(),
        within().orElse(Duration.ZERO));
  }
}

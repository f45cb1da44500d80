// SPDX-License-Identifier: Apache-2.0
package org.medalliance.governance;

import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.medalliance.code.Arrival;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;
import org.medalliance.code.UnitId;
import org.medalliance.time.DateSpan;

/** The days on which one unit holds a seat. */
@Value.Immutable
public abstract class Tenure implements Serializable {

  Tenure() {} // extended by the generated class only

  /** Returns a builder that needs a unit. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the tenure of a unit over a span. */
  public static Tenure of(String unit, DateSpan span) {
    return builder().unit(unit).span(span).build();
  }

  /** The unit for which the seat is held. */
  public abstract UnitId unit();

  /** The days on which it is held for the unit. */
  @Value.Default
  public DateSpan span() {
    return DateSpan.ALWAYS;
  }

  /** Where that is written. */
  public abstract Optional<SourceId> source();

  /** A remark for readers. */
  public abstract Optional<String> note();

  /** Returns a builder that starts from these values. */
  public abstract Builder toBuilder();

  /** Returns unit and span. */
  @Override
  public String toString() {
    return unit() + " " + span();
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException, NotActiveException {
    in.registerValidation(() -> Arrival.check(this, toBuilder().build()), 0);
  }

  @Value.Check
  void check() {
    Syntax.text("note", note());
  }

  /** Collects the values of a {@link Tenure}. */
  public static final class Builder extends TenureBuilder {
    Builder() {} // by builder() and toBuilder() alone

    /** Sets the unit for which the seat is held. */
    public Builder unit(String unit) {
      return unit(UnitId.of(unit));
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.membership;

import static com.google.common.collect.Comparators.emptiesFirst;
import static com.google.common.collect.Comparators.emptiesLast;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.medalliance.code.Arrival;
import org.medalliance.code.Fault;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;
import org.medalliance.code.UnitId;
import org.medalliance.time.DateSpan;

/**
 * A person in an office of a unit over a span.
 *
 * <p>Where the person belongs to another unit it is a secondment: the person stays on the staff of
 * the home unit. Two appointments of one name may be of two persons.
 */
@Value.Immutable
public abstract class Appointment implements Comparable<Appointment>, Serializable {
  private static final Comparator<Appointment> ORDER =
      comparing(Appointment::at)
          .thenComparing(Appointment::office)
          .thenComparing(one -> one.span().from(), emptiesFirst(naturalOrder()))
          .thenComparing(one -> one.span().until(), emptiesLast(naturalOrder()))
          .thenComparing(Appointment::person)
          .thenComparing(Appointment::home, emptiesFirst(naturalOrder()))
          .thenComparing(Appointment::source, emptiesFirst(naturalOrder()))
          .thenComparing(Appointment::note, emptiesFirst(naturalOrder()));

  Appointment() {} // extended by the generated class only

  /** Returns a builder that needs a person, an office and a unit. */
  public static Builder builder() {
    return new Builder();
  }

  /** The person's name, on one line. */
  public abstract String person();

  /** What the person is. */
  public abstract Office office();

  /** The unit of which that is an office. */
  public abstract UnitId at();

  /** The unit on whose staff a seconded person stays; empty if it is no secondment. */
  public abstract Optional<UnitId> home();

  /** The days on which the person is in office. */
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

  /** Returns whether the person is seconded from another unit. */
  public boolean isSecondment() {
    return home().isPresent();
  }

  /** Returns the unit on whose staff the person is: home, for a secondment. */
  public UnitId staffOf() {
    return home().orElse(at());
  }

  /**
   * Orders by unit and office, then by beginning, end, person, home unit, source and note: an order
   * in which only equal appointments stand together.
   */
  @Override
  public int compareTo(Appointment other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Returns person, office and unit. */
  @Override
  public String toString() {
    return Syntax.quote(person())
        + ", "
        + office()
        + " at "
        + at()
        + home().map(home -> ", seconded from " + home).orElse("");
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException, NotActiveException {
    in.registerValidation(() -> Arrival.check(this, toBuilder().build()), 0);
  }

  @Value.Check
  void check() {
    Syntax.text("note", note());
    Syntax.text("person", person());
    require(
        person().indexOf('\n') < 0 && person().indexOf('\t') < 0,
        Fault.TEXT_CONTROL,
        "person",
        "person must be written on one line: %s",
        Syntax.quote(person()));
    require(
        !home().equals(Optional.of(at())),
        Fault.MEMBER_MISFIT,
        "home",
        "home unit must be another one than that of the office: %s",
        at());
  }

  /** Collects the values of an {@link Appointment}. */
  public static final class Builder extends AppointmentBuilder {
    Builder() {} // by builder() and toBuilder() alone

    /** Sets the unit of which it is an office. */
    public Builder at(String unit) {
      return at(UnitId.of(unit));
    }

    /** Sets the unit on whose staff the person stays. */
    public Builder home(String unit) {
      return home(UnitId.of(unit));
    }
  }
}

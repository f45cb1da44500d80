// SPDX-License-Identifier: Apache-2.0
package org.medalliance.governance;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.medalliance.code.Arrival;
import org.medalliance.code.Fault;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;
import org.medalliance.code.UnitId;
import org.medalliance.membership.Office;
import org.medalliance.time.Certain;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

/**
 * One seat on a council: it belongs to the council and is held for one unit at a time, or for none.
 *
 * <p>What is not written did not happen: on a day that belongs to no tenure the seat is vacant.
 */
@Value.Immutable
public abstract class Seat implements Serializable {

  Seat() {} // extended by the generated class only

  /** Returns a builder that needs an id. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a seat that has always been held for a unit. */
  public static Seat of(String id, String unit) {
    return builder().id(id).addTenure(Tenure.of(unit, DateSpan.ALWAYS)).build();
  }

  /** The name of the seat within its council. */
  public abstract SeatId id();

  /** The office that goes with the seat, such as {@code chair}; empty if none does. */
  public abstract Optional<Office> office();

  /**
   * By which position its holder has the seat without being chosen, in words; empty if it is filled
   * otherwise.
   */
  public abstract Optional<LocalizedText> exOfficio();

  /**
   * For whom the seat is held, in the order in which they had it: each from the day the one before
   * lost it, or later. Only the first may be without a beginning, only the last without an end.
   */
  public abstract ImmutableList<Tenure> tenures();

  /** Where that is written, as far as a part does not name its own source. */
  public abstract Optional<SourceId> source();

  /** A remark for readers. */
  public abstract Optional<String> note();

  /** Returns a builder that starts from these values. */
  public abstract Builder toBuilder();

  /**
   * Returns the unit for which the seat is held on {@code day}; an empty one is none, the seat is
   * vacant. Places to blame begin at the seat.
   */
  public Certain<Optional<UnitId>> holderOn(LocalDate day) {
    return holders().apply(requireNonNull(day, "day"));
  }

  /** Returns what {@link #holderOn} answers, for whoever asks about many days. */
  public Function<LocalDate, Certain<Optional<UnitId>>> holders() {
    Handovers handovers = new Handovers(tenures());
    return day -> handovers.holderOn(day).under("seats[" + id() + "]");
  }

  /** Returns the days on which its holder may change. */
  public ImmutableSortedSet<LocalDate> boundaries() {
    return new Handovers(tenures()).boundaries();
  }

  /** Returns id, office and last holder. */
  @Override
  public String toString() {
    return "seat "
        + id()
        + office().map(office -> ", " + office).orElse("")
        + (tenures().isEmpty() ? "" : ", " + tenures().get(tenures().size() - 1));
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException, NotActiveException {
    in.registerValidation(() -> Arrival.check(this, toBuilder().build()), 0);
  }

  @Value.Check
  void check() {
    Syntax.text("note", note());
    LocalDate reached = LocalDate.MIN;
    for (int i = 0; i < tenures().size(); i++) {
      reached = endOf(i, reached);
    }
  }

  /** The earliest day on which a tenure can end if it cannot begin before {@code reached}. */
  private LocalDate endOf(int index, LocalDate reached) {
    DateSpan span = tenures().get(index).span();
    LocalDate from = later(reached, span.from().map(PartialDate::earliest).orElse(LocalDate.MIN));
    LocalDate secondDay = from.equals(LocalDate.MIN) ? from : from.plusDays(1);
    LocalDate until =
        later(secondDay, span.until().map(PartialDate::earliest).orElse(LocalDate.MIN));
    require(
        (index == 0 || span.from().isPresent())
            && (index == tenures().size() - 1 || span.until().isPresent())
            && !from.isAfter(span.from().map(PartialDate::latest).orElse(LocalDate.MAX))
            && !until.isAfter(span.until().map(PartialDate::latest).orElse(LocalDate.MAX)),
        Fault.ORDER_IMPOSSIBLE,
        "tenures[" + index + "]",
        "seat %s must be held for one unit after the other: %s is number %d of %d",
        id(),
        tenures().get(index),
        index + 1,
        tenures().size());
    return until;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Collects the values of a {@link Seat}. */
  public static final class Builder extends SeatBuilder {
    Builder() {} // by builder() and toBuilder() alone

    /** Sets the id. */
    public Builder id(String id) {
      return id(SeatId.of(id));
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.resource;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Fault;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;

/**
 * How much may be used in each stretch of the calendar.
 *
 * @param amount the most that may be used, inclusive, in the unit in which requests count; 0 lets
 *     nothing be used
 * @param per the stretch of the calendar after which counting begins again
 * @param of whose use is counted together
 * @param source where that is written; empty if the enclosing object's source covers it
 * @param note a remark for readers
 */
public record Quota(
    long amount, Window per, Of of, Optional<SourceId> source, Optional<String> note)
    implements Serializable {

  /** A stretch of the calendar. */
  public enum Window {
    /** A calendar day. */
    DAY,
    /** An ISO 8601 week, Monday to Sunday. */
    WEEK,
    /** A calendar month. */
    MONTH,
    /** A quarter, beginning with January, April, July or October. */
    QUARTER,
    /** A calendar year. */
    YEAR;

    /** Returns the first day of the stretch in which a day lies. */
    public LocalDate firstDay(LocalDate day) {
      requireNonNull(day, "day");
      return switch (this) {
        case DAY -> day;
        case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1); // time begins on a Monday
        case MONTH -> day.withDayOfMonth(1);
        case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    /**
     * Returns the last day of the stretch in which a day lies; of a week that ends after the last
     * day there is, that day.
     */
    public LocalDate lastDay(LocalDate day) {
      requireNonNull(day, "day");
      return switch (this) {
        case DAY -> day;
        case WEEK ->
            LocalDate.ofEpochDay(
                Math.min(
                    LocalDate.MAX.toEpochDay(),
                    day.toEpochDay() - day.getDayOfWeek().getValue() + 7));
        case MONTH -> day.withDayOfMonth(day.lengthOfMonth());
        case QUARTER ->
            day.with(
                IsoFields.DAY_OF_QUARTER,
                IsoFields.DAY_OF_QUARTER.rangeRefinedBy(day).getMaximum());
        case YEAR -> day.withDayOfYear(day.lengthOfYear());
      };
    }
  }

  /** Whose use is counted together. */
  public enum Of {
    /** Each recipient has the whole amount. */
    RECIPIENT,
    /** All that one provider gives counts together. */
    PROVIDER,
    /** All that is used under one agreement counts together. */
    AGREEMENT
  }

  /** Checks that the amount is not negative. */
  public Quota {
    requireNonNull(note, "note");
    require(amount >= 0, Fault.NUMBER_RANGE, "amount", "quota must not be negative: %d", amount);
    requireNonNull(per, "per");
    requireNonNull(of, "of");
    requireNonNull(source, "source");
    Syntax.text("note", note);
  }

  /** Returns a quota. */
  public static Quota of(long amount, Window per, Of of) {
    return new Quota(amount, per, of, Optional.empty(), Optional.empty());
  }

  /** Returns the quota in words, such as {@code 20 per MONTH of RECIPIENT}. */
  @Override
  public String toString() {
    return amount + " per " + per + " of " + of;
  }

  private Object writeReplace() {
    return new Sent(amount, per, of, source.orElse(null), note.orElse(null));
  }

  /** A quota on its way: an {@link Optional} cannot travel. */
  private record Sent(
      long amount, Window per, Of of, @Nullable SourceId source, @Nullable String note)
      implements Serializable {
    private Object readResolve() {
      return new Quota(amount, per, of, Optional.ofNullable(source), Optional.ofNullable(note));
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format.basic;

import static org.medalliance.jackson.shape.Shapes.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Function;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.Syntax;
import org.medalliance.jackson.object.ObjectShape;
import org.medalliance.jackson.object.Part;
import org.medalliance.jackson.object.TimelineShape;
import org.medalliance.jackson.shape.Schema;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/** Dates and amounts of time. */
public final class TimeShapes {
  private static final String YEAR = "(?!0000)[0-9]{4}";

  private static final String LEAP_YEAR =
      "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";

  /** A day that there is: each month has its days, each leap year its 29 February. */
  private static final String DAY =
      "((?!0000)([0-9]{4}-("
          + "(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])"
          + "|(0[13-9]|1[0-2])-(29|30)"
          + "|(0[13578]|1[02])-31)"
          + "|"
          + LEAP_YEAR
          + "-02-29))";

  /** A day, or what is known of it: {@code 2021}, {@code 2021-06}, {@code [2016-01-09..]}. */
  public static final Shape<PartialDate> PARTIAL_DATE =
      text(
          "date",
          "2021-06-24",
          string(
              "^("
                  + YEAR
                  + "(-(0[1-9]|1[0-2]))?|"
                  + DAY
                  + "|\\["
                  + DAY
                  + "?\\.\\."
                  + DAY
                  + "?\\])$"),
          PartialDate::parse);

  /** A day. */
  public static final Shape<LocalDate> DAY_ONLY =
      text("day", "2021-06-24", string("^" + DAY + "$"), TimeShapes::day);

  /** A time, in UTC, with as many digits after the second as it has: 3, 6, 9 or none. */
  public static final Shape<Instant> INSTANT =
      text(
          "time",
          "2021-06-24T08:30:00Z",
          string(
              "^"
                  + DAY
                  + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
                  + "([.]([0-9]{3}){0,2}(?!000)[0-9]{3})?Z$"),
          TimeShapes::instant);

  /** A time limit: {@code PT30M}. */
  public static final Shape<Duration> DURATION =
      text(
          "duration",
          "PT30M",
          string(
              "^-?P(?!$)(-?[0-9]+D)?(T(?=[0-9-])(-?[0-9]+H)?(-?[0-9]+M)?(-?[0-9]+([.][0-9]{1,9})?S)?)?$"),
          amount("duration", "PT30M", Duration::parse));

  /** A notice period: {@code P3M}. */
  public static final Shape<Period> PERIOD =
      text(
          "period",
          "P3M",
          string("^-?P(?!$)(-?[0-9]+Y)?(-?[0-9]+M)?(-?[0-9]+W)?(-?[0-9]+D)?$"),
          amount("period", "P3M", Period::parse));

  /** A span by itself; where an object has one, these are members of the object. */
  public static final ObjectShape<DateSpan> SPAN =
      ObjectShape.record("span", span -> span, Part.span(PARTIAL_DATE, (DateSpan span) -> span));

  private TimeShapes() {}

  /**
   * Returns the shape of something that has one value at a time: the bare value if it always has
   * had that one, else steps, each {@code from} its day until the next.
   */
  public static <T> Shape<Timeline<T>> overTime(Shape<T> value) {
    return TimelineShape.overTime(value, PARTIAL_DATE, CodeShapes.SOURCE_ID, CodeShapes.NOTE);
  }

  private static LocalDate day(String text) {
    PartialDate date = PartialDate.parse(text);
    if (text.length() != "2021-06-24".length()) {
      throw new InvalidValueException(
          Fault.DATE_FORMAT, "day must be a whole date 2021-06-24: " + Syntax.quote(text));
    }
    return date.earliest();
  }

  /** Reads what {@link Instant#toString} writes, in the years that documents can name. */
  private static Instant instant(String text) {
    try {
      Instant time = Instant.parse(text);
      if (time.toString().equals(text) && text.compareTo("0001") >= 0) {
        return time; // a year of more than four digits has a sign, which stands before digits
      }
    } catch (DateTimeParseException e) {
      // refused below, as everything else
    }
    throw new InvalidValueException(
        Fault.DATE_FORMAT,
        "time must be in UTC, such as 2021-06-24T08:30:00Z: " + Syntax.quote(text));
  }

  private static <T> Function<String, T> amount(
      String name, String sample, Function<String, T> parse) {
    return text -> {
      try {
        if (text.equals(text.toUpperCase(Locale.ROOT)) && text.indexOf('+') < 0) {
          return parse.apply(text);
        }
      } catch (DateTimeParseException e) {
        // refused below, as everything else
      }
      throw new InvalidValueException(
          Fault.DURATION_FORMAT,
          name + " must be as in ISO 8601, such as " + sample + ": " + Syntax.quote(text));
    };
  }

  private static Schema string(String pattern) {
    return Schema.type("string").with("pattern", pattern);
  }
}

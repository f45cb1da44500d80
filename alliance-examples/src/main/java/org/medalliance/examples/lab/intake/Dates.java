// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.Syntax;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.check.Breach;
import org.medalliance.time.PartialDate;

/** Days as lists write them; what can be read in two ways is refused. */
final class Dates {
  private static final int LONGEST = 40;
  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2100;
  private static final Pattern DAY =
      Pattern.compile(
          "(\\d{4})(?:[-/.]|年)\\s?(\\d{1,2})(?:[-/.]|月)\\s?(\\d{1,2})日?(?:[ T]0{1,2}:00(?::00)?)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-/.]|年)\\s?(\\d{1,2})月?");

  /** A spreadsheet that takes 2021.10 for a number writes it so. */
  private static final Pattern SHORTENED = Pattern.compile("(\\d{4})\\.1");

  private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
  private static final Pattern DIGITS = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)");
  private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1(?:\\d{4}|\\d\\d)");

  /** Day 0 of spreadsheets that take 1900 for a leap year. */
  private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);

  private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);

  private Dates() {}

  /**
   * A day, or the range that is known of it.
   *
   * @param asOf the day on which the list was true; nothing in it is more than a year later
   */
  static PartialDate parse(String cell, Optional<LocalDate> asOf) throws Misfit {
    PartialDate date = parse(cell);
    int latest = asOf.map(day -> day.getYear() + 1).orElse(LATEST_YEAR);
    boolean isInRange =
        Stream.of(date.earliest(), date.latest())
            .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
            .allMatch(day -> day.getYear() >= EARLIEST_YEAR && day.getYear() <= latest);
    if (!isInRange) {
      throw new Misfit(
          Saying.of(
              "the year must be from {0} to {1}: {2}", EARLIEST_YEAR, latest, Syntax.quote(cell)));
    }
    return date;
  }

  private static PartialDate parse(String cell) throws Misfit {
    String text = Cells.narrow(cell);
    if (text.length() > LONGEST) {
      throw unread(cell);
    }
    try {
      return text.startsWith("[") ? PartialDate.parse(text) : known(text, cell);
    } catch (DateTimeException e) {
      throw new Misfit(Saying.of("there is no such day: {0}", Syntax.quote(cell)));
    } catch (InvalidValueException e) {
      throw new Misfit(Saying.of("{0}", Breach.of(e)));
    }
  }

  private static PartialDate known(String text, String cell) throws Misfit {
    Matcher day = DAY.matcher(text);
    Matcher digits = DIGITS.matcher(text);
    Matcher parts = day.matches() ? day : digits;
    if (day.matches() || digits.matches()) {
      return PartialDate.of(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)));
    }
    Matcher shortened = SHORTENED.matcher(text);
    if (shortened.matches()) {
      throw new Misfit(
          Saying.of(
              "may be {0}-01, or {0}-10 of which a spreadsheet dropped the 0: {1}; write which",
              shortened.group(1), Syntax.quote(cell)));
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      return PartialDate.of(YearMonth.of(number(month, 1), number(month, 2)));
    }
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      return PartialDate.ofYear(number(year, 1));
    }
    if (SERIAL.matcher(text).matches()) {
      throw serial(text);
    }
    if (DAY_FIRST.matcher(text).matches()) {
      throw new Misfit(
          Saying.of(
              "which is the day, the month and the year cannot be told: {0}; write 2021-06-24",
              Syntax.quote(cell)));
    }
    throw unread(cell);
  }

  private static Misfit serial(String text) {
    int days = Integer.parseInt(text.substring(0, 5));
    return new Misfit(
        Saying.of(
            "{0} is how a spreadsheet counts days: {1} if it counts from 1900, {2} if from 1904;"
                + " format the column as a date and export it again",
            text, SINCE_1900.plusDays(days), SINCE_1904.plusDays(days)));
  }

  private static Misfit unread(String cell) {
    return new Misfit(
        Saying.of(
            "is not a day: {0}; write 2021-06-24, 2021-06, 2021, or a range such as"
                + " [2021-07-01..2021-12-31]",
            Syntax.quote(cell)));
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.Syntax;

/** The written forms of a {@link PartialDate}. */
final class PartialDateText {
  private static final String RANGE = "..";

  private PartialDateText() {}

  static PartialDate parse(String text) {
    requireNonNull(text, "text");
    if (text.startsWith("[") && text.endsWith("]")) {
      return range(text);
    }
    return switch (text.length()) {
      case 4 -> PartialDate.ofYear(year(text, 4, text));
      case 7 -> month(text);
      default -> PartialDate.of(day(text, text));
    };
  }

  static String write(PartialDate date) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (date.isKnown()) {
      return first.toString();
    }
    if (date.isOpenBefore() || date.isOpenAfter()) {
      return "["
          + (date.isOpenBefore() ? "" : first)
          + RANGE
          + (date.isOpenAfter() ? "" : last)
          + "]";
    }
    YearMonth month = YearMonth.from(first);
    if (first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())) {
      return month.toString();
    }
    if (first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31))) {
      return month.toString().substring(0, 4);
    }
    return "[" + first + RANGE + last + "]";
  }

  private static PartialDate range(String text) {
    String inner = text.substring(1, text.length() - 1);
    int at = inner.indexOf(RANGE);
    if (at < 0) {
      throw misshapen(text);
    }
    String first = inner.substring(0, at);
    String last = inner.substring(at + RANGE.length());
    return PartialDate.between(
        first.isEmpty() ? LocalDate.MIN : day(first, text),
        last.isEmpty() ? LocalDate.MAX : day(last, text));
  }

  private static PartialDate month(String text) {
    if (text.charAt(4) != '-') {
      throw misshapen(text);
    }
    return PartialDate.of(yearMonth(text, text));
  }

  private static LocalDate day(String part, String text) {
    boolean signed = part.startsWith("-") || part.startsWith("+");
    if (signed && hasIsoShape(part.substring(1))) {
      throw outside(text);
    }
    if (!hasIsoShape(part) || part.length() != 10) {
      throw misshapen(text);
    }
    YearMonth month = yearMonth(part, text);
    int day = number(part, 8, 10, text);
    if (day < 1 || day > month.lengthOfMonth()) {
      throw absent(text, month + " has " + month.lengthOfMonth() + " days");
    }
    return month.atDay(day);
  }

  private static YearMonth yearMonth(String part, String text) {
    int year = year(part, 4, text);
    int month = number(part, 5, 7, text);
    if (month < 1 || month > 12) {
      throw absent(text, "a year has the months 01 to 12");
    }
    return YearMonth.of(year, month);
  }

  /** Whether the text ends in {@code -MM-DD} after four digits or more. */
  private static boolean hasIsoShape(String text) {
    int tail = text.length() - 6;
    return tail >= 4
        && text.charAt(tail) == '-'
        && text.charAt(tail + 3) == '-'
        && allDigits(text, 0, tail);
  }

  private static boolean allDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static int year(String part, int length, String text) {
    int year = number(part, 0, length, text);
    if (year < 1) {
      throw outside(text);
    }
    return year;
  }

  private static int number(String part, int from, int to, String text) {
    if (!allDigits(part, from, to)) {
      throw misshapen(text);
    }
    return Integer.parseInt(part, from, to, 10);
  }

  private static InvalidValueException misshapen(String text) {
    return new InvalidValueException(
        Fault.DATE_FORMAT,
        "date must be a day 2021-06-24, month 2021-06, year 2021 or range [2021-06-25..2022-03-08]: "
            + Syntax.quote(text));
  }

  private static InvalidValueException outside(String text) {
    return new InvalidValueException(
        Fault.DATE_RANGE, "date must lie in the years 0001 to 9999: " + Syntax.quote(text));
  }

  private static InvalidValueException absent(String text, String calendar) {
    return new InvalidValueException(
        Fault.DATE_INVALID, "date must exist: " + Syntax.quote(text) + " (" + calendar + ")");
  }
}

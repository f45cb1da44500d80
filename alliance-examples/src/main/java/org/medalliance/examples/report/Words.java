// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.calendar.Count;
import org.medalliance.code.Certainty;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.Syntax;
import org.medalliance.code.UnitId;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.time.Certain;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;
import org.medalliance.wording.Phrase;

/** Dates, names and answers in words. */
public final class Words {
  private Words() {}

  /** Returns the English name with the Chinese one after it, where both are known. */
  public static String name(LocalizedText name) {
    String english = name.in(Locale.ENGLISH);
    String chinese = name.in(Locale.CHINESE);
    return Syntax.escape(english.equals(chinese) ? english : english + "  " + chinese);
  }

  /** Returns the names of an institution, or its id if the alliance knows no more. */
  public static String name(Alliance alliance, UnitId unit) {
    return alliance.institution(unit).map(body -> name(body.name())).orElse(unit.toString());
  }

  /** Returns the name of the alliance, or its id if it has none. */
  public static String name(Alliance alliance) {
    return alliance.name().map(Words::name).orElse(alliance.id().toString());
  }

  /** Returns what a unit is, or perhaps is, in the alliance on a day. */
  public static String roles(MemberUnit unit, LocalDate day) {
    return roles(unit.rolesOn(day)).toString();
  }

  /** Returns all roles that there are, or perhaps are. */
  public static Saying roles(Certain<ImmutableSortedSet<Role>> roles) {
    return Saying.of(
        "{0}",
        roles.possible().stream()
            .flatMap(ImmutableSortedSet::stream)
            .distinct()
            .collect(ImmutableList.toImmutableList()));
  }

  /** Returns a role as documents write it or, in Chinese, by its name if it has one. */
  static String role(Role role, Locale locale) {
    return isChinese(locale) ? Phrase.of("value", role).text(locale) : role.toString();
  }

  /** Returns whether a reader reads Chinese; whoever does not reads English. */
  public static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
  }

  /** Returns a constant in the reader's language, such as "not covered" or 未作规定. */
  public static String word(Enum<?> constant, Locale locale) {
    return isChinese(locale) ? Phrase.of("value", constant).text(locale) : word(constant);
  }

  /** Returns a constant as documents write it or, in Chinese, in words. */
  public static String term(Enum<?> constant, Locale locale) {
    return isChinese(locale) ? word(constant, locale) : constant.name();
  }

  /** Returns constants as documents write them or, in Chinese, in words. */
  public static String terms(Collection<? extends Enum<?>> constants, Locale locale) {
    return Saying.of("{0}", constants.stream().map(one -> term(one, locale)).toList()).in(locale);
  }

  /** Returns a constant in lower case, such as "not covered". */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns a date as it follows "on", in the reader's language. */
  public static String day(PartialDate date, Locale locale) {
    return isChinese(locale) ? Phrase.of("value", date).text(locale) : day(date);
  }

  /** Returns a date as it follows "on". */
  public static String day(PartialDate date) {
    if (date.isKnown()) {
      return date.toString();
    }
    if (date.isOpenBefore() && date.isOpenAfter()) {
      return "a day nobody knows";
    }
    if (date.isOpenBefore()) {
      return "some day up to " + date.latest();
    }
    if (date.isOpenAfter()) {
      return "some day from " + date.earliest() + " on, perhaps never";
    }
    return date.toString().startsWith("[")
        ? "some day from " + date.earliest() + " to " + date.latest()
        : "some day of " + date;
  }

  /** Returns a date for a narrow column, such as {@code 2017-01-01..2021-06-24}. */
  public static String narrow(PartialDate date) {
    String text = date.toString();
    return text.startsWith("[") ? text.substring(1, text.length() - 1) : text;
  }

  /** Returns days for a narrow column, such as {@code from 2017 until 2023-05}. */
  public static Saying narrow(DateSpan span) {
    Optional<String> from = span.from().map(Words::narrow);
    Optional<String> until = span.until().map(Words::narrow);
    if (span.seen().isPresent()) {
      return Saying.of("seen {0}", narrow(span.seen().get()));
    }
    if (from.isPresent() && until.isPresent()) {
      return Saying.of("from {0} until {1}", from.get(), until.get());
    }
    return from.map(day -> Saying.of("from {0}", day))
        .or(() -> until.map(day -> Saying.of("until {0}", day)))
        .orElse(Saying.of("always"));
  }

  /** Returns a time limit, such as "30 minutes". */
  public static String time(Duration time, Locale locale) {
    if (isChinese(locale)) {
      return Phrase.of("value", time).text(locale);
    }
    if (time.toDays() > 0 && time.equals(Duration.ofDays(time.toDays()))) {
      return count(time.toDays(), "day");
    }
    return time.toMinutes() > 0 && time.equals(Duration.ofMinutes(time.toMinutes()))
        ? count(time.toMinutes(), "minute")
        : time.toString();
  }

  /** Returns a number as far as it is known. */
  public static Saying count(Count count) {
    if (count.most().isEmpty()) {
      return Saying.of("at least {0}", count.least());
    }
    int most = count.most().get();
    return most == count.least()
        ? Saying.of("{0}", most)
        : Saying.of("{0} to {1}", count.least(), most);
  }

  /** Returns yes, no or perhaps. */
  public static String perhaps(Certainty answer) {
    return switch (answer) {
      case YES -> "yes";
      case NO -> "no";
      case UNKNOWN -> "perhaps";
    };
  }

  /** Returns "2 rules" or, in Chinese, 规则 2 条; Chinese words count what is in {@code zh.json}. */
  public static String count(long number, String thing, Locale locale) {
    return isChinese(locale)
        ? new Saying("{0} " + thing, ImmutableList.of(number)).in(locale)
        : count(number, thing);
  }

  /** Returns "1 member", "2 members". */
  public static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.premise;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.medalliance.sharing.Attribute;
import org.medalliance.time.PartialDate;
import org.medalliance.wording.Phrase;

/**
 * Something that is not known and leaves a decision open.
 *
 * @param cause what sort of thing it is
 * @param subject where it would be written, such as {@code agreements[charter].facts[EFFECTIVE]},
 *     or the attribute that the request does not tell
 * @param date what is known of a date; {@link PartialDate#UNKNOWN} for every other cause
 */
public record Unknown(Cause cause, String subject, PartialDate date)
    implements Comparable<Unknown>, Serializable {

  /** What sort of thing is not known. */
  public enum Cause {
    /** A date that the alliance gives is known only in part. */
    DATE,
    /** The alliance does not say. */
    NOT_WRITTEN,
    /** The alliance refers to something that it does not hold. */
    DANGLING,
    /** Codes cannot be compared: their system is not named, or does not know them. */
    CODE,
    /** The request names a kind, and a rule is about some of that kind only. */
    KIND,
    /** The request does not tell an attribute. */
    ATTRIBUTE,
    /** The request does not tell a specialty. */
    SPECIALTY,
    /** How much has been used is not known. */
    LEDGER,
    /**
     * The request names a kind of which the provider has several resources, decided differently.
     */
    SEVERAL_RESOURCES
  }

  private static final Comparator<Unknown> ORDER =
      Comparator.comparing(Unknown::cause)
          .thenComparing(Unknown::subject)
          .thenComparing(Unknown::date);

  /** Checks that nothing is null. */
  public Unknown {
    requireNonNull(cause, "cause");
    requireNonNull(subject, "subject");
    requireNonNull(date, "date");
  }

  /** Returns something other than a date. */
  public static Unknown of(Cause cause, String subject) {
    return new Unknown(cause, subject, PartialDate.UNKNOWN);
  }

  /** Orders by cause, then by subject. */
  @Override
  public int compareTo(Unknown other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Returns what is not known, in words. */
  public String text(Locale locale) {
    return phrase().text(locale);
  }

  /** Returns what is not known, in English. */
  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }

  /** Returns what is not known. */
  public Phrase phrase() {
    String key = "unknown." + cause;
    return switch (cause) {
      case DATE -> Phrase.of(key, subject, date);
      case ATTRIBUTE -> Phrase.of(key, attribute());
      case SPECIALTY -> Phrase.of(key);
      default -> Phrase.of(key, subject);
    };
  }

  /** The attribute if its name says which, else the name. */
  private Serializable attribute() {
    return Stream.of(Attribute.URGENCY, Attribute.PURPOSE, Attribute.CONSENT)
        .filter(known -> known.name().equals(subject))
        .<Serializable>map(known -> known)
        .findFirst()
        .orElse(subject);
  }
}

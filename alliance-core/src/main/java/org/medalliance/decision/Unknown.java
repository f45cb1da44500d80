// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import org.medalliance.time.OpenDate;
import org.medalliance.time.PartialDate;

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

  static Unknown of(Cause cause, String subject) {
    return new Unknown(cause, subject, PartialDate.UNKNOWN);
  }

  static Unknown of(OpenDate open) {
    return new Unknown(Cause.DATE, open.path(), open.date());
  }

  /** Orders by cause, then by subject. */
  @Override
  public int compareTo(Unknown other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Returns what is not known, in words. */
  @Override
  public String toString() {
    return switch (cause) {
      case DATE -> subject + " is known only as " + date;
      case NOT_WRITTEN -> subject + " is not written";
      case DANGLING -> subject + " does not exist";
      case CODE -> subject + " cannot be compared";
      case KIND -> "the request does not tell which kind of " + subject;
      case ATTRIBUTE -> "the request does not tell " + subject;
      case SPECIALTY -> "the request does not tell a specialty";
      case LEDGER -> "how much of " + subject + " has been used is not known";
      case SEVERAL_RESOURCES ->
          "the provider has several resources of the kind; name one of " + subject;
    };
  }
}

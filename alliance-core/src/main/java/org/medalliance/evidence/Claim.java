// SPDX-License-Identifier: Apache-2.0
package org.medalliance.evidence;

import static com.google.common.collect.Comparators.emptiesFirst;
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
import org.medalliance.time.PartialDate;

/**
 * A figure that somebody reports: what is counted, how many, and what the number means.
 *
 * <p>It is evidence and decides nothing. 46 present and 49 ever agree, 46 and 49 current on one day
 * do not; that is found by a check, and the claims stay as they were made.
 */
@Value.Immutable
public abstract class Claim implements Comparable<Claim>, Serializable {

  /** What a figure means. */
  public enum Meaning {
    /** So many there are on the day. */
    CURRENT,
    /** So many there have ever been up to the day, those among them that are gone. */
    CUMULATIVE,
    /** So many took part on the day. */
    PRESENT,
    /** So many there shall be. */
    PLANNED,
    /** So many there are on the day, or more. */
    AT_LEAST
  }

  private static final Comparator<Claim> ORDER =
      comparing(Claim::measure)
          .thenComparing(Claim::subject, emptiesFirst(naturalOrder()))
          .thenComparing(Claim::asOf)
          .thenComparing(Claim::meaning)
          .thenComparingLong(Claim::value)
          .thenComparing(Claim::source, emptiesFirst(naturalOrder()))
          .thenComparing(Claim::quote, emptiesFirst(naturalOrder()))
          .thenComparing(Claim::note, emptiesFirst(naturalOrder()));

  Claim() {} // extended by the generated class only

  /** Returns a builder that needs a measure, a value, what it means and a day. */
  public static ClaimBuilder builder() {
    return new ClaimBuilder();
  }

  /** What is counted. */
  public abstract Measure measure();

  /** The id of what it is counted of, such as a session; empty for the alliance as a whole. */
  public abstract Optional<String> subject();

  /** How many, in the unit of the measure; not negative. */
  public abstract long value();

  /** What the number means. */
  public abstract Meaning meaning();

  /** The day for which it is said. */
  public abstract PartialDate asOf();

  /** Where that is written. */
  public abstract Optional<SourceId> source();

  /** The words that say so. */
  public abstract Optional<String> quote();

  /** A remark for readers. */
  public abstract Optional<String> note();

  /** Returns a builder that starts from these values. */
  public abstract ClaimBuilder toBuilder();

  /**
   * Orders by measure, subject and day, then by meaning, value, source, quote and note: an order in
   * which only equal claims stand together.
   */
  @Override
  public int compareTo(Claim other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Returns the claim in words, such as {@code members 46 PRESENT as of 2021-06-24}. */
  @Override
  public String toString() {
    return measure()
        + subject().map(id -> " of " + id).orElse("")
        + " "
        + value()
        + " "
        + meaning()
        + " as of "
        + asOf();
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException, NotActiveException {
    in.registerValidation(() -> Arrival.check(this, toBuilder().build()), 0);
  }

  @Value.Check
  void check() {
    subject().ifPresent(id -> Syntax.id("subject of a claim", id));
    Syntax.text("quote", quote());
    Syntax.text("note", note());
    require(
        value() >= 0,
        Fault.NUMBER_RANGE,
        "value",
        "value of %s must not be negative: %d",
        measure(),
        value());
  }
}

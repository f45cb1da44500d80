// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact part of a whole, from nothing to all of it, such as {@code 2/3}.
 *
 * <p>Nothing is rounded: {@code n} of {@code N} reach {@code p/q} if and only if {@code n·q ≥ N·p}.
 *
 * @param numerator how many parts, 0 to {@code denominator}
 * @param denominator into how many parts the whole is divided, 1 to {@link #MAX_DENOMINATOR}; the
 *     two are reduced to lowest terms
 */
public record Ratio(int numerator, int denominator) implements Comparable<Ratio>, Serializable {
  /** The greatest denominator; so small that no product below overflows. */
  public static final int MAX_DENOMINATOR = 1_000_000_000;

  private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,9})/([1-9][0-9]{0,9})");

  /** Checks the bounds and reduces to lowest terms. */
  public Ratio {
    checkBounds(numerator, denominator);
    int divisor = greatestCommonDivisor(numerator, denominator);
    numerator /= divisor;
    denominator /= divisor;
  }

  /** Returns the ratio of two numbers. */
  public static Ratio of(int numerator, int denominator) {
    return new Ratio(numerator, denominator);
  }

  /** Reads what {@link #toString} writes; the ratio need not be in lowest terms. */
  public static Ratio parse(String text) {
    Matcher form = FORM.matcher(requireNonNull(text, "text"));
    if (!form.matches()) {
      throw new InvalidValueException(
          Fault.RATIO_FORMAT,
          "ratio must be numerator/denominator such as 2/3: " + Syntax.quote(text));
    }
    long numerator = Long.parseLong(form.group(1));
    long denominator = Long.parseLong(form.group(2));
    checkBounds(numerator, denominator);
    return new Ratio((int) numerator, (int) denominator);
  }

  /** Returns whether {@code part} of {@code whole} is at least this ratio; neither is negative. */
  public boolean isReachedBy(long part, long whole) {
    return compareShare(part, whole) >= 0;
  }

  /** Returns whether {@code part} of {@code whole} is more than this ratio; neither is negative. */
  public boolean isExceededBy(long part, long whole) {
    return compareShare(part, whole) > 0;
  }

  /** Returns the smallest part of {@code whole} that is at least this ratio. */
  public long leastReaching(long whole) {
    requireCount("whole", whole);
    return parts(whole) + (rest(whole) + denominator - 1) / denominator;
  }

  /**
   * Returns the smallest number that, as a part of {@code whole}, is more than this ratio; it is
   * greater than {@code whole} if this ratio is all of it.
   *
   * @param whole less than {@link Long#MAX_VALUE}
   */
  public long leastExceeding(long whole) {
    requireCount("whole", whole);
    return Math.addExact(parts(whole) + rest(whole) / denominator, 1);
  }

  /** Orders by size. */
  @Override
  public int compareTo(Ratio other) {
    requireNonNull(other, "other");
    return Long.compare((long) numerator * other.denominator, (long) other.numerator * denominator);
  }

  /** Returns the ratio in lowest terms, such as {@code 2/3}. */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }

  /** The order of n·q and N·p, which may need 128 bits. */
  private int compareShare(long part, long whole) {
    requireCount("part", part);
    requireCount("whole", whole);
    int high =
        Long.compare(Math.multiplyHigh(part, denominator), Math.multiplyHigh(whole, numerator));
    return high != 0 ? high : Long.compareUnsigned(part * denominator, whole * numerator);
  }

  /** The whole that divides evenly, times this ratio. */
  private long parts(long whole) {
    return whole / denominator * numerator;
  }

  /** What does not divide evenly, times the numerator. */
  private long rest(long whole) {
    return whole % denominator * numerator;
  }

  private static void checkBounds(long numerator, long denominator) {
    require(
        denominator >= 1
            && denominator <= MAX_DENOMINATOR
            && numerator >= 0
            && numerator <= denominator,
        Fault.NUMBER_RANGE,
        "",
        "ratio must lie between 0 and 1, with a denominator of 1 to %d: %d/%d",
        MAX_DENOMINATOR,
        numerator,
        denominator);
  }

  private static void requireCount(String name, long count) {
    require(count >= 0, Fault.NUMBER_RANGE, name, "%s must not be negative: %d", name, count);
  }

  private static int greatestCommonDivisor(int one, int other) {
    return other == 0 ? one : greatestCommonDivisor(other, one % other);
  }
}

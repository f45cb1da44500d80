// SPDX-License-Identifier: Apache-2.0
package org.medalliance.time;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A written date that leaves an answer open, because the day is known only in part.
 *
 * @param path where it is written, such as {@code agreements[charter].facts[EFFECTIVE]}
 * @param date what is known of it; {@link PartialDate#UNKNOWN} if nothing is written there
 */
public record OpenDate(String path, PartialDate date)
    implements Comparable<OpenDate>, Serializable {
  private static final Comparator<OpenDate> ORDER =
      Comparator.comparing(OpenDate::path).thenComparing(OpenDate::date);

  /** Checks that nothing is null. */
  public OpenDate {
    requireNonNull(path, "path");
    requireNonNull(date, "date");
  }

  /** Returns the same date seen from one level up: its path prefixed by {@code parent}. */
  public OpenDate under(String parent) {
    String separator = path.startsWith("[") ? "" : ".";
    return new OpenDate(requireNonNull(parent, "parent") + separator + path, date);
  }

  /** Orders by path. */
  @Override
  public int compareTo(OpenDate other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Returns path and date. */
  @Override
  public String toString() {
    return path + " " + date;
  }
}

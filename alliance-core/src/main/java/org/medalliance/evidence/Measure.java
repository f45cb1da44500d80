// SPDX-License-Identifier: Apache-2.0
package org.medalliance.evidence;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.code.Syntax;

/**
 * What a figure counts, such as {@code members}; an open code.
 *
 * @param value {@code lower-kebab}, or {@code system|value} for a code of another system
 */
public record Measure(String value) implements Comparable<Measure>, Serializable {
  /** Units that belong to the alliance. */
  public static final Measure MEMBERS = of("members");

  /** Persons who attend, whatever they are. */
  public static final Measure ATTENDEES = of("attendees");

  /** Checks the grammar of open codes. */
  public Measure {
    Syntax.openCode("measure", value);
  }

  /** Returns the code with this text. */
  public static Measure of(String text) {
    return new Measure(text);
  }

  /** Orders codes by their text. */
  @Override
  public int compareTo(Measure other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}

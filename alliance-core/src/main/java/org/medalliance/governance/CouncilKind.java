// SPDX-License-Identifier: Apache-2.0
package org.medalliance.governance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.code.Syntax;

/**
 * What sort of body a council is, such as {@code council} (理事会) or {@code standing-council}
 * (常务理事会); an open code.
 *
 * @param value {@code lower-kebab}, or {@code system|value} for a code of another system
 */
public record CouncilKind(String value) implements Comparable<CouncilKind>, Serializable {
  /** Decides for the alliance between assemblies (理事会). */
  public static final CouncilKind COUNCIL = of("council");

  /** Decides between sessions of the council (常务理事会). */
  public static final CouncilKind STANDING_COUNCIL = of("standing-council");

  /** All members (会员大会). */
  public static final CouncilKind GENERAL_ASSEMBLY = of("general-assembly");

  /** Advises and decides nothing (評議会). */
  public static final CouncilKind ADVISORY_COUNCIL = of("advisory-council");

  /** Checks the grammar of open codes. */
  public CouncilKind {
    Syntax.openCode("council kind", value);
  }

  /** Returns the code with this text. */
  public static CouncilKind of(String text) {
    return new CouncilKind(text);
  }

  /** Orders codes by their text. */
  @Override
  public int compareTo(CouncilKind other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}

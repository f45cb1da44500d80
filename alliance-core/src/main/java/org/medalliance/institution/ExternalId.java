// SPDX-License-Identifier: Apache-2.0
package org.medalliance.institution;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import org.medalliance.code.Syntax;

/**
 * The name of an institution in a register outside, kept as it is written there.
 *
 * @param system the register, such as {@code cn-uscc}
 * @param value the name in it, up to 8,192 characters
 */
public record ExternalId(String system, String value)
    implements Comparable<ExternalId>, Serializable {
  private static final Comparator<ExternalId> ORDER =
      Comparator.comparing(ExternalId::system).thenComparing(ExternalId::value);

  /** Checks both texts. */
  public ExternalId {
    Syntax.openCode("identifier system", system);
    Syntax.text("identifier", value);
  }

  /** Orders by system, then by value. */
  @Override
  public int compareTo(ExternalId other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Returns system and value, set apart by a bar. */
  @Override
  public String toString() {
    return system + "|" + Syntax.brief(value);
  }
}

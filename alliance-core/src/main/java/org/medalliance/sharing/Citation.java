// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import org.medalliance.code.AgreementId;

/**
 * A rule under one of the agreements that carry it: what a decision cites.
 *
 * @param rule the rule
 * @param agreement the agreement that carries it
 */
public record Citation(RuleId rule, AgreementId agreement)
    implements Comparable<Citation>, Serializable {
  private static final Comparator<Citation> ORDER =
      Comparator.comparing(Citation::rule).thenComparing(Citation::agreement);

  /** Checks that nothing is null. */
  public Citation {
    requireNonNull(rule, "rule");
    requireNonNull(agreement, "agreement");
  }

  /** Orders by rule, then by agreement. */
  @Override
  public int compareTo(Citation other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Returns the citation in words. */
  @Override
  public String toString() {
    return rule + " under " + agreement;
  }
}

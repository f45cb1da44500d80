// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCode;

/**
 * Looks for what an alliance as a whole should not be. It depends on the alliance alone, and
 * changes nothing.
 *
 * <p>The library's are the {@link AllianceChecks}; a check of one's own is a lambda.
 */
@FunctionalInterface
public interface AllianceCheck {
  /** Hands over everything that it finds, in an order that depends on the alliance alone. */
  void find(Alliance alliance, Consumer<? super Finding> findings);

  /** Returns the report of this check alone. */
  default Report check(Alliance alliance) {
    requireNonNull(alliance, "alliance");
    Collected collected = new Collected();
    find(alliance, collected);
    return collected.report();
  }

  /** Returns a check that finds what this one does, then what the other does. */
  default AllianceCheck and(AllianceCheck other) {
    requireNonNull(other, "other");
    return (alliance, findings) -> {
      find(alliance, findings);
      other.find(alliance, findings);
    };
  }

  /**
   * Returns a check that finds what this one does, but nothing of these codes: what a reader has
   * decided to live with.
   */
  default AllianceCheck without(FindingCode... codes) {
    ImmutableSet<FindingCode> waived = ImmutableSet.copyOf(requireNonNull(codes, "codes"));
    return (alliance, findings) ->
        find(
            alliance,
            finding -> {
              if (!waived.contains(finding.code())) {
                findings.accept(finding);
              }
            });
  }
}

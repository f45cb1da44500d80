// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.Alliance;
import org.medalliance.referral.ReferralQuery;

/**
 * An alliance and a question where one of its units may refer; drawn so that there mostly is a
 * policy, a ladder and somebody to refer to.
 *
 * @param alliance the alliance
 * @param query the question
 */
public record AllianceAndReferral(Alliance alliance, ReferralQuery query) implements Serializable {
  /** Checks that nothing is null. */
  public AllianceAndReferral {
    requireNonNull(alliance, "alliance");
    requireNonNull(query, "query");
  }
}

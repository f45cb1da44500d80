// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.errorprone.annotations.CheckReturnValue;
import org.medalliance.Alliance;
import org.medalliance.decision.Explanation;
import org.medalliance.decision.SharingDecision;

/**
 * Where assertions about alliances and decisions begin; needs AssertJ beside this jar.
 *
 * <pre>{@code
 * assertThat(alliance).on("2021-06-24").lets("pilot-1").use("workstation").of("lakeside").under("pilot");
 * assertThat(policy.explain(request)).isUndetermined().blames("facts[FOUNDED]");
 * }</pre>
 *
 * <p>What fails says why: the decision in full and, where an alliance or an explanation is at hand,
 * the rules that nearly apply.
 */
@CheckReturnValue
public final class AllianceAssertions {
  private AllianceAssertions() {}

  /** Begins assertions about an alliance; next comes the day. */
  public static AllianceAssert assertThat(Alliance alliance) {
    return new AllianceAssert(alliance);
  }

  /** Begins assertions about a decision; an explanation tells more when they fail. */
  public static DecisionAssert assertThat(SharingDecision decision) {
    return DecisionAssert.of(decision);
  }

  /** Begins assertions about the decision that is explained. */
  public static DecisionAssert assertThat(Explanation explanation) {
    return DecisionAssert.of(explanation);
  }
}

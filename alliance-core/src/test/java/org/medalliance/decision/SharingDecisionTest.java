// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.medalliance.decision.RiverValley.REQUEST;
import static org.medalliance.decision.RiverValley.RIVER_VALLEY;
import static org.medalliance.decision.RiverValley.decide;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medalliance.code.AgreementId;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.decision.quota.QuotaBalance;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceId;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.RuleId;

/** What a decision cannot say, whoever makes it. */
class SharingDecisionTest {
  private static final Citation CITATION =
      new Citation(RuleId.of("imaging"), AgreementId.of("charter"));
  private static final QuotaAccount ACCOUNT =
      QuotaAccount.of(CITATION, Quota.of(3, Quota.Window.DAY, Quota.Of.RECIPIENT), REQUEST);
  private static final Unknown CONSENT = Unknown.of(Unknown.Cause.ATTRIBUTE, "consent");

  /** With quotas that leave just enough. */
  private static final SharingDecision PERMITTED =
      decide(RIVER_VALLEY, REQUEST).toBuilder().addQuota(new QuotaBalance(ACCOUNT, 3, 2)).build();

  private static final SharingDecision NOT_COVERED =
      PERMITTED.toBuilder()
          .outcome(Outcome.NOT_COVERED)
          .possibleOutcomes(Set.of(Outcome.NOT_COVERED))
          .citations(Set.of())
          .quotas(Set.of())
          .build();

  @Test
  void isOfOnePossibleOutcomeUnlessUndetermined() {
    SharingDecisionBuilder undetermined =
        NOT_COVERED.toBuilder()
            .outcome(Outcome.UNDETERMINED)
            .addCitation(CITATION)
            .addUnknown(CONSENT);
    String must = "possible outcomes must be two or more if and only if";

    assertRefused(undetermined, must);
    assertRefused(undetermined.addPossibleOutcome(Outcome.UNDETERMINED), must);
    assertRefused(NOT_COVERED.toBuilder().addPossibleOutcome(Outcome.PERMITTED), must);
  }

  @Test
  void namesWhatIsUnknownOnlyIfUndetermined() {
    assertRefused(
        NOT_COVERED.toBuilder().addUnknown(CONSENT),
        "decision must name something unknown if and only if it is UNDETERMINED: NOT_COVERED");
  }

  @Test
  void citesARuleUnlessNotCovered() {
    String must = "decision must cite a rule unless it is NOT_COVERED: ";

    assertRefused(PERMITTED.toBuilder().citations(Set.of()), must + "PERMITTED");
    assertRefused(NOT_COVERED.toBuilder().addCitation(CITATION), must + "NOT_COVERED");
  }

  @Test
  void hasAReason() {
    assertRefused(
        NOT_COVERED.toBuilder().reasons(Set.of()), "decision must have a reason: NOT_COVERED");
  }

  @Test
  void countsOnlyWhatIsPermittedAndLeft() {
    assertRefused(
        NOT_COVERED.toBuilder().addQuota(new QuotaBalance(ACCOUNT, 3, 2)),
        "decision must not count a use that is not PERMITTED: NOT_COVERED");
    assertRefused(
        PERMITTED.toBuilder().quotas(Set.of(new QuotaBalance(ACCOUNT, 3, 3))),
        "quotas of a decision must each leave the amount, 1: ");
    assertRefused(
        PERMITTED.toBuilder().addQuota(new QuotaBalance(ACCOUNT, 4, 2)),
        "quotas of a decision must be of different accounts: ");
  }

  @Test
  void givesAlternativesOnlyWhereQuotasTellThemApart() {
    ResourceId one = ResourceId.of("ct-1");
    ResourceId other = ResourceId.of("ct-2");
    String must = "alternatives must be two or more that quotas tell apart: ";

    assertThat(PERMITTED.toBuilder().addAlternatives(one, other).build().alternatives())
        .containsExactly(one, other);
    assertRefused(PERMITTED.toBuilder().addAlternative(one), must);
    assertRefused(PERMITTED.toBuilder().quotas(List.of()).addAlternatives(one, other), must);
  }

  @Test
  void isAnotherIfAnythingIs() {
    SharingDecision otherwise =
        NOT_COVERED.toBuilder()
            .reasons(Set.of(Reason.of(Reason.Code.RECIPIENT_SUSPENDED, "seaside")))
            .build();

    assertThat(NOT_COVERED).isEqualTo(NOT_COVERED.toBuilder().build());
    assertThat(NOT_COVERED).isNotEqualTo(otherwise).isNotEqualTo(PERMITTED);
    assertThat(NOT_COVERED).doesNotHaveSameHashCodeAs(PERMITTED);
    assertThat(decide(RIVER_VALLEY, REQUEST)).isNotEqualTo(PERMITTED);
  }

  @Test
  void saysHowManyMoreItCites() {
    Citation other = new Citation(RuleId.of("more"), AgreementId.of("charter"));

    assertThat(PERMITTED)
        .hasToString(
            "PERMITTED: hillside uses remote-imaging of lakeside on 2023-06-01,"
                + " by imaging under charter");
    assertThat(PERMITTED.toBuilder().addCitation(other).build().toString())
        .endsWith("by imaging under charter and 1 more");
  }

  private static void assertRefused(SharingDecisionBuilder decision, String why) {
    assertThatIllegalArgumentException().isThrownBy(decision::build).withMessageStartingWith(why);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.Samples;
import org.medalliance.testing.corpus.Corpus;
import org.medalliance.testing.corpus.DecisionCase;
import org.medalliance.testing.corpus.Minimiser;
import org.medalliance.testing.corpus.Situation;

class CorpusDrawTest {
  private static final List<DecisionCase> DRAWN = Corpus.drawn(1).limit(30).toList();

  @Test
  void isTheSameForTheSameSeedAndNeverTheSameTwice() {
    assertThat(Corpus.drawn(1).limit(30)).isEqualTo(DRAWN);
    assertThat(DRAWN).doesNotHaveDuplicates();
    assertThat(Corpus.drawn(2).limit(30)).doesNotContainSequence(DRAWN.subList(0, 3));
  }

  @Test
  void isAnsweredAlikeByPolicyAndReference() {
    assertThat(DRAWN)
        .allSatisfy(
            one -> {
              assertThat(one.decision().outcome()).isEqualTo(one.answer().outcome());
              assertThat(one.decision().citations()).isEqualTo(one.answer().citations());
            });
  }

  @Test
  void saysWhatItTries() {
    assertThat(DRAWN)
        .allSatisfy(
            one -> assertThat(Situation.of(one)).contains("outcome " + one.decision().outcome()));
  }

  @Test
  void leavesNothingThatCanBeLeftOut() {
    AllianceAndRequest pair =
        Samples.of(5)
            .alliancesAndRequests()
            .filter(one -> outcome(one.alliance(), one.request()) == Outcome.PERMITTED)
            .findFirst()
            .orElseThrow();
    Alliance smallest =
        Minimiser.minimise(
            pair.alliance(), one -> outcome(one, pair.request()) == Outcome.PERMITTED);

    assertThat(outcome(smallest, pair.request())).isEqualTo(Outcome.PERMITTED);
    assertThat(smallest.rules()).hasSize(1);
    assertThat(smallest.agreements()).hasSize(1);
    assertThat(smallest.councils()).isEmpty();
    assertThat(smallest.claims()).isEmpty();
    assertThat(smallest.note()).isEmpty();
    assertThat(smallest.institutions()).hasSize(2);
  }

  @Test
  void refusesToMinimiseWhatDoesNotHold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Minimiser.minimise(Samples.of(5).alliance(0), one -> false))
        .withMessage("alliance to minimise must have what is looked for");
  }

  private static Outcome outcome(Alliance alliance, SharingRequest request) {
    SharingDecision decision = SharingPolicy.of(alliance).decide(request);
    return decision.outcome();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.workload;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.medalliance.code.AgreementId;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingRequest;

/** Whether all ways to decide decide alike: outcome and citations, for every request. */
public record Sameness(Workload workload, SharingPolicy policy, List<SharingRequest> requests) {

  /**
   * Returns how often each outcome came.
   *
   * @param scanned how many requests the slow scan is held against too
   * @throws IllegalStateException if they do not decide alike
   */
  public Map<Outcome, Integer> check(Floor floor, List<Lists> others, int scanned) {
    List<Citation> names =
        Row.all(workload.plain()).stream()
            .map(row -> new Citation(RuleId.of(row.rule.id()), AgreementId.of(row.agreement.id())))
            .toList();
    Map<Outcome, Integer> mix = new EnumMap<>(Outcome.class);
    for (int i = 0; i < workload.asked().size(); i++) {
      Plain.Request asked = workload.asked().get(i);
      SharingDecision decision = policy.decide(requests.get(i));
      mix.merge(decision.outcome(), 1, Integer::sum);
      SharingDecision prepared = policy.prepare(requests.get(i)).decide(asked.on());
      if (prepared.outcome() != decision.outcome()
          || !prepared.citations().equals(decision.citations())) {
        throw new IllegalStateException(
            "what is prepared must be decided alike: " + decision + "; " + prepared);
      }
      require(decision, Asked.text(floor, asked), names, "floor");
      for (Lists other : others) {
        if (i < scanned || !(other instanceof LinearScan)) {
          require(decision, other.decide(asked), names, other.getClass().getSimpleName());
        }
      }
    }
    return mix;
  }

  private static void require(
      SharingDecision decision, Answer answer, List<Citation> names, String who) {
    Set<Citation> cited =
        Arrays.stream(answer.rows()).mapToObj(names::get).collect(Collectors.toSet());
    if (decision.outcome() != answer.outcome()
        || !cited.equals(new HashSet<>(decision.citations()))) {
      throw new IllegalStateException(
          who + " must decide alike: " + decision + "; " + answer.outcome() + " by " + cited);
    }
  }
}

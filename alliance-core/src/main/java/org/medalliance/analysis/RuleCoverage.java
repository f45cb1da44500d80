// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.medalliance.code.Fault;
import org.medalliance.decision.Explanation;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.RuleTrial;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingRequest;

/**
 * How much of a rule set a list of requests tries out, such as the requests of a test suite.
 *
 * @param requests how many requests there were
 * @param outcomes how many came to each outcome; of every outcome, perhaps 0
 * @param rules what became of each rule
 */
public record RuleCoverage(
    long requests,
    ImmutableSortedMap<Outcome, Long> outcomes,
    ImmutableSortedMap<RuleId, RuleCoverage.Use> rules)
    implements Serializable {

  /**
   * What became of a rule.
   *
   * @param decided how many decisions cite it
   * @param tried the sorts of premises that were held against a request
   * @param causes of these, those that were the one premise, for some request, by which the rule
   *     did not apply
   */
  public record Use(
      long decided, ImmutableSortedSet<Premise.Kind> tried, ImmutableSortedSet<Premise.Kind> causes)
      implements Serializable {
    /** Checks that nothing is null or negative. */
    public Use {
      require(decided >= 0, Fault.NUMBER_RANGE, "decided", "count must not be negative");
      tried = ImmutableSortedSet.copyOf(requireNonNull(tried, "tried"));
      causes = ImmutableSortedSet.copyOf(requireNonNull(causes, "causes"));
    }

    /** Returns the sorts of premises that never made the difference. */
    public ImmutableSortedSet<Premise.Kind> neverCauses() {
      return tried.stream()
          .filter(kind -> !causes.contains(kind))
          .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
  }

  /** Checks that nothing is null or negative. */
  public RuleCoverage {
    require(requests >= 0, Fault.NUMBER_RANGE, "requests", "count must not be negative");
    outcomes = ImmutableSortedMap.copyOf(requireNonNull(outcomes, "outcomes"));
    rules = ImmutableSortedMap.copyOf(requireNonNull(rules, "rules"));
  }

  /**
   * Returns how much of a policy some requests try out, each decided with nothing used yet; the
   * stream is taken once, one after the other.
   */
  public static RuleCoverage of(SharingPolicy policy, Stream<SharingRequest> requests) {
    requireNonNull(policy, "policy");
    Counter counter = new Counter(policy);
    requireNonNull(requests, "requests").sequential().forEach(counter::count);
    return counter.result();
  }

  /** Returns the rules that decided nothing. */
  public ImmutableSortedSet<RuleId> neverDecided() {
    return rules.entrySet().stream()
        .filter(entry -> entry.getValue().decided() == 0)
        .map(Map.Entry::getKey)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Returns how much was tried. */
  @Override
  public String toString() {
    return requests
        + (requests == 1 ? " request, " : " requests, ")
        + (rules.size() - neverDecided().size())
        + " of "
        + rules.size()
        + " rules decided";
  }

  /** Counts while requests are taken. */
  private static final class Counter {
    private final SharingPolicy policy;
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<RuleId, Long> decided = new TreeMap<>();
    private final Map<RuleId, Set<Premise.Kind>> tried = new TreeMap<>();
    private final Map<RuleId, Set<Premise.Kind>> causes = new TreeMap<>();
    private long requests;

    Counter(SharingPolicy policy) {
      this.policy = policy;
      for (Outcome outcome : Outcome.values()) {
        outcomes.put(outcome, 0L);
      }
    }

    void count(SharingRequest request) {
      Explanation explanation = policy.explain(request, QuotaLedger.empty());
      requests++;
      outcomes.merge(explanation.decision().outcome(), 1L, Long::sum);
      Set<RuleId> cited = new HashSet<>();
      for (Citation citation : explanation.decision().citations()) {
        cited.add(citation.rule());
      }
      cited.forEach(rule -> decided.merge(rule, 1L, Long::sum));
      explanation.trials().forEach(this::count);
    }

    private void count(RuleTrial trial) {
      RuleId rule = trial.citation().rule();
      Set<Premise.Kind> unmet = new TreeSet<>();
      boolean isElseMet = true;
      for (Premise premise : trial.premises()) {
        tried.computeIfAbsent(rule, key -> new TreeSet<>()).add(premise.kind());
        if (premise.met().isNo()) {
          unmet.add(premise.kind());
        }
        isElseMet &= !premise.met().isUnknown();
      }
      if (isElseMet && unmet.size() == 1) {
        causes.computeIfAbsent(rule, key -> new TreeSet<>()).addAll(unmet);
      }
    }

    RuleCoverage result() {
      ImmutableSortedMap.Builder<RuleId, Use> rules = ImmutableSortedMap.naturalOrder();
      policy
          .alliance()
          .rules()
          .forEach(
              rule ->
                  rules.put(
                      rule.id(),
                      new Use(
                          decided.getOrDefault(rule.id(), 0L),
                          sorted(tried.getOrDefault(rule.id(), Set.of())),
                          sorted(causes.getOrDefault(rule.id(), Set.of())))));
      return new RuleCoverage(requests, ImmutableSortedMap.copyOf(outcomes), rules.buildOrThrow());
    }

    private static ImmutableSortedSet<Premise.Kind> sorted(Set<Premise.Kind> kinds) {
      return ImmutableSortedSet.copyOf(kinds);
    }
  }
}

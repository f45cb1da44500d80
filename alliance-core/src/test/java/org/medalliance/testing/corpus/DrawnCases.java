// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.medalliance.Alliance;
import org.medalliance.decision.Explanation;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.decision.premise.NearestMiss;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Attributes;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.Dice;
import org.medalliance.testing.Metered;
import org.medalliance.testing.Samples;

/**
 * Samples, each minimised to what decides it and to that situation in it which has been seen least.
 */
final class DrawnCases {
  /** One in so many loses something that others may refer to. */
  private static final int DANGLING = 12;

  /** A sample is passed over if all that it tries is found in more than one case of so many. */
  private static final int ENOUGH = 200;

  private final Samples samples;
  private final long seed;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Set<DecisionCase> drawn = new HashSet<>();
  private long number;

  DrawnCases(long seed) {
    this.samples = Samples.of(seed);
    this.seed = seed;
  }

  /** What must stay as it is while a case gets smaller. */
  private record Ground(
      Outcome outcome,
      ImmutableSortedSet<Outcome> possible,
      ImmutableSortedSet<Citation> citations,
      ImmutableList<Object> reasons,
      ImmutableSortedSet<Unknown> unknowns) {

    static Ground of(SharingDecision decision) {
      return new Ground(
          decision.outcome(),
          decision.possibleOutcomes(),
          decision.citations(),
          ImmutableList.copyOf(decision.reasons()),
          decision.unknowns());
    }
  }

  DecisionCase next() {
    while (true) {
      DecisionCase sample = sample(number++);
      Outcome outcome = sample.decision().outcome();
      String rarest = rarest(sample, outcome);
      if (seen.getOrDefault(one(outcome, rarest), 0) <= 2 + drawn.size() / ENOUGH) {
        DecisionCase smallest = minimised(sample, rarest);
        Situation.of(smallest).forEach(it -> seen.merge(one(outcome, it), 1, Integer::sum));
        if (drawn.add(smallest)) {
          return smallest;
        }
      }
    }
  }

  /** The situation of a sample that has been seen least so far. */
  private String rarest(DecisionCase sample, Outcome outcome) {
    return Situation.of(sample).stream()
        .min(
            Comparator.comparing((String it) -> seen.getOrDefault(one(outcome, it), 0))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private DecisionCase sample(long number) {
    Dice dice = Dice.of(seed * 31 + number);
    DecisionCase sample;
    if (dice.chance(40)) {
      Metered metered = samples.metered(number);
      sample =
          new DecisionCase(
              metered.alliance(),
              metered.request(),
              dice.chance(15) ? Optional.empty() : Optional.of(metered.ledger()));
    } else {
      AllianceAndRequest pair = samples.allianceAndRequest(number);
      sample = new DecisionCase(pair.alliance(), pair.request(), Optional.empty());
    }
    return dice.below(DANGLING) == 0 ? sample.in(dangling(dice, sample.alliance())) : sample;
  }

  private static Alliance dangling(Dice dice, Alliance alliance) {
    return dice.<Alliance>make(
        () -> alliance.toBuilder().agreements(butOne(dice, alliance.agreements())).build(),
        () -> alliance.toBuilder().institutions(butOne(dice, alliance.institutions())).build(),
        () -> alliance.toBuilder().resources(butOne(dice, alliance.resources())).build());
  }

  private static <T> List<T> butOne(Dice dice, List<T> things) {
    List<T> others = new ArrayList<>(things);
    if (!others.isEmpty()) {
      others.remove(dice.below(others.size()));
    }
    return others;
  }

  private DecisionCase minimised(DecisionCase sample, String rarest) {
    Ground ground = Ground.of(sample.decision());
    Optional<NearestMiss> near = sample.explanation().nearestMisses().stream().findFirst();
    Predicate<DecisionCase> same = smaller -> isSame(smaller, ground, rarest, near);
    DecisionCase asked = withPlainRequest(sample, same);
    Alliance alliance = Minimiser.minimise(asked.alliance(), it -> same.test(asked.in(it)));
    return withShortLedger(asked.in(alliance), same);
  }

  /** A situation, apart for each outcome. */
  private static String one(Outcome outcome, String situation) {
    return situation + " " + outcome;
  }

  /** Whether a case has the ground, the situation and the near miss; what is cheap comes first. */
  private static boolean isSame(
      DecisionCase smaller, Ground ground, String situation, Optional<NearestMiss> near) {
    SharingPolicy policy = SharingPolicy.of(smaller.alliance());
    if (!Ground.of(smaller.decision(policy)).equals(ground)) {
      return false;
    }
    Explanation explanation = smaller.explanation(policy);
    return Situation.of(smaller, explanation).contains(situation)
        && near.map(miss -> isNear(miss, explanation)).orElse(true);
  }

  private static boolean isNear(NearestMiss miss, Explanation explanation) {
    Citation citation = miss.trial().citation();
    Premise.Kind kind = miss.premise().kind();
    return explanation.nearestMisses().stream()
        .anyMatch(one -> one.trial().citation().equals(citation) && one.premise().kind() == kind);
  }

  private static DecisionCase withPlainRequest(DecisionCase sample, Predicate<DecisionCase> same) {
    SharingRequest once = sample.request().toBuilder().amount(1).build();
    DecisionCase smallest = smaller(sample, sample.asking(once), same);
    SharingRequest whatever = smallest.request().toBuilder().specialty(Optional.empty()).build();
    smallest = smaller(smallest, smallest.asking(whatever), same);
    for (Attribute<?> told : sample.request().attributes().values().keySet()) {
      SharingRequest request =
          smallest.request().toBuilder()
              .attributes(without(smallest.request().attributes(), told))
              .build();
      smallest = smaller(smallest, smallest.asking(request), same);
    }
    return smallest;
  }

  private static Attributes without(Attributes attributes, Attribute<?> untold) {
    TreeMap<Attribute<?>, Serializable> values = new TreeMap<>(attributes.values());
    values.remove(untold);
    return new Attributes(ImmutableSortedMap.copyOf(values));
  }

  private static DecisionCase withShortLedger(DecisionCase sample, Predicate<DecisionCase> same) {
    DecisionCase smallest = smaller(sample, sample.with(Optional.empty()), same);
    for (QuotaAccount account :
        smallest.ledger().map(QuotaLedger::amounts).map(Map::keySet).orElse(Set.of())) {
      Map<QuotaAccount, Long> amounts = new TreeMap<>(smallest.ledger().orElseThrow().amounts());
      amounts.remove(account);
      smallest = smaller(smallest, smallest.with(Optional.of(QuotaLedger.copyOf(amounts))), same);
    }
    return smallest;
  }

  private static DecisionCase smaller(
      DecisionCase before, DecisionCase after, Predicate<DecisionCase> same) {
    return same.test(after) ? after : before;
  }
}

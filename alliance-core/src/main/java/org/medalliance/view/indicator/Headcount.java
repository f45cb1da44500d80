// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view.indicator;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.medalliance.code.Certainty;
import org.medalliance.membership.Standing;
import org.medalliance.membership.TierId;
import org.medalliance.time.Certain;
import org.medalliance.view.Node;

/** Counts members: all, by standing, and by the rung that they stand on. */
final class Headcount {
  private final Counting all = new Counting();
  private final Map<Standing, Counting> inStanding = new EnumMap<>(Standing.class);
  private final Map<TierId, Counting> onRung = new LinkedHashMap<>(); // from the highest down
  private final Map<TierId, Counting> onOther = new TreeMap<>(); // tiers that the ladder lacks
  private final Counting onNone = new Counting();

  Headcount(List<TierId> ladder) {
    for (Standing standing : Standing.values()) {
      if (standing.isMember()) {
        inStanding.put(standing, new Counting());
      }
    }
    ladder.forEach(tier -> onRung.put(tier, new Counting()));
  }

  /**
   * Counts a member.
   *
   * @param belongs whether it is one; not NO
   */
  void add(Certainty belongs, Certain<Standing> standing, Certain<Optional<TierId>> tier) {
    all.add(belongs, Certainty.YES);
    inStanding.forEach(
        (one, counting) -> counting.add(belongs.and(standing.test(one::equals)), Certainty.YES));
    for (Optional<TierId> one : tier.possible()) {
      one.map(this::on).orElse(onNone).add(belongs.and(tier.test(one::equals)), Certainty.YES);
    }
  }

  private Counting on(TierId tier) {
    Counting rung = onRung.get(tier);
    return rung == null ? onOther.computeIfAbsent(tier, other -> new Counting()) : rung;
  }

  /**
   * What it comes to.
   *
   * @param isComplete whether all were counted; if not, there may be any number of others
   */
  ImmutableList<Indicator> indicators(boolean isComplete) {
    ImmutableList.Builder<Indicator> indicators = ImmutableList.builder();
    indicators.add(Indicator.of(IndicatorCode.MEMBERS, number(all, isComplete)));
    inStanding.forEach(
        (standing, counting) ->
            indicators.add(Indicator.of(code(standing), number(counting, isComplete))));
    for (Map<TierId, Counting> tiers : List.of(onRung, onOther)) {
      tiers.forEach(
          (tier, counting) ->
              indicators.add(
                  Indicator.of(
                      IndicatorCode.MEMBERS_ON_TIER,
                      Node.tier(tier),
                      number(counting, isComplete))));
    }
    return indicators
        .add(Indicator.of(IndicatorCode.MEMBERS_ON_NO_TIER, number(onNone, isComplete)))
        .build();
  }

  private static IndicatorCode code(Standing standing) {
    return switch (standing) {
      case TRIAL -> IndicatorCode.MEMBERS_ON_TRIAL;
      case SUSPENDED -> IndicatorCode.MEMBERS_SUSPENDED;
      default -> IndicatorCode.MEMBERS_IN_FULL_STANDING;
    };
  }

  private static IndicatorValue number(Counting counting, boolean isComplete) {
    return new IndicatorValue.Quantity(counting.count(isComplete));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.resource.Quota;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.DateSpan;

/** Whether another rule says the same, the contrary, or less to those above. */
public final class Rivals {
  /** A rule is held against so many others that are about the same, so that cost is bounded. */
  private static final int MAX_COMPARED = 16;

  private final Consumer<? super Finding> findings;
  private final Written written;

  private Rivals(Alliance alliance, Consumer<? super Finding> findings) {
    this.findings = findings;
    this.written = new Written(alliance);
  }

  /** Hands over rules that another repeats, undoes or turns upside down. */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    Rivals rivals = new Rivals(alliance, findings);
    Map<String, List<SharingRule>> alike = new TreeMap<>();
    Map<String, List<SharingRule>> prohibitions = new TreeMap<>();
    for (SharingRule rule : alliance.rules()) {
      if (rule.effect() == Effect.PROHIBIT) {
        add(prohibitions, topic(rule) + rule.recipient(), rule);
      }
    }
    Map<String, List<SharingRule>> permits = new TreeMap<>();
    for (SharingRule rule : alliance.rules()) {
      String key = topic(rule) + rule.recipient();
      rivals.duplicate(rule, alike.getOrDefault(rule.effect() + key, List.of()));
      add(alike, rule.effect() + key, rule);
      if (rule.effect() == Effect.PERMIT) {
        rivals.shadowed(rule, prohibitions.getOrDefault(key, List.of()));
        rivals.inverted(rule, permits.getOrDefault(topic(rule), List.of()));
        add(permits, topic(rule), rule);
      }
    }
  }

  /** A text that is the same for rules about the same; others may share it. */
  private static String topic(SharingRule rule) {
    return rule.resource() + "\n" + rule.provider() + "\n";
  }

  private static void add(Map<String, List<SharingRule>> rules, String key, SharingRule rule) {
    List<SharingRule> same = rules.computeIfAbsent(key, any -> new ArrayList<>());
    if (same.size() < MAX_COMPARED) {
      same.add(rule);
    }
  }

  private void duplicate(SharingRule rule, List<SharingRule> others) {
    others.stream()
        .filter(
            other ->
                other.toBuilder()
                    .id(rule.id())
                    .source(rule.source())
                    .note(rule.note())
                    .build()
                    .equals(rule))
        .findFirst()
        .ifPresent(
            other ->
                findings.accept(Finding.of(FindingCodes.RULE_DUPLICATE, place(rule), other.id())));
  }

  private void shadowed(SharingRule permit, List<SharingRule> prohibitions) {
    prohibitions.stream()
        .filter(
            other ->
                isAboutTheSame(permit, other)
                    && other.recipient().equals(permit.recipient())
                    && (other.when().isEmpty() || other.when().equals(permit.when()))
                    && (other.span().equals(DateSpan.ALWAYS) || other.span().equals(permit.span()))
                    && other.under().containsAll(permit.under()))
        .findFirst()
        .ifPresent(
            other ->
                findings.accept(Finding.of(FindingCodes.RULE_SHADOWED, place(permit), other.id())));
  }

  private void inverted(SharingRule rule, List<SharingRule> others) {
    for (SharingRule other : others) {
      if (isAboutTheSame(rule, other)
          && other.under().equals(rule.under())
          && other.when().equals(rule.when())
          && other.span().equals(rule.span())) {
        inverted(rule, other);
        inverted(other, rule);
      }
    }
  }

  /** Whether those below get more by {@code lower} than those above by {@code higher}. */
  private void inverted(SharingRule lower, SharingRule higher) {
    Optional<int[]> below = rungs(lower.recipient());
    Optional<int[]> above = rungs(higher.recipient());
    if (below.isPresent()
        && above.isPresent()
        && below.get()[0] > above.get()[1]
        && isMore(lower.quota(), higher.quota())) {
      findings.accept(
          Finding.of(FindingCodes.TIER_INVERSION, place(lower), lower.id(), higher.id()));
    }
  }

  private Optional<int[]> rungs(UnitSelector selector) {
    if (selector instanceof UnitSelector.OnTier on) {
      return written.rung(on.tier()).map(rung -> new int[] {rung, rung});
    }
    if (selector instanceof UnitSelector.TierAtLeast from) {
      return written.rung(from.tier()).map(rung -> new int[] {0, rung});
    }
    return selector instanceof UnitSelector.TierAtMost to
        ? written.rung(to.tier()).map(rung -> new int[] {rung, written.lowest()})
        : Optional.empty();
  }

  private static boolean isMore(Optional<Quota> one, Optional<Quota> other) {
    return other.isPresent()
        && (one.isEmpty()
            || (one.get().per() == other.get().per()
                && one.get().of() == other.get().of()
                && one.get().amount() > other.get().amount()));
  }

  private static boolean isAboutTheSame(SharingRule one, SharingRule other) {
    return one.resource().equals(other.resource()) && one.provider().equals(other.provider());
  }

  private static FindingPath place(SharingRule rule) {
    return FindingPath.of("rules").id(rule.id().value());
  }
}

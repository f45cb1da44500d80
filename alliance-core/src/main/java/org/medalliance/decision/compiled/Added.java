// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Set;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.decision.compiled.rule.Row;
import org.medalliance.decision.compiled.rule.Search;
import org.medalliance.decision.compiled.unit.UnitTests;
import org.medalliance.decision.trial.Target;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingRule;

/**
 * Agreements that came after the others were compiled, with their rules: few, so that each is
 * looked at.
 *
 * @param agreements the agreements, by id
 * @param rules their rules
 * @param rows the same, ready to be looked at
 * @param unwritten the agreements that a rule names, of these or of those before, but nobody wrote
 */
record Added(
    ImmutableMap<AgreementId, Agreement> agreements,
    ImmutableList<SharingRule> rules,
    ImmutableList<Row> rows,
    ImmutableSet<AgreementId> unwritten) {
  /**
   * So many agreements there may be, and kinds and resources that their rules name: each is one
   * more to be looked at.
   */
  private static final int MAX_ADDED = 1 << 8;

  /** Nothing was added to rules that name these agreements, which nobody wrote. */
  static Added nothing(ImmutableSet<AgreementId> unwritten) {
    return new Added(ImmutableMap.of(), ImmutableList.of(), ImmutableList.of(), unwritten);
  }

  /**
   * Returns these and one agreement more, with its rules.
   *
   * @param alliance the alliance without all that was added
   */
  Added and(Alliance alliance, Agreement agreement, ImmutableList<SharingRule> more) {
    ImmutableMap<AgreementId, Agreement> all =
        ImmutableMap.<AgreementId, Agreement>builderWithExpectedSize(agreements.size() + 1)
            .putAll(agreements)
            .put(agreement.id(), agreement)
            .buildOrThrow();
    UnitTests tests = UnitTests.of(alliance, all);
    ImmutableList<Row> added =
        more.stream()
            .flatMap(rule -> rule.under().stream().map(id -> Row.of(rule, id, tests)))
            .collect(ImmutableList.toImmutableList());
    return new Added(
        all,
        join(rules, more),
        join(rows, added),
        Sets.union(unwritten, tests.unwritten()).immutableCopy());
  }

  /**
   * Whether this can be added without looking at all that was compiled.
   *
   * @param alliance the alliance without all that was added
   */
  boolean canTake(Alliance alliance, Agreement agreement, ImmutableList<SharingRule> more) {
    Set<RuleId> known = new HashSet<>();
    rules.forEach(rule -> known.add(rule.id()));
    return alliance.agreement(agreement.id()).isEmpty()
        && !agreements.containsKey(agreement.id())
        && !unwritten.contains(agreement.id())
        && more.stream()
            .allMatch(rule -> alliance.rule(rule.id()).isEmpty() && known.add(rule.id()))
        && agreements.size() + named(rules) + named(more) < MAX_ADDED;
  }

  private static long named(ImmutableList<SharingRule> rules) {
    return rules.stream().mapToLong(Added::named).sum();
  }

  private static long named(SharingRule rule) {
    long things = rule.resource() instanceof ResourceSelector.OfKind of ? of.kinds().size() : 1;
    return things * rule.under().size();
  }

  /** Whether there is no rule among them. */
  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Adds the rules that may apply to what is searched. */
  void search(Search search, Target target, Alliance alliance) {
    for (Row row : rows) {
      Certainty applies = target.isSelected(row.rule().resource(), alliance);
      if (!applies.isNo()) {
        applies = applies.and(row.gives().of(search.provider()));
      }
      if (!applies.isNo()) {
        search.add(row, applies.and(row.takes().of(search.recipient())));
      }
    }
  }

  /** Returns an alliance with all that was added. */
  Alliance to(Alliance alliance) {
    return alliance.toBuilder().addAllAgreements(agreements.values()).addAllRules(rules).build();
  }

  private static <T> ImmutableList<T> join(ImmutableList<T> some, ImmutableList<T> more) {
    return ImmutableList.<T>builderWithExpectedSize(some.size() + more.size())
        .addAll(some)
        .addAll(more)
        .build();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.medalliance.analysis.box.Box;
import org.medalliance.analysis.box.Boxes;
import org.medalliance.analysis.box.Steps;
import org.medalliance.analysis.space.Applied;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingRule;

/**
 * Whether other rules leave a rule nothing to do.
 *
 * @param rules all rules
 * @param ignored rules that are looked at as if they were not written
 * @param steps what it may take
 */
record Covering(Rules rules, Set<SharingRule> ignored, Steps steps) {

  /**
   * Whether other rules settle the outcome wherever a rule may apply.
   *
   * @param others the rules that may do so
   */
  boolean isShadowed(SharingRule rule, Collection<SharingRule> others) {
    return isWithin(rule, false, others, List.of());
  }

  /** Whether no decision would be another without a rule. */
  boolean isRedundant(SharingRule rule) {
    List<SharingRule> settling = settling(rule);
    List<SharingRule> alike =
        settling.stream().filter(other -> other.effect() == rule.effect()).toList();
    return isWithin(rule, true, settling, List.of()) && isWithin(rule, false, settling, alike);
  }

  /** Whether one rule applies wherever another does, and may wherever that may. */
  boolean contains(SharingRule one, SharingRule other) {
    return isWithin(other, true, List.of(one), List.of())
        && isWithin(other, false, List.of(), List.of(one));
  }

  /** The rules which settle what a rule would bring, wherever they apply. */
  List<SharingRule> settling(SharingRule rule) {
    Map<RuleId, SharingRule> found = new LinkedHashMap<>();
    for (Rules.Topic topic : rules.topics(rule)) {
      topic.rules().get(Effect.PROHIBIT).forEach(other -> found.put(other.id(), other));
      if (rule.effect() == Effect.PERMIT) {
        topic.rules().get(Effect.PERMIT).forEach(other -> found.put(other.id(), other));
      }
    }
    found.remove(rule.id());
    found.values().removeAll(ignored);
    return List.copyOf(found.values());
  }

  /** Returns as few of some rules as settle all that a rule would bring: one, if one will do. */
  List<SharingRule> fewest(SharingRule rule, List<SharingRule> all) {
    for (SharingRule one : all) {
      if (isShadowed(rule, List.of(one))) {
        return List.of(one);
      }
    }
    List<SharingRule> needed = new ArrayList<>(all);
    for (SharingRule one : all) {
      needed.remove(one);
      if (!isShadowed(rule, needed)) {
        needed.add(one);
      }
    }
    return needed;
  }

  /**
   * Whether a rule applies only where some of others do.
   *
   * @param sure whether that is about where it surely applies
   * @param surely rules that have to be sure to apply there
   * @param perhaps rules that may apply there
   */
  private boolean isWithin(
      SharingRule rule,
      boolean sure,
      Collection<SharingRule> surely,
      Collection<SharingRule> perhaps) {
    Set<RuleId> sureIds = ids(surely);
    Set<RuleId> perhapsIds = ids(perhaps);
    for (Rules.Topic topic : rules.topics(rule)) {
      for (Box box : rules.where(rule, topic, sure, steps)) {
        List<Box> covers = new ArrayList<>();
        for (Applied row : topic.meant().rows()) {
          if (sureIds.contains(row.rule().id())) {
            covers.addAll(topic.meant().where(row, box, true, steps));
          }
          if (perhapsIds.contains(row.rule().id())) {
            covers.addAll(topic.meant().where(row, box, false, steps));
          }
        }
        if (Boxes.remainder(box, covers, steps).isPresent()) {
          return false;
        }
      }
    }
    return true;
  }

  private static Set<RuleId> ids(Collection<SharingRule> some) {
    Set<RuleId> ids = new HashSet<>();
    some.forEach(rule -> ids.add(rule.id()));
    return ids;
  }
}

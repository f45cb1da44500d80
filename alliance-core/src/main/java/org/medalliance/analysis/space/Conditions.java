// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.space;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.medalliance.analysis.box.Steps;
import org.medalliance.analysis.box.Told;
import org.medalliance.code.Certainty;
import org.medalliance.sharing.SharingCondition;

/**
 * In which circumstances conditions hold.
 *
 * @param space the circumstances that there are
 * @param relation what is so of two units
 * @param steps what it may take
 */
record Conditions(Space space, Function<SharingCondition, Certainty> relation, Steps steps) {
  private static final int MANY = 1 << 12;
  private static final int MUCH = 1 << 10;

  /**
   * Returns in which circumstances a condition holds, or does not; its depth is bounded.
   *
   * @param met whether it is to hold
   * @param sure whether that must be known
   */
  List<Told> where(SharingCondition condition, boolean met, boolean sure) {
    if (condition instanceof SharingCondition.Not not) {
      return where(not.part(), !met, sure);
    }
    if (condition instanceof SharingCondition.AllOf all) {
      return met ? every(all.parts(), true, sure) : some(all.parts(), false, sure);
    }
    if (condition instanceof SharingCondition.AnyOf any) {
      return met ? some(any.parts(), true, sure) : every(any.parts(), false, sure);
    }
    if (Attributes.name(condition).isPresent()) {
      return space.where(condition, met, sure).stream().toList();
    }
    Certainty holds = relation.apply(condition);
    Certainty answer = met ? holds : holds.not();
    return answer.isYes() || (answer.isUnknown() && !sure) ? List.of(Told.ANYTHING) : List.of();
  }

  private List<Told> some(List<SharingCondition> parts, boolean met, boolean sure) {
    return parts.stream().flatMap(part -> where(part, met, sure).stream()).distinct().toList();
  }

  private List<Told> every(List<SharingCondition> parts, boolean met, boolean sure) {
    List<Told> all = List.of(Told.ANYTHING);
    for (SharingCondition part : parts) {
      List<Told> next = new ArrayList<>();
      for (Told more : where(part, met, sure)) {
        for (Told each : all) {
          steps.take(next.size() < MANY ? 1 : MUCH); // what is kept takes room too
          each.and(more).ifPresent(next::add);
        }
      }
      all = next.stream().distinct().toList();
    }
    return all;
  }
}

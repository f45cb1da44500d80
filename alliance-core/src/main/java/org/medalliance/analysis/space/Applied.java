// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.space;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.medalliance.analysis.box.Bits;
import org.medalliance.analysis.box.Box;
import org.medalliance.analysis.box.Boxes;
import org.medalliance.analysis.box.Steps;
import org.medalliance.analysis.box.Told;
import org.medalliance.code.Certainty;
import org.medalliance.decision.compiled.rule.Circumstances;
import org.medalliance.decision.compiled.rule.Row;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;

/** Where a rule under one of its agreements applies, whatever is asked for. */
public final class Applied {
  private final Row row;
  private final Boxes surely;
  private final Boxes perhaps;

  private Applied(Row row, Boxes surely, Boxes perhaps) {
    this.row = row;
    this.surely = surely;
    this.perhaps = perhaps;
  }

  /** The rule and the agreement. */
  public Row row() {
    return row;
  }

  /** Where it applies. */
  public Boxes surely() {
    return surely;
  }

  /** Where it applies, and where that cannot be told. */
  public Boxes perhaps() {
    return perhaps;
  }

  public SharingRule rule() {
    return row.rule();
  }

  /** Returns where a row applies. */
  static Applied of(Row row, Version version, Steps steps) {
    return new Maker(row, version, steps).make();
  }

  /** Works it out. */
  private static final class Maker {
    private final Row row;
    private final Version version;
    private final Steps steps;
    private final Told left; // if the rule has a quota, what leaves one more
    private final boolean isEver; // whether there can be one more
    private final List<SharingCondition> relations;
    private final List<Box> surely = new ArrayList<>();
    private final List<Box> perhaps = new ArrayList<>();

    Maker(Row row, Version version, Steps steps) {
      this.row = row;
      this.version = version;
      this.steps = steps;
      Optional<Optional<Told>> quota =
          row.rule()
              .quota()
              .map(
                  limit -> version.space().left(Account.of(row.citation(), limit), limit.amount()));
      this.isEver = quota.isEmpty() || quota.get().isPresent();
      this.left = quota.flatMap(told -> told).orElse(Told.ANYTHING);
      this.relations = row.rule().when().map(Maker::relations).orElse(List.of());
    }

    Applied make() {
      if (isEver) {
        Spells givers = version.spells(row.binds(), row.gives());
        Spells takers = version.spells(row.binds(), row.takes());
        int mine = 0;
        int others = 0;
        int from = 0;
        while (from < version.stretches().size()) {
          Spells.Spell gives = givers.all().get(mine);
          Spells.Spell takes = takers.all().get(others);
          int until = Math.min(gives.until(), takes.until());
          addRuns(from, until, gives, takes);
          mine += gives.until() == until ? 1 : 0;
          others += takes.until() == until ? 1 : 0;
          from = until;
        }
      }
      return new Applied(row, new Boxes(surely), new Boxes(perhaps));
    }

    /** Adds the stretches of a spell in which rule and agreement hold. */
    private void addRuns(int from, int until, Spells.Spell gives, Spells.Spell takes) {
      if (gives.perhaps().isEmpty() || takes.perhaps().isEmpty()) {
        return;
      }
      int begin = from;
      while (begin < until) {
        Certainty now = isOn(begin);
        int end = begin + 1;
        while (end < until && isOn(end) == now) {
          end++;
        }
        if (now.isYes()) {
          add(begin, end, gives.surely(), takes.surely(), true);
        }
        if (!now.isNo()) {
          add(begin, end, gives.perhaps(), takes.perhaps(), false);
        }
        begin = end;
      }
    }

    private Certainty isOn(int stretch) {
      steps.take();
      return row.rule()
          .span()
          .contains(version.stretches().day(stretch))
          .and(row.deal().inForce().on(version.stretches().day(stretch).toEpochDay()));
    }

    private void add(int from, int until, Bits givers, Bits takers, boolean sure) {
      if (givers.isEmpty() || takers.isEmpty()) {
        return;
      }
      if (relations.isEmpty()) {
        add(new Box(from, until, givers, takers, left), Map.of(), sure);
        return;
      }
      for (Version.Kin kin : version.kin()) {
        if (kin.from() < until && from < kin.until()) {
          addRelated(
              new Box(
                  Math.max(from, kin.from()), Math.min(until, kin.until()), givers, takers, left),
              kin,
              sure);
        }
      }
    }

    /** Adds units by what is so of each two of them. */
    private void addRelated(Box box, Version.Kin kin, boolean sure) {
      for (Version.Kin.Group giving : kin.groups()) {
        Bits givers = giving.units().and(box.givers());
        if (givers.isEmpty()) {
          continue;
        }
        Map<Map<SharingCondition, Certainty>, Bits> takers = new LinkedHashMap<>();
        for (Version.Kin.Group taking : kin.groups()) {
          steps.take();
          Bits some = taking.units().and(box.takers());
          if (!some.isEmpty()) {
            Circumstances two =
                new Circumstances(version.alliance(), null, giving.facts(), taking.facts());
            Map<SharingCondition, Certainty> answers = new LinkedHashMap<>();
            relations.forEach(each -> answers.put(each, two.relate(each)));
            takers.merge(answers, some, Bits::or);
          }
        }
        takers.forEach(
            (answers, some) ->
                add(new Box(box.from(), box.until(), givers, some, box.told()), answers, sure));
      }
    }

    private void add(Box box, Map<SharingCondition, Certainty> relation, boolean sure) {
      List<Box> boxes = sure ? surely : perhaps;
      Conditions conditions = new Conditions(version.space(), relation::get, steps);
      List<Told> told =
          row.rule()
              .when()
              .map(when -> conditions.where(when, true, sure))
              .orElse(List.of(Told.ANYTHING));
      for (Told each : told) {
        steps.take();
        each.and(box.told()).map(box::with).filter(it -> !it.isEmpty()).ifPresent(boxes::add);
      }
    }

    private static List<SharingCondition> relations(SharingCondition condition) {
      Set<String> seen = new TreeSet<>();
      List<SharingCondition> found = new ArrayList<>();
      collect(condition, seen, found);
      return found;
    }

    /** The depth of a condition is bounded. */
    private static void collect(
        SharingCondition condition, Set<String> seen, List<SharingCondition> found) {
      if (condition.components().isEmpty()
          && Attributes.name(condition).isEmpty()
          && seen.add(condition.toString())) {
        found.add(condition);
      }
      condition.components().forEach(part -> collect(part, seen, found));
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.space;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.analysis.box.Bits;
import org.medalliance.analysis.box.Box;
import org.medalliance.analysis.box.Boxes;
import org.medalliance.analysis.box.Steps;
import org.medalliance.analysis.box.Told;
import org.medalliance.code.Certainty;
import org.medalliance.decision.compiled.rule.Row;
import org.medalliance.resource.Quota;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;

/**
 * Where a rule under one of its agreements applies, whatever is asked for; laid out when somebody
 * asks, for one thread.
 */
public final class Applied {
  private final Row row;
  private final Version version;
  private final Steps steps;
  private @Nullable Places places;

  /**
   * A row that is not laid out yet.
   *
   * @param steps what laying it out may take
   */
  Applied(Row row, Version version, Steps steps) {
    this.row = row;
    this.version = version;
    this.steps = steps;
  }

  /**
   * Where a row applies.
   *
   * @param surely where it does
   * @param perhaps where it does, and where that cannot be told
   */
  private record Places(Boxes surely, Boxes perhaps) {}

  /** The rule and the agreement. */
  public Row row() {
    return row;
  }

  /**
   * Where it applies.
   *
   * @throws Steps.Exceeded if laying that out takes more than it may, whoever asks
   */
  public Boxes surely() {
    return places().surely();
  }

  /**
   * Where it applies, and where that cannot be told.
   *
   * @throws Steps.Exceeded if laying that out takes more than it may, whoever asks
   */
  public Boxes perhaps() {
    return places().perhaps();
  }

  private Places places() {
    if (places == null) {
      places = new Maker(row, version, steps).make();
    }
    return places;
  }

  public SharingRule rule() {
    return row.rule();
  }

  /** Works it out. */
  private static final class Maker {
    private final Row row;
    private final Version version;
    private final Steps steps;
    private final Told left; // if the rule has a quota, what leaves one more
    private final boolean isEver; // whether there can be one more
    private final List<SharingCondition> relations;
    private final Map<Map<SharingCondition, Certainty>, List<Told>> whereSurely = new HashMap<>();
    private final Map<Map<SharingCondition, Certainty>, List<Told>> wherePerhaps = new HashMap<>();
    private final List<Box> surely = new ArrayList<>();
    private final List<Box> perhaps = new ArrayList<>();

    Maker(Row row, Version version, Steps steps) {
      this.row = row;
      this.version = version;
      this.steps = steps;
      Optional<Quota> quota = row.rule().quota();
      Optional<Told> told =
          quota.isEmpty()
              ? Optional.of(Told.ANYTHING)
              : version.space().left(Account.of(row.citation(), quota.get()), quota.get().amount());
      this.isEver = told.isPresent();
      this.left = told.orElse(Told.ANYTHING);
      this.relations = row.rule().when().map(Maker::relations).orElse(List.of());
    }

    Places make() {
      steps.take(); // there is none if it was too much before
      if (isEver) {
        Spells givers = version.spells(row.binds(), row.gives());
        Spells takers = version.spells(row.binds(), row.takes());
        for (Version.Holding holding : version.holding(row)) {
          if (!holding.holds().isNo()) {
            add(holding, givers, takers);
          }
        }
      }
      return new Places(new Boxes(surely), new Boxes(perhaps));
    }

    /** Adds the spells of units while rule and agreement hold, or may. */
    private void add(Version.Holding holding, Spells givers, Spells takers) {
      int mine = givers.at(holding.from());
      int others = takers.at(holding.from());
      for (int from = holding.from(); from < holding.until(); ) {
        steps.take();
        Spells.Spell gives = givers.all().get(mine);
        Spells.Spell takes = takers.all().get(others);
        int until = Math.min(holding.until(), Math.min(gives.until(), takes.until()));
        if (holding.holds().isYes()) {
          add(from, until, gives.surely(), takes.surely(), true);
        }
        add(from, until, gives.perhaps(), takes.perhaps(), false);
        mine += gives.until() == until ? 1 : 0;
        others += takes.until() == until ? 1 : 0;
        from = until;
      }
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
      for (Version.Related related : version.related(kin, relations, steps)) {
        Bits givers = related.givers().and(box.givers());
        if (!givers.isEmpty()) {
          related
              .takers()
              .forEach(
                  (answers, some) -> {
                    Bits takers = some.and(box.takers());
                    if (!takers.isEmpty()) {
                      Box two = new Box(box.from(), box.until(), givers, takers, box.told());
                      add(two, answers, sure);
                    }
                  });
        }
      }
    }

    private void add(Box box, Map<SharingCondition, Certainty> relation, boolean sure) {
      List<Box> boxes = sure ? surely : perhaps;
      Map<Map<SharingCondition, Certainty>, List<Told>> known = sure ? whereSurely : wherePerhaps;
      for (Told each : known.computeIfAbsent(relation, key -> where(key, sure))) {
        steps.take();
        each.and(box.told()).map(box::with).filter(it -> !it.isEmpty()).ifPresent(boxes::add);
      }
    }

    private List<Told> where(Map<SharingCondition, Certainty> relation, boolean sure) {
      Conditions conditions =
          new Conditions(version.space(), key -> requireNonNull(relation.get(key)), steps);
      return row.rule()
          .when()
          .map(when -> conditions.where(when, true, sure))
          .orElse(List.of(Told.ANYTHING));
    }

    /** The parts that compare two units. */
    private static List<SharingCondition> relations(SharingCondition condition) {
      return Space.leaves(condition).stream()
          .filter(leaf -> Attributes.name(leaf).isEmpty())
          .distinct()
          .toList();
    }
  }
}

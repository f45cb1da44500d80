// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.space;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.analysis.box.Bits;
import org.medalliance.analysis.box.Steps;
import org.medalliance.code.Certainty;
import org.medalliance.decision.compiled.rule.Circumstances;
import org.medalliance.decision.compiled.rule.Row;
import org.medalliance.decision.compiled.unit.Census;
import org.medalliance.decision.compiled.unit.DayTable;
import org.medalliance.decision.compiled.unit.Unit;
import org.medalliance.decision.compiled.unit.UnitFacts;
import org.medalliance.decision.compiled.unit.UnitOn;
import org.medalliance.decision.compiled.unit.UnitTest;
import org.medalliance.decision.compiled.unit.UnitTests;
import org.medalliance.membership.Standing;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;

/** One alliance laid out in a space: what each of its units is in each stretch of days. */
public final class Version {
  private static final ImmutableSet<Standing> MEMBERS =
      ImmutableSet.of(Standing.TRIAL, Standing.FULL, Standing.SUSPENDED);

  private final Alliance alliance;
  private final Space space;
  private final Stretches stretches;
  private final UnitTests tests;
  private final Units units;
  private final List<List<UnitOn>> changed; // by stretch: those that are other than before
  private final IdentityHashMap<UnitTest, Spells> spells = new IdentityHashMap<>();
  private final IdentityHashMap<UnitTest, IdentityHashMap<UnitTest, Spells>> both =
      new IdentityHashMap<>();
  private final IdentityHashMap<Kin, Map<List<SharingCondition>, List<Related>>> relations =
      new IdentityHashMap<>();
  private @Nullable List<Kin> kin;

  private Version(Units units, Stretches stretches, List<List<UnitOn>> changed) {
    this.alliance = units.alliance;
    this.space = units.space;
    this.stretches = stretches;
    this.tests = UnitTests.of(units.alliance, units.states);
    this.units = units;
    this.changed = changed;
  }

  /**
   * What the units of a space are in an alliance, day by day.
   *
   * @param alliance the alliance
   * @param space the space
   * @param days by place in the space; none for a unit that the alliance does not have
   * @param states in how many states they are
   */
  public record Units(
      Alliance alliance, Space space, List<@Nullable DayTable<UnitOn>> days, int states) {
    public static Units of(Alliance alliance, Space space) {
      Census census = Census.of(alliance);
      List<@Nullable DayTable<UnitOn>> days = new ArrayList<>();
      for (int number = 0; number < space.units().size(); number++) {
        Unit unit = new Unit(space.units().get(number), number);
        days.add(alliance.institution(unit.id()).isEmpty() ? null : census.days(unit, false));
      }
      return new Units(alliance, space, days, census.states());
    }

    /** Returns the days on which anything changes that rules of the alliance can tell. */
    public Set<LocalDate> cuts() {
      TreeSet<LocalDate> cuts = new TreeSet<>();
      for (SharingRule rule : alliance.rules()) {
        cuts.addAll(rule.span().boundaries());
      }
      for (SharedResource resource : alliance.resources()) {
        cuts.addAll(resource.span().boundaries());
      }
      alliance.agreements().forEach(agreement -> cuts.addAll(agreement.boundaries()));
      for (DayTable<UnitOn> table : days) {
        if (table != null) {
          table.cuts().forEach(day -> cuts.add(LocalDate.ofEpochDay(day)));
        }
      }
      return cuts;
    }
  }

  /**
   * Units that are on the same rungs and in the same places in some stretches.
   *
   * @param from the first of the stretches
   * @param until the first after them
   * @param groups the units that are alike
   */
  record Kin(int from, int until, List<Group> groups) {

    /** Units that are alike. */
    record Group(UnitFacts facts, Bits units) {}
  }

  /**
   * Units that are to all others alike, as far as some conditions go.
   *
   * @param givers the units
   * @param takers the others by what the conditions say of both
   */
  record Related(Bits givers, Map<Map<SharingCondition, Certainty>, Bits> takers) {}

  /** Returns an alliance laid out in these stretches of days. */
  public static Version of(Units units, Stretches stretches) {
    List<List<UnitOn>> changed = new ArrayList<>();
    for (int stretch = 0; stretch < stretches.size(); stretch++) {
      changed.add(new ArrayList<>());
    }
    for (DayTable<UnitOn> table : units.days) {
      if (table != null) {
        changed.get(0).add(table.on(stretches.day(0).toEpochDay()));
        table
            .cuts()
            .forEach(
                day ->
                    stretches.beginning(day).ifPresent(at -> changed.get(at).add(table.on(day))));
      }
    }
    return new Version(units, stretches, changed);
  }

  public Alliance alliance() {
    return alliance;
  }

  public Space space() {
    return space;
  }

  public Stretches stretches() {
    return stretches;
  }

  /** Returns each rule under each of its agreements. */
  List<Row> rows() {
    return alliance.rules().stream()
        .flatMap(rule -> rule.under().stream().map(id -> Row.of(rule, id, tests)))
        .toList();
  }

  /** Returns which units a selector selects. */
  public Spells selected(UnitSelector selector) {
    return spells(tests.selected(selector));
  }

  /** Returns which units are members. */
  public Spells members() {
    return work(unit -> unit.facts().isMemberIn(MEMBERS));
  }

  /**
   * Stretches in which it is the same whether a rule and its agreement hold.
   *
   * @param from the first of them
   * @param until the first after them
   * @param holds whether they do
   */
  public record Holding(int from, int until, Certainty holds) {}

  /** Returns when a rule and its agreement hold, without gaps from the first stretch on. */
  public List<Holding> holding(Row row) {
    TreeSet<Integer> starts = new TreeSet<>(List.of(0));
    row.rule().span().boundaries().forEach(day -> addStart(day.toEpochDay(), starts));
    row.deal().inForce().cuts().forEach(day -> addStart(day, starts));
    List<Holding> all = new ArrayList<>();
    for (int from : starts) {
      LocalDate day = stretches.day(from);
      Integer next = starts.higher(from);
      all.add(
          new Holding(
              from,
              next == null ? stretches.size() : next,
              row.rule().span().contains(day).and(row.deal().inForce().on(day.toEpochDay()))));
    }
    return all;
  }

  private void addStart(long day, Set<Integer> starts) {
    stretches.beginning(day).ifPresent(starts::add);
  }

  /** Returns which units pass a test. */
  public Spells spells(UnitTest test) {
    Spells known = spells.get(test);
    if (known == null) {
      known = work(test::of);
      spells.put(test, known);
    }
    return known;
  }

  /** Returns which units pass two tests. */
  public Spells spells(UnitTest one, UnitTest other) {
    IdentityHashMap<UnitTest, Spells> ofOne =
        both.computeIfAbsent(one, key -> new IdentityHashMap<>());
    Spells known = ofOne.get(other);
    if (known == null) {
      known = spells(one).and(spells(other));
      ofOne.put(other, known);
    }
    return known;
  }

  private Spells work(Function<UnitOn, Certainty> question) {
    Spells.Builder builder = new Spells.Builder();
    BitSet surely = new BitSet();
    BitSet perhaps = new BitSet();
    Bits sureNow = Bits.NONE;
    Bits perhapsNow = Bits.NONE;
    for (int stretch = 0; stretch < stretches.size(); stretch++) {
      boolean differs = false;
      for (UnitOn unit : changed.get(stretch)) {
        differs |= ask(question, unit, surely, perhaps);
      }
      if (differs) {
        if (stretch > 0) {
          builder.add(stretch, sureNow, perhapsNow);
        }
        sureNow = Bits.of(surely);
        perhapsNow = surely.equals(perhaps) ? sureNow : Bits.of(perhaps);
      }
    }
    builder.add(stretches.size(), sureNow, perhapsNow);
    return builder.build();
  }

  /** Writes down the answer for one unit; returns whether it is another than before. */
  private boolean ask(
      Function<UnitOn, Certainty> question, UnitOn unit, BitSet surely, BitSet perhaps) {
    int number = unit.unit().number();
    Certainty answer = question.apply(unit);
    boolean differs = surely.get(number) != answer.isYes() || perhaps.get(number) == answer.isNo();
    surely.set(number, answer.isYes());
    perhaps.set(number, !answer.isNo());
    return differs;
  }

  private Optional<UnitOn> unit(int number, int stretch) {
    return Optional.ofNullable(units.days.get(number))
        .map(table -> table.on(stretches.day(stretch).toEpochDay()));
  }

  /** Returns which units are to which others what, as far as some conditions go. */
  List<Related> related(Kin among, List<SharingCondition> conditions, Steps steps) {
    return relations
        .computeIfAbsent(among, key -> new HashMap<>())
        .computeIfAbsent(conditions, key -> relate(among, key, steps));
  }

  private List<Related> relate(Kin among, List<SharingCondition> conditions, Steps steps) {
    Map<Map<Map<SharingCondition, Certainty>, Bits>, Bits> alike = new LinkedHashMap<>();
    for (Kin.Group giving : among.groups()) {
      Map<Map<SharingCondition, Certainty>, Bits> takers = new LinkedHashMap<>();
      for (Kin.Group taking : among.groups()) {
        steps.take();
        Circumstances two = new Circumstances(alliance, null, giving.facts(), taking.facts());
        Map<SharingCondition, Certainty> answers = new LinkedHashMap<>();
        conditions.forEach(each -> answers.put(each, two.relate(each)));
        takers.merge(answers, taking.units(), Bits::or);
      }
      alike.merge(takers, giving.units(), Bits::or);
    }
    return alike.entrySet().stream()
        .map(entry -> new Related(entry.getValue(), entry.getKey()))
        .toList();
  }

  /** Returns which units are on the same rungs and in the same places, stretch by stretch. */
  List<Kin> kin() {
    if (kin == null) {
      kin = workKin();
    }
    return kin;
  }

  private List<Kin> workKin() {
    List<Kin> all = new ArrayList<>();
    int from = 0;
    List<Kin.Group> now = groups(0);
    for (int stretch = 1; stretch < stretches.size(); stretch++) {
      if (isPlaceChanged(stretch)) {
        all.add(new Kin(from, stretch, now));
        from = stretch;
        now = groups(stretch);
      }
    }
    all.add(new Kin(from, stretches.size(), now));
    return all;
  }

  /** Whether some unit is on another rung or in another place than in the stretch before. */
  private boolean isPlaceChanged(int stretch) {
    for (UnitOn unit : changed.get(stretch)) {
      UnitFacts now = unit.facts();
      Optional<UnitFacts> before = unit(unit.unit().number(), stretch - 1).map(UnitOn::facts);
      if (!before.map(UnitFacts::tiers).equals(Optional.of(now.tiers()))
          || !before.map(UnitFacts::regions).equals(Optional.of(now.regions()))) {
        return true;
      }
    }
    return false;
  }

  private List<Kin.Group> groups(int stretch) {
    record Place(ImmutableSet<?> tiers, ImmutableSet<?> regions) {}
    Map<Place, UnitFacts> facts = new LinkedHashMap<>();
    Map<Place, BitSet> members = new LinkedHashMap<>();
    for (int number = 0; number < units.days.size(); number++) {
      Optional<UnitOn> unit = unit(number, stretch);
      if (unit.isPresent()) {
        UnitFacts found = unit.get().facts();
        Place place = new Place(found.tiers(), found.regions());
        facts.putIfAbsent(place, found);
        members.computeIfAbsent(place, key -> new BitSet()).set(number);
      }
    }
    ImmutableList.Builder<Kin.Group> groups = ImmutableList.builder();
    members.forEach(
        (place, all) -> groups.add(new Kin.Group(requireNonNull(facts.get(place)), Bits.of(all))));
    return groups.build();
  }
}

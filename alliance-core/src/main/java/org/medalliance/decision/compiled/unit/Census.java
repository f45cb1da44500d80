// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.unit;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.time.Happenings;

/** What the institutions of an alliance are, day by day, and which of them are alike. */
public final class Census {
  private final ImmutableMap<UnitId, DayTable<UnitFacts>> facts;
  private final ImmutableMap<UnitId, Integer> numbers;
  private final Map<State, Integer> states = new HashMap<>();
  private int own;

  private Census(Alliance alliance) {
    DayTable<ImmutableSet<Boolean>> life =
        DayTable.of(
            Happenings.of(alliance.facts()).boundaries(), day -> alliance.lifeOn(day).possible());
    this.facts =
        alliance.institutions().stream()
            .collect(toImmutableMap(Institution::id, body -> facts(alliance, life, body)));
    ImmutableMap.Builder<UnitId, Integer> all = ImmutableMap.builder();
    int number = 0;
    for (UnitId id : facts.keySet()) {
      all.put(id, number++);
    }
    this.numbers = all.buildOrThrow();
    facts
        .values()
        .forEach(
            table ->
                table.map(each -> states.computeIfAbsent(new State(each), key -> states.size())));
  }

  public static Census of(Alliance alliance) {
    return new Census(alliance);
  }

  /** The place of each institution among all, in their order. */
  public ImmutableMap<UnitId, Integer> numbers() {
    return numbers;
  }

  /** How many states there are: units in one of them differ by name alone. */
  public int states() {
    return states.size();
  }

  /** Returns the place of an institution of the alliance among all. */
  public int number(UnitId id) {
    return requireNonNull(numbers.get(id));
  }

  /** Returns what a unit is on each day; one that is named is like no other. */
  public DayTable<UnitOn> days(Unit unit, boolean isNamed) {
    return requireNonNull(facts.get(unit.id()))
        .map(
            each -> {
              int state = requireNonNull(states.get(new State(each)));
              return new UnitOn(unit, state, isNamed ? states.size() + own++ : state, each);
            });
  }

  /**
   * What units are as the key of a map: where hashes collide, as those of chosen codes can, the
   * order keeps the map from being searched one by one.
   */
  private static final class State implements Comparable<State> {
    private final UnitFacts facts;
    private @Nullable String text; // none until hashes collide

    State(UnitFacts facts) {
      this.facts = facts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof State state && state.facts.equals(facts);
    }

    @Override
    public int hashCode() {
      return facts.hashCode();
    }

    @Override
    public int compareTo(State other) {
      return text().compareTo(other.text());
    }

    /** The same for equal facts, in whatever order their sets are. */
    private String text() {
      String known = text;
      if (known == null) {
        known =
            Stream.of(
                    facts.alive(),
                    Set.of(facts.isOnRoll()),
                    facts.standings(),
                    facts.tiers(),
                    facts.roles(),
                    facts.kinds(),
                    facts.grades(),
                    facts.regions(),
                    facts.specialties())
                .map(set -> set.stream().map(Object::toString).sorted().toList().toString())
                .collect(Collectors.joining());
        text = known;
      }
      return known;
    }
  }

  private static DayTable<UnitFacts> facts(
      Alliance alliance, DayTable<ImmutableSet<Boolean>> life, Institution body) {
    ImmutableSortedSet<LocalDate> boundaries =
        ImmutableSortedSet.<LocalDate>naturalOrder()
            .addAll(life.cuts().mapToObj(LocalDate::ofEpochDay).iterator())
            .addAll(body.boundaries())
            .addAll(
                alliance
                    .member(body.id())
                    .map(MemberUnit::boundaries)
                    .orElse(ImmutableSortedSet.of()))
            .build();
    return DayTable.of(
        boundaries, day -> UnitFacts.of(alliance, life.on(day.toEpochDay()), body, day));
  }
}

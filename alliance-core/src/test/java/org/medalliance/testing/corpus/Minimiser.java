// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing.corpus;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.CodeSystems;
import org.medalliance.RollScope;
import org.medalliance.code.CodeSystem;
import org.medalliance.code.InvalidValueException;

/**
 * Leaves out of an alliance what something does not hang on: of one with which a test fails, what
 * makes it fail.
 *
 * <p>Parts are left out one by one, as long as what must hold does: what is left is as small as
 * that makes it, not the smallest that there is. Nothing is added, no id or date is changed; only a
 * name gives way to the id of what bears it, and a selector to that of every unit or to a part of
 * it.
 */
public final class Minimiser {
  private final Predicate<? super Alliance> holds;
  private Alliance smallest;

  private Minimiser(Alliance alliance, Predicate<? super Alliance> holds) {
    this.holds = holds;
    this.smallest = alliance;
  }

  /**
   * Returns an alliance with nothing in it that can be left out.
   *
   * @param holds what must go on holding, as often as it is asked; it is asked some hundred times
   *     for each dozen of parts
   * @throws IllegalArgumentException if it does not hold of the alliance itself
   */
  public static Alliance minimise(Alliance alliance, Predicate<? super Alliance> holds) {
    requireNonNull(holds, "holds");
    checkArgument(holds.test(alliance), "alliance to minimise must have what is looked for");
    Minimiser minimiser = new Minimiser(alliance, holds);
    Alliance before;
    do {
      before = minimiser.smallest;
      minimiser.leaveOut();
    } while (!minimiser.smallest.equals(before));
    return minimiser.smallest;
  }

  private void leaveOut() {
    some(Alliance::claims, Alliance.Builder::claims);
    some(Alliance::councils, Alliance.Builder::councils);
    some(Alliance::appointments, Alliance.Builder::appointments);
    some(Alliance::programmes, Alliance.Builder::programmes);
    leaveOutRemarks();
    some(Alliance::rules, Alliance.Builder::rules);
    each(Alliance::rules, Alliance.Builder::rules, SmallerRule::than);
    some(Alliance::agreements, Alliance.Builder::agreements);
    each(Alliance::agreements, Alliance.Builder::agreements, SmallerAgreement::than);
    some(Alliance::resources, Alliance.Builder::resources);
    each(Alliance::resources, Alliance.Builder::resources, SmallerResource::than);
    some(Alliance::members, Alliance.Builder::members);
    each(Alliance::members, Alliance.Builder::members, SmallerUnit::than);
    some(Alliance::institutions, Alliance.Builder::institutions);
    each(Alliance::institutions, Alliance.Builder::institutions, SmallerUnit::than);
    some(Alliance::facts, Alliance.Builder::facts);
    each(Alliance::facts, Alliance.Builder::facts, Minimiser::facts);
    some(Alliance::tiers, Alliance.Builder::tiers);
    leaveOutCodeSystems();
    some(Alliance::sources, Alliance.Builder::sources);
  }

  private static Stream<Supplier<AllianceFact>> facts(AllianceFact fact) {
    return Stream.of(
        () -> new AllianceFact(fact.fact(), fact.on(), fact.source(), Optional.empty()),
        () -> new AllianceFact(fact.fact(), fact.on(), Optional.empty(), fact.note()));
  }

  private void leaveOutRemarks() {
    attempt(() -> smallest.toBuilder().referralPolicy(Optional.empty()).build());
    attempt(() -> smallest.toBuilder().name(Optional.empty()).build());
    attempt(() -> smallest.toBuilder().integration(Optional.empty()).build());
    attempt(() -> smallest.toBuilder().source(Optional.empty()).build());
    attempt(() -> smallest.toBuilder().note(Optional.empty()).build());
    attempt(() -> smallest.toBuilder().roll(RollScope.COMPLETE).build());
    attempt(
        () ->
            smallest.toBuilder()
                .roll(new RollScope(smallest.roll().extent(), Optional.empty(), Optional.empty()))
                .build());
  }

  private void leaveOutCodeSystems() {
    CodeSystems systems = smallest.codeSystems();
    attempt(() -> with(Optional.empty(), systems.specialty(), systems.grade()));
    CodeSystems left = smallest.codeSystems();
    attempt(() -> with(left.region(), Optional.empty(), left.grade()));
    CodeSystems last = smallest.codeSystems();
    attempt(() -> with(last.region(), last.specialty(), Optional.empty()));
  }

  private Alliance with(
      Optional<CodeSystem> region, Optional<CodeSystem> specialty, Optional<CodeSystem> grade) {
    return smallest.toBuilder().codeSystems(new CodeSystems(region, specialty, grade)).build();
  }

  /** Leaves out all of a list, or one after the other. */
  private <T> void some(
      Function<Alliance, ? extends Collection<T>> list,
      BiFunction<Alliance.Builder, List<T>, Alliance.Builder> set) {
    attempt(() -> set.apply(smallest.toBuilder(), List.of()).build());
    for (int i = list.apply(smallest).size() - 1; i >= 0; i--) {
      List<T> others = new ArrayList<>(list.apply(smallest));
      others.remove(i);
      attempt(() -> set.apply(smallest.toBuilder(), others).build());
    }
  }

  /** Makes each thing of a list smaller, as long as one of its smaller forms will do. */
  private <T> void each(
      Function<Alliance, ImmutableList<T>> list,
      BiFunction<Alliance.Builder, List<T>, Alliance.Builder> set,
      Function<T, Stream<Supplier<T>>> smaller) {
    for (int i = 0; i < list.apply(smallest).size(); i++) {
      int place = i;
      boolean isSmaller = true;
      while (isSmaller) {
        isSmaller =
            smaller
                .apply(list.apply(smallest).get(place))
                .anyMatch(
                    form ->
                        attempt(
                            () -> {
                              List<T> things = new ArrayList<>(list.apply(smallest));
                              things.set(place, form.get());
                              return set.apply(smallest.toBuilder(), things).build();
                            }));
      }
    }
  }

  /** Keeps an alliance if it is another, possible one, and has what must hold. */
  private boolean attempt(Supplier<Alliance> attempt) {
    Alliance candidate;
    try {
      candidate = attempt.get();
    } catch (InvalidValueException e) {
      return false; // something cannot do without what was left out
    }
    if (candidate.equals(smallest) || !holds.test(candidate)) {
      return false;
    }
    smallest = candidate;
    return true;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;

/** Whether a unit is one that a rule is about: bound by an agreement, or selected. */
public sealed interface UnitTest {

  /** Returns the answer for a unit. */
  Certainty of(UnitOn unit);

  /** Returns the only units for which the answer can be other than NO; empty if any may be. */
  default Optional<ImmutableSortedSet<UnitId>> named() {
    return Optional.empty();
  }

  /**
   * The same answer for every unit.
   *
   * @param answer the answer
   */
  record Constant(Certainty answer) implements UnitTest {
    @Override
    public Certainty of(UnitOn unit) {
      return answer;
    }
  }

  /**
   * Units by name.
   *
   * @param units the units that are named
   * @param otherwise the answer for all others: UNKNOWN if a name leads nowhere
   */
  record Named(ImmutableSortedSet<UnitId> units, Certainty otherwise) implements UnitTest {
    @Override
    public Certainty of(UnitOn unit) {
      return units.contains(unit.unit().id()) ? Certainty.YES : otherwise;
    }

    @Override
    public Optional<ImmutableSortedSet<UnitId>> named() {
      return otherwise.isNo() ? Optional.of(units) : Optional.empty();
    }
  }

  /** A question about what units are, whoever they are; asked once of each state. */
  final class Described implements UnitTest {
    private final int states;
    private final Function<UnitFacts, Certainty> question;
    private byte @Nullable [] answers; // by state, one more than the digit; 0 if not asked yet

    /** A question of which the answers for so many states are kept, none for 0. */
    Described(int states, Function<UnitFacts, Certainty> question) {
      this.states = states;
      this.question = question;
    }

    @Override
    public Certainty of(UnitOn unit) {
      if (states == 0) {
        return question.apply(unit.facts());
      }
      byte[] known = answers;
      if (known == null) {
        known = new byte[states];
        answers = known; // threads that ask at once may each make one: no answer is lost for good
      }
      byte answer = known[unit.state()];
      if (answer == 0) {
        answer = (byte) (Answers.digit(question.apply(unit.facts())) + 1);
        known[unit.state()] = answer; // threads that ask at once write the same
      }
      return Answers.of(answer - 1);
    }
  }

  /**
   * Members in a standing, and outsiders by name.
   *
   * @param members whether the unit is such a member
   * @param alive whether the alliance is in being
   * @param outsiders whether a unit that is not on the roll is named
   */
  record Members(UnitTest members, UnitTest alive, UnitTest outsiders) implements UnitTest {
    @Override
    public Certainty of(UnitOn unit) {
      return unit.facts().isOnRoll() ? members.of(unit) : alive.of(unit).and(outsiders.of(unit));
    }
  }

  /**
   * Every part.
   *
   * @param parts the parts
   */
  record All(ImmutableList<UnitTest> parts) implements UnitTest {
    @Override
    public Certainty of(UnitOn unit) {
      Certainty all = Certainty.YES;
      for (int i = 0; i < parts.size() && !all.isNo(); i++) {
        all = all.and(parts.get(i).of(unit));
      }
      return all;
    }

    @Override
    public Optional<ImmutableSortedSet<UnitId>> named() {
      return fewest(parts.stream().map(UnitTest::named).toList());
    }
  }

  /**
   * Some part.
   *
   * @param parts the parts
   */
  record Some(ImmutableList<UnitTest> parts) implements UnitTest {
    @Override
    public Certainty of(UnitOn unit) {
      Certainty any = Certainty.NO;
      for (int i = 0; i < parts.size() && !any.isYes(); i++) {
        any = any.or(parts.get(i).of(unit));
      }
      return any;
    }

    @Override
    public Optional<ImmutableSortedSet<UnitId>> named() {
      List<Optional<ImmutableSortedSet<UnitId>>> each =
          parts.stream().map(UnitTest::named).toList();
      return each.stream().allMatch(Optional::isPresent)
          ? Optional.of(
              each.stream()
                  .flatMap(Optional::stream)
                  .flatMap(ImmutableSortedSet::stream)
                  .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())))
          : Optional.empty();
    }
  }

  /**
   * The part does not hold.
   *
   * @param part the part
   */
  record Not(UnitTest part) implements UnitTest {
    @Override
    public Certainty of(UnitOn unit) {
      return part.of(unit).not();
    }
  }

  /** Returns the fewest of what is named; empty if nothing is. */
  static Optional<ImmutableSortedSet<UnitId>> fewest(
      List<Optional<ImmutableSortedSet<UnitId>>> named) {
    return named.stream()
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt(ImmutableSortedSet::size));
  }
}

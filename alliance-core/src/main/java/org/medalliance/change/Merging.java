// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.medalliance.Alliance;

/**
 * A part with its changes, both in order, laid one over the other.
 *
 * @param part the part
 * @param values what it consists of after those changes that fit
 * @param conflicts those that do not
 */
record Merging<T extends Serializable>(
    Part<T> part, ImmutableList<T> values, ImmutableList<Conflict> conflicts) {

  /** What changes a part of one alliance into that of another. */
  static <T extends Serializable> ImmutableList<Change<T>> between(
      Part<T> part, Alliance before, Alliance after) {
    ImmutableList<T> old = part.of(before);
    ImmutableList<T> now = part.of(after);
    ImmutableList.Builder<Change<T>> changes = ImmutableList.builder();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      int order = order(part, old, i, now, j);
      Optional<T> one = order <= 0 ? Optional.of(old.get(i++)) : Optional.empty();
      Optional<T> other = order >= 0 ? Optional.of(now.get(j++)) : Optional.empty();
      Change.between(part, one, other).ifPresent(changes::add);
    }
    return changes.build();
  }

  /** Which of two lists comes first; one that is at its end comes last. */
  private static <T extends Serializable> int order(
      Part<T> part, ImmutableList<T> some, int i, ImmutableList<T> others, int j) {
    if (i == some.size()) {
      return 1;
    }
    return j == others.size() ? -1 : part.compare(some.get(i), others.get(j));
  }

  /** Applies changes of a part, in their order. */
  @SuppressWarnings("unchecked") // a change of a part changes what the part consists of
  static <T extends Serializable> Merging<T> apply(
      Part<T> part, List<Change<?>> changes, Alliance alliance) {
    ImmutableList<T> old = part.of(alliance);
    ImmutableList.Builder<T> values = ImmutableList.builder();
    ImmutableList.Builder<Conflict> conflicts = ImmutableList.builder();
    int i = 0;
    for (Change<?> each : changes) {
      Change<T> change = (Change<T>) each;
      T subject = change.subject();
      while (i < old.size() && part.compare(old.get(i), subject) < 0) {
        values.add(old.get(i++));
      }
      Optional<T> found =
          i < old.size() && part.compare(old.get(i), subject) == 0
              ? Optional.of(old.get(i++))
              : Optional.empty();
      if (found.equals(change.before())) {
        change.after().ifPresent(values::add);
      } else {
        conflicts.add(Conflict.of(change, found));
      }
    }
    return new Merging<>(
        part, values.addAll(old.subList(i, old.size())).build(), conflicts.build());
  }

  /** Hands over what came of it. */
  void into(Alliance.Builder builder, List<Conflict> others) {
    if (conflicts.isEmpty()) {
      part.write(builder, values);
    }
    others.addAll(conflicts);
  }

  /** One change after another of the same thing; empty if the thing is as it was. */
  @SuppressWarnings("unchecked") // both are of one part
  static <T extends Serializable> Optional<Change<T>> compose(
      Change<?> first, Change<?> second, List<Conflict> conflicts) {
    Change<T> one = (Change<T>) first;
    Change<T> next = (Change<T>) second;
    if (!one.after().equals(next.before())) {
      conflicts.add(Conflict.of(next, one.after()));
      return Optional.empty();
    }
    return Change.between(one.part(), one.before(), next.after());
  }
}

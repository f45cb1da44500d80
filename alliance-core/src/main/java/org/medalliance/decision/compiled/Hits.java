// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Effect;

/**
 * The rules that apply to a request, and those that may.
 *
 * @param prohibited the prohibitions that apply
 * @param perhapsProhibited the prohibitions of which it cannot be told whether they apply
 * @param permitted the permits that apply
 * @param perhapsPermitted the permits of which it cannot be told whether they apply
 * @param verdict what they come to
 */
public record Hits(
    ImmutableSortedSet<Citation> prohibited,
    ImmutableSortedSet<Citation> perhapsProhibited,
    ImmutableSortedSet<Citation> permitted,
    ImmutableSortedSet<Citation> perhapsPermitted,
    Verdict verdict) {
  /** No rule applies. */
  public static final Hits NONE =
      of(
          ImmutableSortedSet.of(),
          ImmutableSortedSet.of(),
          ImmutableSortedSet.of(),
          ImmutableSortedSet.of());

  private static Hits of(
      ImmutableSortedSet<Citation> prohibited,
      ImmutableSortedSet<Citation> perhapsProhibited,
      ImmutableSortedSet<Citation> permitted,
      ImmutableSortedSet<Citation> perhapsPermitted) {
    return new Hits(
        prohibited,
        perhapsProhibited,
        permitted,
        perhapsPermitted,
        Verdict.on(prohibited, perhapsProhibited, permitted, perhapsPermitted));
  }

  /** Returns one rule of which it is known how it applies. */
  public static Hits of(Citation citation, Effect effect, Certainty applies) {
    if (applies.isNo()) {
      return NONE;
    }
    ImmutableSortedSet<Citation> none = ImmutableSortedSet.of();
    ImmutableSortedSet<Citation> one = ImmutableSortedSet.of(citation);
    if (effect == Effect.PROHIBIT) {
      return applies.isYes() ? of(one, none, none, none) : of(none, one, none, none);
    }
    return applies.isYes() ? of(none, none, one, none) : of(none, none, none, one);
  }

  private boolean isNone() {
    return size() == 0;
  }

  /** How many rules these are. */
  int size() {
    return prohibited.size()
        + perhapsProhibited.size()
        + permitted.size()
        + perhapsPermitted.size();
  }

  /** Hits that are being added up, without copying all of them for each one more. */
  static final class Sum {
    private Hits first = NONE;
    private @Nullable List<Hits> all;

    void add(Hits more) {
      if (more.isNone()) {
        return;
      }
      if (first.isNone()) {
        first = more;
        return;
      }
      if (all == null) {
        all = new ArrayList<>();
        all.add(first);
      }
      all.add(more);
    }

    Hits total() {
      return all == null ? first : Hits.all(all);
    }
  }

  /** Both together. */
  Hits and(Hits other) {
    if (other.isNone()) {
      return this;
    }
    return isNone()
        ? other
        : of(
            union(prohibited, other.prohibited),
            union(perhapsProhibited, other.perhapsProhibited),
            union(permitted, other.permitted),
            union(perhapsPermitted, other.perhapsPermitted));
  }

  /** Returns all together. */
  public static Hits all(Collection<Hits> parts) {
    if (parts.size() < 2) {
      return parts.isEmpty() ? NONE : parts.iterator().next();
    }
    return of(
        union(parts, Hits::prohibited),
        union(parts, Hits::perhapsProhibited),
        union(parts, Hits::permitted),
        union(parts, Hits::perhapsPermitted));
  }

  /** What is left if each applies only as far as something else does. */
  Hits given(Certainty condition) {
    if (condition.isYes() || isNone()) {
      return this;
    }
    return condition.isNo()
        ? NONE
        : of(
            ImmutableSortedSet.of(),
            union(prohibited, perhapsProhibited),
            ImmutableSortedSet.of(),
            union(permitted, perhapsPermitted));
  }

  /** What is left if each permit applies only as far as something else does. */
  Hits permitsGiven(Certainty condition) {
    if (condition.isYes() || (permitted.isEmpty() && perhapsPermitted.isEmpty())) {
      return this;
    }
    ImmutableSortedSet<Citation> none = ImmutableSortedSet.of();
    return of(
        prohibited,
        perhapsProhibited,
        none,
        condition.isNo() ? none : union(permitted, perhapsPermitted));
  }

  private static ImmutableSortedSet<Citation> union(
      Collection<Hits> parts, Function<Hits, ImmutableSortedSet<Citation>> some) {
    ImmutableSortedSet.Builder<Citation> all = ImmutableSortedSet.naturalOrder();
    parts.forEach(part -> all.addAll(some.apply(part)));
    return all.build();
  }

  private static ImmutableSortedSet<Citation> union(
      ImmutableSortedSet<Citation> one, ImmutableSortedSet<Citation> other) {
    if (other.isEmpty()) {
      return one;
    }
    return one.isEmpty()
        ? other
        : ImmutableSortedSet.<Citation>naturalOrder().addAll(one).addAll(other).build();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
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
  public static final Hits NONE = new Builder().build();

  /** Returns a builder to which nothing is added. */
  public static Builder builder() {
    return new Builder();
  }

  /** How many rules these are. */
  public int size() {
    return prohibited.size()
        + perhapsProhibited.size()
        + permitted.size()
        + perhapsPermitted.size();
  }

  /** What is left if each applies only as far as something else does. */
  public Hits given(Certainty condition) {
    if (condition.isYes()) {
      return this;
    }
    return condition.isNo() ? NONE : new Builder().add(this, condition).build();
  }

  /** What is left if each permit applies only as far as something else does. */
  public Hits permitsGiven(Certainty condition) {
    return condition.isYes() || (permitted.isEmpty() && perhapsPermitted.isEmpty())
        ? this
        : new Builder().add(this, Certainty.YES, condition).build();
  }

  /** Collects the rules that apply. */
  public static final class Builder {
    private final List<Citation> prohibited = new ArrayList<>();
    private final List<Citation> perhapsProhibited = new ArrayList<>();
    private final List<Citation> permitted = new ArrayList<>();
    private final List<Citation> perhapsPermitted = new ArrayList<>();

    Builder() {} // by builder() alone

    /** Adds a rule as far as it applies. */
    public Builder add(Citation citation, Effect effect, Certainty applies) {
      if (!applies.isNo()) {
        list(effect, applies).add(citation);
      }
      return this;
    }

    /** Adds rules as far as something else lets them apply. */
    Builder add(Hits hits, Certainty given) {
      return add(hits, given, given);
    }

    private Builder add(Hits hits, Certainty prohibits, Certainty permits) {
      if (!prohibits.isNo()) {
        list(Effect.PROHIBIT, prohibits).addAll(hits.prohibited);
        perhapsProhibited.addAll(hits.perhapsProhibited);
      }
      if (!permits.isNo()) {
        list(Effect.PERMIT, permits).addAll(hits.permitted);
        perhapsPermitted.addAll(hits.perhapsPermitted);
      }
      return this;
    }

    private List<Citation> list(Effect effect, Certainty applies) {
      if (effect == Effect.PROHIBIT) {
        return applies.isYes() ? prohibited : perhapsProhibited;
      }
      return applies.isYes() ? permitted : perhapsPermitted;
    }

    /** Returns what was added. */
    public Hits build() {
      ImmutableSortedSet<Citation> prohibit = ImmutableSortedSet.copyOf(prohibited);
      ImmutableSortedSet<Citation> perhapsProhibit = ImmutableSortedSet.copyOf(perhapsProhibited);
      ImmutableSortedSet<Citation> permit = ImmutableSortedSet.copyOf(permitted);
      ImmutableSortedSet<Citation> perhapsPermit = ImmutableSortedSet.copyOf(perhapsPermitted);
      return new Hits(
          prohibit,
          perhapsProhibit,
          permit,
          perhapsPermit,
          Verdict.on(prohibit, perhapsProhibit, permit, perhapsPermit));
    }
  }
}

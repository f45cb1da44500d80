// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.decision.compiled.rule.Topic;
import org.medalliance.decision.compiled.unit.Stretch;

/**
 * What a request asks a provider for.
 *
 * @param things the resources of which each may be meant, or the kind as such; one at least
 */
record Meant(ImmutableList<Thing> things) {

  /**
   * A thing that may be meant.
   *
   * @param topic the rules about it
   * @param lent the resource; null if the kind is meant as such
   */
  record Thing(Topic topic, @Nullable Lent lent) {

    static Thing of(Lent lent) {
      return new Thing(lent.topic(), lent);
    }

    /** Whether it is there on a day, given as an epoch day. */
    Certainty there(long day) {
      return lent == null ? Certainty.YES : lent.there().on(day);
    }

    /** Whether it is there on the day of a stretch, which ends where that does. */
    Certainty there(Stretch stretch) {
      return lent == null ? Certainty.YES : lent.there().on(stretch);
    }
  }

  /** A resource that is asked for by its name. */
  static Meant of(Lent lent) {
    return new Meant(ImmutableList.of(Thing.of(lent)));
  }

  /** A kind as such. */
  static Meant of(Topic kind) {
    return new Meant(ImmutableList.of(new Thing(kind, null)));
  }

  /**
   * A kind: the resources of that kind or of one above it, so that no made-up kind below evades
   * what is said of them; the kind itself if there are none.
   */
  static Meant of(Body provider, RuleIndex.Sort sort, RuleIndex index) {
    ImmutableList.Builder<Thing> builder = ImmutableList.builder();
    for (Lent lent : provider.owned()) {
      if (sort.kind().isA(lent.resource().kind())) {
        builder.add(Thing.of(index.as(lent, sort)));
      } else if (lent.resource().kind().isA(sort.kind())) {
        builder.add(Thing.of(lent));
      }
    }
    ImmutableList<Thing> things = builder.build();
    return things.isEmpty() ? sort.asSuch() : new Meant(things);
  }

  /** Whether no resource is meant, but the kind. */
  boolean isKind() {
    return things.get(0).lent == null;
  }
}

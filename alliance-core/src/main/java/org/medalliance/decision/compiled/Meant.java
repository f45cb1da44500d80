// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.medalliance.decision.compiled.rule.Topic;

/**
 * What a request asks a provider for.
 *
 * @param topic the kind, which is meant as such if there is no resource
 * @param lent the resource; null if there are none or several
 * @param several the resources of which each may be meant; empty if there is one or none
 */
record Meant(Topic topic, @Nullable Lent lent, ImmutableList<Lent> several) {

  /** A resource that is asked for by its name. */
  static Meant of(Lent lent) {
    return new Meant(lent.topic(), lent, ImmutableList.of());
  }

  /** A kind as such. */
  static Meant of(Topic kind) {
    return new Meant(kind, null, ImmutableList.of());
  }

  /**
   * A kind: the resources of that kind or of one above it, so that no made-up kind below evades
   * what is said of them; the kind itself if there are none.
   */
  static Meant of(Body provider, RuleIndex.Sort sort, RuleIndex index) {
    ImmutableList.Builder<Lent> builder = ImmutableList.builder();
    for (Lent lent : provider.owned()) {
      if (sort.kind().isA(lent.resource().kind())) {
        builder.add(index.as(lent, sort));
      } else if (lent.resource().kind().isA(sort.kind())) {
        builder.add(lent);
      }
    }
    ImmutableList<Lent> all = builder.build();
    if (all.isEmpty()) {
      return sort.asSuch();
    }
    return all.size() == 1
        ? new Meant(sort.asSuch().topic(), all.get(0), ImmutableList.of())
        : new Meant(sort.asSuch().topic(), null, all);
  }

  /** The resources that may be meant. */
  ImmutableList<Lent> all() {
    return lent == null ? several : ImmutableList.of(lent);
  }

  /** Whether no resource is meant, but the kind. */
  boolean isKind() {
    return lent == null && several.isEmpty();
  }
}

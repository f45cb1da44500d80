// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.medalliance.decision.compiled.rule.Memo;
import org.medalliance.decision.compiled.rule.Topic;

/**
 * What a request asks a provider for.
 *
 * @param provider the number of the provider
 * @param sort the number of the kind that is asked for; none if nobody is expected to ask for it
 *     again
 * @param topic the kind, which is meant as such if there is no resource
 * @param lent the resource; null if there are none or several
 * @param several the resources of which each may be meant; empty if there is one or none
 */
record Meant(int provider, int sort, Topic topic, @Nullable Lent lent, ImmutableList<Lent> several)
    implements Memo.Kept {

  /** A resource that is asked for by its name. */
  static Meant of(Lent lent) {
    return new Meant(lent.owner(), Topic.UNNUMBERED, lent.topic(), lent, ImmutableList.of());
  }

  /** A kind as such. */
  static Meant of(Topic kind) {
    return new Meant(Topic.UNNUMBERED, Topic.UNNUMBERED, kind, null, ImmutableList.of());
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
    boolean isOne = all.size() == 1;
    return new Meant(
        provider.unit().number(),
        sort.number(),
        sort.asSuch().topic(),
        isOne ? all.get(0) : null,
        isOne ? ImmutableList.of() : all);
  }

  /** The resources that may be meant. */
  ImmutableList<Lent> all() {
    return lent == null ? several : ImmutableList.of(lent);
  }

  /** Whether no resource is meant, but the kind. */
  boolean isKind() {
    return lent == null && several.isEmpty();
  }

  @Override
  public boolean isOf(int otherProvider, int otherSort, int none) {
    return provider == otherProvider && sort == otherSort;
  }
}

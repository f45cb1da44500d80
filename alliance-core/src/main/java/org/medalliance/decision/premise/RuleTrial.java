// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.premise;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.medalliance.code.Certainty;
import org.medalliance.code.SourceId;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Effect;

/**
 * One rule under one agreement, held against one request.
 *
 * @param citation the rule and the agreement
 * @param effect what the rule does where it applies
 * @param subject the resource or kind against which it was held
 * @param premises what has to be so for it to apply, in order
 * @param sources what the rule itself rests on
 */
public record RuleTrial(
    Citation citation,
    Effect effect,
    String subject,
    ImmutableList<Premise> premises,
    ImmutableSortedSet<SourceId> sources)
    implements Serializable {
  /** Checks that nothing is null. */
  public RuleTrial {
    requireNonNull(citation, "citation");
    requireNonNull(effect, "effect");
    requireNonNull(subject, "subject");
    requireNonNull(premises, "premises");
    requireNonNull(sources, "sources");
  }

  /** Returns whether the rule applies: the conjunction of its premises. */
  public Certainty applies() {
    return Certainty.all(premises, Premise::met);
  }

  /** Returns the premise that alone is not met; empty if all are, or more than one is not. */
  public Optional<Premise> onlyUnmet() {
    List<Premise> unmet = premises.stream().filter(premise -> !premise.isMet()).toList();
    return unmet.size() == 1 ? Optional.of(unmet.get(0)) : Optional.empty();
  }

  /** Returns what would have to be known to tell whether it applies; empty if that is known. */
  public ImmutableSortedSet<Unknown> unknowns() {
    if (!applies().isUnknown()) {
      return ImmutableSortedSet.of();
    }
    ImmutableSortedSet.Builder<Unknown> all = ImmutableSortedSet.naturalOrder();
    premises.stream()
        .filter(premise -> premise.met().isUnknown())
        .forEach(premise -> all.addAll(premise.allUnknowns()));
    return all.build();
  }

  /** Returns what the finding rests on: the sources of the rule and of every premise. */
  public ImmutableSortedSet<SourceId> allSources() {
    ImmutableSortedSet.Builder<SourceId> all = ImmutableSortedSet.naturalOrder();
    all.addAll(sources);
    premises.forEach(premise -> all.addAll(premise.allSources()));
    return all.build();
  }

  /** Returns citation and answer. */
  @Override
  public String toString() {
    return effect + " " + citation + " applies " + applies();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Locale;
import org.medalliance.code.UnitId;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.time.DateSpan;
import org.medalliance.wording.Phrase;

/**
 * Some requests: each of the recipients asking each other unit of the providers for each of the
 * things, on each of the days, in the circumstances.
 *
 * @param recipients the units that ask
 * @param providers the units that are asked
 * @param resources the resources that are asked for by their ids, of their owners among the
 *     providers; empty if kinds are
 * @param kinds the kinds that are asked for; empty if resources are. A kind that no rule names
 *     stands for all that are below the same one
 * @param days the days
 * @param circumstances what the request has to tell, or what has to be used; nothing if that does
 *     not matter
 * @param who the recipients in words
 * @param whom the providers in words
 */
public record Cell(
    ImmutableSortedSet<UnitId> recipients,
    ImmutableSortedSet<UnitId> providers,
    ImmutableSortedSet<ResourceId> resources,
    ImmutableSortedSet<ResourceKind> kinds,
    DateSpan days,
    ImmutableList<Phrase> circumstances,
    Phrase who,
    Phrase whom)
    implements Serializable {
  /** Checks that nothing is null. */
  public Cell {
    recipients = ImmutableSortedSet.copyOf(requireNonNull(recipients, "recipients"));
    providers = ImmutableSortedSet.copyOf(requireNonNull(providers, "providers"));
    resources = ImmutableSortedSet.copyOf(requireNonNull(resources, "resources"));
    kinds = ImmutableSortedSet.copyOf(requireNonNull(kinds, "kinds"));
    requireNonNull(days, "days");
    requireNonNull(circumstances, "circumstances");
    requireNonNull(who, "who");
    requireNonNull(whom, "whom");
  }

  /** Returns the cell in words. */
  public Phrase words() {
    Phrase what = resources.isEmpty() ? Phrase.list(kinds) : Phrase.list(resources);
    return circumstances.isEmpty()
        ? Phrase.of("cell", who, what, whom, days)
        : Phrase.of("cell.when", who, what, whom, days, Phrase.all(circumstances));
  }

  /** Returns the cell in English. */
  @Override
  public String toString() {
    return words().text(Locale.ENGLISH);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import java.util.List;
import java.util.function.Predicate;
import org.medalliance.code.Certainty;
import org.medalliance.decision.compiled.rule.Circumstances;
import org.medalliance.decision.trial.Target;
import org.medalliance.sharing.SharingRequest;

/**
 * A thing that a request may mean, on a day.
 *
 * @param thing the thing
 * @param there whether it is there
 * @param circumstances what is so of the units
 */
record Wanted(Meant.Thing thing, Certainty there, Circumstances circumstances) {

  /** What may be meant, without what surely is not there; all if that is all. */
  static <T> List<T> usable(List<T> all, Predicate<T> isPerhapsThere) {
    List<T> usable = all.stream().filter(isPerhapsThere).toList();
    return usable.isEmpty() ? all : usable;
  }

  /** Whether nothing that a request tells makes a difference, nor what is used. */
  boolean isPlain() {
    Lent lent = thing.lent();
    return lent == null
        || (lent.resource().lendLimit().isEmpty() && lent.resource().specialty().isEmpty());
  }

  /** Whether it is there for what a request wants. */
  Certainty serves(SharingRequest request) {
    Lent lent = thing.lent();
    return lent == null || there.isNo()
        ? there
        : there.and(
            Target.serves(circumstances.alliance().codeSystems(), lent.resource(), request));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import org.medalliance.code.Certainty;
import org.medalliance.resource.SharedResource;

/**
 * A resource, with the rules about it.
 *
 * @param resource the resource
 * @param topic the rules about it
 * @param there whether it is there on a day
 */
record Lent(SharedResource resource, Topic topic, DayTable<Certainty> there) {

  static Lent of(SharedResource resource, RuleIndex index) {
    return new Lent(
        resource,
        index.of(resource),
        DayTable.of(resource.span().boundaries(), resource.span()::contains));
  }

  /** The same resource asked for as something narrower. */
  Lent as(Topic narrower) {
    return new Lent(resource, narrower, there);
  }
}

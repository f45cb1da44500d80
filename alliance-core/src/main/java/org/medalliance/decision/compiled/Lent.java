// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import org.medalliance.code.Certainty;
import org.medalliance.decision.compiled.rule.Topic;
import org.medalliance.decision.compiled.unit.DayTable;
import org.medalliance.resource.SharedResource;

/**
 * A resource, with the rules about it.
 *
 * @param resource the resource
 * @param owner the number of its owner; below 0 if the alliance does not know it
 * @param topic the rules about it
 * @param there whether it is there on a day
 */
record Lent(SharedResource resource, int owner, Topic topic, DayTable<Certainty> there) {

  /** The same resource with other rules. */
  Lent about(Topic other) {
    return new Lent(resource, owner, other, there);
  }
}

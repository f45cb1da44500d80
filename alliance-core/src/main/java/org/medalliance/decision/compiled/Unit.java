// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableList;
import org.medalliance.code.UnitId;
import org.medalliance.resource.SharedResource;

/** One institution of the alliance: equal to itself alone, so that comparing costs nothing. */
final class Unit {
  private final UnitId id;
  private final ImmutableList<SharedResource> resources;

  Unit(UnitId id, ImmutableList<SharedResource> resources) {
    this.id = id;
    this.resources = resources;
  }

  /** What it owns, by id. */
  ImmutableList<SharedResource> resources() {
    return resources;
  }

  @Override
  public String toString() {
    return id.toString();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reference;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.governance.Council;

/** Is told of references, one after the other. */
@FunctionalInterface
interface Follower {
  /** A reference to one thing. */
  void one(Thing kind, Object id, Supplier<FindingPath> path);

  /** A reference that may be left out. */
  default void perhaps(Thing kind, Optional<?> id, Supplier<FindingPath> path) {
    id.ifPresent(present -> one(kind, present, path));
  }

  /** A set of references, each an element of what is there. */
  default void each(Thing kind, Collection<?> ids, Supplier<FindingPath> path) {
    for (Object id : ids) {
      one(kind, id, () -> path.get().id(id.toString()));
    }
  }

  /** Who is told of what a council refers to. */
  default Follower within(Council council) {
    return this;
  }
}

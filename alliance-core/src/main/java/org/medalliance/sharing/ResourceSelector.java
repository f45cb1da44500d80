// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Code;
import org.medalliance.code.Fault;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;

/** Which resources a rule is about. */
public sealed interface ResourceSelector extends Serializable {

  /**
   * Every resource of these kinds and of the kinds below them.
   *
   * @param kinds the kinds; at least one
   * @param specialty only for this specialty and those it contains; empty if for any
   */
  record OfKind(ImmutableSortedSet<ResourceKind> kinds, Optional<Code> specialty)
      implements ResourceSelector {
    /** Checks that there is a kind. */
    public OfKind {
      requireNonNull(kinds, "kinds");
      kinds = ImmutableSortedSet.copyOf(kinds);
      requireNonNull(specialty, "specialty");
      require(
          !kinds.isEmpty(),
          Fault.MIN_SIZE,
          "kinds",
          "resource selector must have at least one kind");
    }

    /** Returns the kinds in words. */
    @Override
    public String toString() {
      return Wording.list(kinds) + specialty.map(code -> " for specialty " + code).orElse("");
    }

    private Object writeReplace() {
      return new SentKinds(kinds, specialty.orElse(null));
    }

    /** A selector on its way: an {@link Optional} cannot travel. */
    private record SentKinds(ImmutableSortedSet<ResourceKind> kinds, @Nullable Code specialty)
        implements Serializable {
      private Object readResolve() {
        return new OfKind(kinds, Optional.ofNullable(specialty));
      }
    }
  }

  /**
   * One resource.
   *
   * @param id the resource
   * @param specialty only for this specialty and those it contains; empty if for any
   */
  record One(ResourceId id, Optional<Code> specialty) implements ResourceSelector {
    /** Checks that nothing is null. */
    public One {
      requireNonNull(id, "id");
      requireNonNull(specialty, "specialty");
    }

    /** Returns the resource in words. */
    @Override
    public String toString() {
      return "resource " + id + specialty.map(code -> " for specialty " + code).orElse("");
    }

    private Object writeReplace() {
      return new SentOne(id, specialty.orElse(null));
    }

    /** A selector on its way: an {@link Optional} cannot travel. */
    private record SentOne(ResourceId id, @Nullable Code specialty) implements Serializable {
      private Object readResolve() {
        return new One(id, Optional.ofNullable(specialty));
      }
    }
  }

  /** Only for this specialty and those it contains; empty if for any. */
  Optional<Code> specialty();

  /** Returns the selector of these kinds. */
  static ResourceSelector kinds(ResourceKind... kinds) {
    requireNonNull(kinds, "kinds");
    return new OfKind(ImmutableSortedSet.copyOf(kinds), Optional.empty());
  }

  /** Returns the selector of one resource. */
  static ResourceSelector one(String id) {
    return new One(ResourceId.of(id), Optional.empty());
  }
}

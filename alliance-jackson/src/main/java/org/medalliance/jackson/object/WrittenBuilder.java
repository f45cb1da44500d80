// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.object;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.medalliance.jackson.shape.Shape;

/**
 * Declares the shape of a value that is written and never read, member by member in the order in
 * which they are written.
 */
public final class WrittenBuilder<T> {
  private final String name;
  private final List<Part<T, ?>> parts = new ArrayList<>();

  WrittenBuilder(String name) {
    this.name = name;
  }

  /** Adds a member that is always there. */
  public <V> WrittenBuilder<T> always(String member, Shape<V> shape, Function<T, V> get) {
    parts.add(Part.required(member, shape, get));
    return this;
  }

  /** Adds a member that may be missing. */
  public <V> WrittenBuilder<T> optional(
      String member, Shape<V> shape, Function<T, Optional<V>> get) {
    parts.add(Part.optional(member, shape, get));
    return this;
  }

  /** Adds a list or set that is missing if it is empty. */
  public <C extends ImmutableCollection<?>> WrittenBuilder<T> list(
      String member, Shape<C> shape, Function<T, C> get) {
    parts.add(Part.defaulted(member, shape, list -> list.isEmpty(), get));
    return this;
  }

  /** Returns the shape. */
  public ObjectShape<T> done() {
    return new ObjectShape<>(
        name,
        parts,
        ImmutableSet.of(),
        ImmutableList.of(),
        (slots, base) -> {
          throw new UnsupportedOperationException(name + " must be worked out, never read");
        });
  }
}

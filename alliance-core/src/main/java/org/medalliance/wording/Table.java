// SPDX-License-Identifier: Apache-2.0
package org.medalliance.wording;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;

/** Collects what is said of each kind of value. */
final class Table {
  private final ImmutableMap.Builder<Class<?>, Function<Serializable, Optional<Phrase>>> kinds =
      ImmutableMap.builder();

  /** Values that are written as they are. */
  <T extends Serializable> Table asWritten(Class<T> type) {
    return row(type, value -> Optional.empty());
  }

  /** Values of which some have a name in every language. */
  <T extends Serializable> Table named(Class<T> type) {
    return row(
        type,
        value ->
            Optional.of(type.getSimpleName() + "." + value).filter(Words::has).map(Phrase::of));
  }

  <T extends Serializable> Table kind(Class<T> type, Function<T, Phrase> words) {
    return row(type, value -> Optional.of(words.apply(value)));
  }

  ImmutableMap<Class<?>, Function<Serializable, Optional<Phrase>>> done() {
    return kinds.buildOrThrow();
  }

  private <T extends Serializable> Table row(Class<T> type, Function<T, Optional<Phrase>> words) {
    kinds.put(type, value -> words.apply(type.cast(value)));
    return this;
  }
}

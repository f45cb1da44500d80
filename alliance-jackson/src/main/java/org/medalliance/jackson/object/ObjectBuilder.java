// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.object;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.medalliance.jackson.reading.Slots;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/**
 * Declares the shape of a value that has a builder, member by member in the order in which they are
 * written: name, shape, how the value gives it, how the builder takes it.
 */
public final class ObjectBuilder<T, B> {
  private final String name;
  private final Supplier<B> builder;
  private final Function<B, T> build;
  private final List<Setting<T, B, ?>> settings = new ArrayList<>();
  private final List<Part<T, ?>> parts = new ArrayList<>();

  /** A part that the builder takes; {@code offset} is the number of members before it. */
  private record Setting<T, B, C>(Part<T, C> part, BiConsumer<B, C> setter, int offset) {
    private void apply(B builder, Slots slots, int base) {
      boolean given = false;
      for (int i = 0; i < part.members().size(); i++) {
        given |= slots.get(base + offset + i) != null;
      }
      if (given) {
        setter.accept(builder, part.value(slots, base + offset));
      }
    }
  }

  ObjectBuilder(String name, Supplier<B> builder, Function<B, T> build) {
    this.name = name;
    this.builder = builder;
    this.build = build;
  }

  /** Adds the member that names the format, which every document must do. */
  public ObjectBuilder<T, B> version(String member, String format) {
    return fixed(VersionShape.part(member, format));
  }

  /** Adds a member of which nothing is read or written. */
  public ObjectBuilder<T, B> ignored(String member) {
    return fixed(VersionShape.ignored(member));
  }

  /** Adds a mandatory member. */
  public <V> ObjectBuilder<T, B> required(
      String member, Shape<V> shape, Function<T, V> get, BiConsumer<B, V> set) {
    return with(Part.required(member, shape, get), set);
  }

  /**
   * Adds a mandatory member whose lack should be explained.
   *
   * @param need what the object must do for which it is needed, such as {@code say whom it serves}
   * @param remedy what to write
   */
  public <V> ObjectBuilder<T, B> required(
      String member,
      Shape<V> shape,
      Function<T, V> get,
      BiConsumer<B, V> set,
      String need,
      String remedy) {
    return with(Part.required(member, shape, get).because(need, remedy), set);
  }

  /** Adds a member that may be missing. */
  public <V> ObjectBuilder<T, B> optional(
      String member, Shape<V> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    return with(
        Part.optional(member, shape, get),
        (taker, value) -> {
          if (value.isPresent()) {
            set.accept(taker, value.get());
          }
        });
  }

  /** Adds a list or set that is missing if it is empty. */
  public <C extends ImmutableCollection<?>> ObjectBuilder<T, B> list(
      String member, Shape<C> shape, Function<T, C> get, BiConsumer<B, C> set) {
    return with(Part.defaulted(member, shape, list -> list.isEmpty(), get), set);
  }

  /** Adds a member that is missing if the value is {@code absent}. */
  public <V> ObjectBuilder<T, B> defaulted(
      String member, Shape<V> shape, V absent, Function<T, V> get, BiConsumer<B, V> set) {
    return with(Part.defaulted(member, shape, absent::equals, get), set);
  }

  /** Adds something that has one value at a time, missing if it never has. */
  public <V> ObjectBuilder<T, B> overTime(
      String member,
      Shape<Timeline<V>> shape,
      Function<T, Timeline<V>> get,
      BiConsumer<B, Timeline<V>> set) {
    return with(Part.defaulted(member, shape, Timeline::isEmpty, get), set);
  }

  /** Adds what follows from other members: written for readers, and passed over in reading. */
  public <V> ObjectBuilder<T, B> derived(String member, Shape<V> shape, Function<T, V> get) {
    return fixed(Part.optional(member, shape, owner -> Optional.of(get.apply(owner))));
  }

  /** Adds the members of a span: {@code from} and {@code until}, or {@code seen}. */
  public ObjectBuilder<T, B> span(
      Shape<PartialDate> date, Function<T, DateSpan> get, BiConsumer<B, DateSpan> set) {
    return with(new SpanPart<>(date, get), set);
  }

  /** Returns the shape, of whose members named here exactly one must be there. */
  public ObjectShape<T> withExactlyOneOf(String... names) {
    return done().withExactlyOneOf(names);
  }

  /** Returns the shape, whose schema says what members ask of each other. */
  public ObjectShape<T> asking(Where... rules) {
    return done().asking(rules);
  }

  /** Returns the shape. */
  public ObjectShape<T> done() {
    ImmutableList<Setting<T, B, ?>> all = ImmutableList.copyOf(settings);
    return new ObjectShape<>(
        name,
        parts,
        ImmutableSet.of(),
        ImmutableList.of(),
        (slots, base) -> {
          B taker = builder.get();
          for (Setting<T, B, ?> setting : all) {
            setting.apply(taker, slots, base);
          }
          return build.apply(taker);
        });
  }

  private <C> ObjectBuilder<T, B> with(Part<T, C> part, BiConsumer<B, C> set) {
    int offset = parts.stream().mapToInt(before -> before.members().size()).sum();
    settings.add(new Setting<>(part, set, offset));
    parts.add(part);
    return this;
  }

  private ObjectBuilder<T, B> fixed(Part<T, ?> part) {
    parts.add(part);
    return this;
  }
}

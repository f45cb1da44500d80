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
  private final List<Setting<B>> settings = new ArrayList<>();
  private final List<Part<T, ?>> parts = new ArrayList<>();

  /** Hands a part that was read, the first of its members into {@code slot}, to the builder. */
  private interface Filler<B> {
    void fill(B builder, Slots slots, int slot);
  }

  /** A part of so many members that the builder takes; {@code offset} members come before it. */
  private record Setting<B>(Filler<B> filler, int offset, int size) {
    private void apply(B builder, Slots slots, int base) {
      boolean given = false;
      for (int i = 0; i < size; i++) {
        given |= slots.get(base + offset + i) != null;
      }
      if (given) {
        filler.fill(builder, slots, base + offset);
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
    return single(Part.required(member, shape, get), set);
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
    return single(Part.required(member, shape, get).because(need, remedy), set);
  }

  /** Adds a member that may be missing. */
  public <V> ObjectBuilder<T, B> optional(
      String member, Shape<V> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    return single(Part.optional(member, shape, get), set);
  }

  /** Adds a list or set that is missing if it is empty. */
  public <C extends ImmutableCollection<?>> ObjectBuilder<T, B> list(
      String member, Shape<C> shape, Function<T, C> get, BiConsumer<B, C> set) {
    return single(Part.defaulted(member, shape, list -> list.isEmpty(), get), set);
  }

  /** Adds a member that is missing if the value is {@code absent}. */
  public <V> ObjectBuilder<T, B> defaulted(
      String member, Shape<V> shape, V absent, Function<T, V> get, BiConsumer<B, V> set) {
    return single(Part.defaulted(member, shape, absent::equals, get), set);
  }

  /** Adds something that has one value at a time, missing if it never has. */
  public <V> ObjectBuilder<T, B> overTime(
      String member,
      Shape<Timeline<V>> shape,
      Function<T, Timeline<V>> get,
      BiConsumer<B, Timeline<V>> set) {
    return single(Part.defaulted(member, shape, Timeline::isEmpty, get), set);
  }

  /** Adds what follows from other members: written for readers, and passed over in reading. */
  public <V> ObjectBuilder<T, B> derived(String member, Shape<V> shape, Function<T, V> get) {
    return fixed(Part.optional(member, shape, owner -> Optional.of(get.apply(owner))));
  }

  /** Adds the members of a span: {@code from} and {@code until}, or {@code seen}. */
  public ObjectBuilder<T, B> span(
      Shape<PartialDate> date, Function<T, DateSpan> get, BiConsumer<B, DateSpan> set) {
    Part<T, DateSpan> part = new SpanPart<>(date, get);
    return with(part, (taker, slots, slot) -> set.accept(taker, part.value(slots, slot)));
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
    ImmutableList<Setting<B>> all = ImmutableList.copyOf(settings);
    return new ObjectShape<>(
        name,
        parts,
        ImmutableSet.of(),
        ImmutableList.of(),
        (slots, base) -> {
          B taker = builder.get();
          for (int i = 0; i < all.size(); i++) { // an iterator for each object is garbage
            all.get(i).apply(taker, slots, base);
          }
          return build.apply(taker);
        });
  }

  /** Adds a part whose only member is what the builder takes. */
  private <V> ObjectBuilder<T, B> single(Part<T, ?> part, BiConsumer<B, V> set) {
    return with(part, (taker, slots, slot) -> set.accept(taker, slots.take(slot)));
  }

  private ObjectBuilder<T, B> with(Part<T, ?> part, Filler<B> filler) {
    int offset = parts.stream().mapToInt(before -> before.members().size()).sum();
    settings.add(new Setting<>(filler, offset, part.members().size()));
    parts.add(part);
    return this;
  }

  private ObjectBuilder<T, B> fixed(Part<T, ?> part) {
    parts.add(part);
    return this;
  }
}

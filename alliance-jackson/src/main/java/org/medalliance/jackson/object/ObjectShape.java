// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.object;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.InvalidValueException;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.reading.Slots;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.shape.Schema;
import org.medalliance.jackson.shape.SchemaBook;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.jackson.token.Token;
import org.medalliance.jackson.token.TokenSink;

/** An object, declared member by member. */
public final class ObjectShape<T> extends Shape<T> {
  private final ImmutableList<Part<T, ?>> parts;
  private final Members members;
  private final ImmutableList<Where> asked;
  private final Maker<T> maker;
  private final UnaryOperator<T> whole;
  private final boolean isNamed;

  /** Makes a value of what was read. */
  interface Maker<T> {
    /** Returns the value of the parts in the slots from {@code base} on. */
    T make(Slots slots, int base) throws InvalidValueException;
  }

  /** Makes a value of three parts. */
  public interface Maker3<A, B, C, T> {
    /** Returns the value. */
    T make(A a, B b, C c);
  }

  /** Makes a value of four parts. */
  public interface Maker4<A, B, C, D, T> {
    /** Returns the value. */
    T make(A a, B b, C c, D d);
  }

  /** Makes a value of five parts. */
  public interface Maker5<A, B, C, D, E, T> {
    /** Returns the value. */
    T make(A a, B b, C c, D d, E e);
  }

  ObjectShape(
      String name,
      List<Part<T, ?>> parts,
      ImmutableSet<String> choice,
      ImmutableList<Where> asked,
      Maker<T> maker) {
    this(name, parts, choice, asked, maker, value -> value, true);
  }

  private ObjectShape(
      String name,
      List<Part<T, ?>> parts,
      ImmutableSet<String> choice,
      ImmutableList<Where> asked,
      Maker<T> maker,
      UnaryOperator<T> whole,
      boolean isNamed) {
    super(name);
    this.parts = ImmutableList.copyOf(parts);
    this.members =
        new Members(name, parts.stream().flatMap(part -> part.members().stream()).toList(), choice);
    this.asked = asked;
    this.maker = maker;
    this.whole = whole;
    this.isNamed = isNamed;
  }

  /** Begins the shape of a value that has a builder. */
  public static <T, B> ObjectBuilder<T, B> object(
      String name, Supplier<B> builder, Function<B, T> build) {
    return new ObjectBuilder<>(name, builder, build);
  }

  /** Begins the shape of a value that is written and never read. */
  public static <T> WrittenBuilder<T> written(String name) {
    return new WrittenBuilder<>(name);
  }

  /** Returns the shape of a value of one part. */
  public static <T, A> ObjectShape<T> record(String name, Function<A, T> make, Part<T, A> a) {
    return shape(name, (slots, base) -> make.apply(a.value(slots, base)), List.of(a));
  }

  /** Returns the shape of a record of two components. */
  public static <T, A, B> ObjectShape<T> record(
      String name, BiFunction<A, B, T> make, Part<T, A> a, Part<T, B> b) {
    int[] at = offsets(a, b);
    return shape(
        name,
        (slots, base) -> make.apply(a.value(slots, base), b.value(slots, base + at[1])),
        List.of(a, b));
  }

  /** Returns the shape of a record of three components. */
  public static <T, A, B, C> ObjectShape<T> record(
      String name, Maker3<A, B, C, T> make, Part<T, A> a, Part<T, B> b, Part<T, C> c) {
    int[] at = offsets(a, b, c);
    return shape(
        name,
        (slots, base) ->
            make.make(
                a.value(slots, base), b.value(slots, base + at[1]), c.value(slots, base + at[2])),
        List.of(a, b, c));
  }

  /** Returns the shape of a record of four components. */
  public static <T, A, B, C, D> ObjectShape<T> record(
      String name,
      Maker4<A, B, C, D, T> make,
      Part<T, A> a,
      Part<T, B> b,
      Part<T, C> c,
      Part<T, D> d) {
    int[] at = offsets(a, b, c, d);
    return shape(
        name,
        (slots, base) ->
            make.make(
                a.value(slots, base),
                b.value(slots, base + at[1]),
                c.value(slots, base + at[2]),
                d.value(slots, base + at[3])),
        List.of(a, b, c, d));
  }

  /** Returns the shape of a record of five components. */
  public static <T, A, B, C, D, E> ObjectShape<T> record(
      String name,
      Maker5<A, B, C, D, E, T> make,
      Part<T, A> a,
      Part<T, B> b,
      Part<T, C> c,
      Part<T, D> d,
      Part<T, E> e) {
    int[] at = offsets(a, b, c, d, e);
    return shape(
        name,
        (slots, base) ->
            make.make(
                a.value(slots, base),
                b.value(slots, base + at[1]),
                c.value(slots, base + at[2]),
                d.value(slots, base + at[3]),
                e.value(slots, base + at[4])),
        List.of(a, b, c, d, e));
  }

  /** Returns the same shape, of whose members named here exactly one must be there. */
  public ObjectShape<T> withExactlyOneOf(String... names) {
    return new ObjectShape<>(
        name(), parts, ImmutableSet.copyOf(names), asked, maker, whole, isNamed);
  }

  /** Returns the same shape, whose schema says what members ask of each other. */
  public ObjectShape<T> asking(Where... rules) {
    return new ObjectShape<>(
        name(),
        parts,
        ImmutableSet.copyOf(members.alternatives()),
        ImmutableList.copyOf(rules),
        maker,
        whole,
        isNamed);
  }

  /**
   * Returns the same shape, which works out once what a value is before its members are written one
   * by one.
   */
  public ObjectShape<T> workedOutBy(UnaryOperator<T> all) {
    return new ObjectShape<>(
        name(), parts, ImmutableSet.copyOf(members.alternatives()), asked, maker, all, isNamed);
  }

  /** Returns the same shape, whose schema stands wherever such a value does: its name is shared. */
  public ObjectShape<T> unnamed() {
    return new ObjectShape<>(
        name(), parts, ImmutableSet.copyOf(members.alternatives()), asked, maker, whole, false);
  }

  /** Returns the names of the members in the order in which they are written. */
  public ImmutableList<String> memberNames() {
    return members.list().stream().map(Member::name).collect(ImmutableList.toImmutableList());
  }

  @Override
  public @Nullable T read(TokenReader in) throws IOException {
    if (in.token() != Token.OBJECT) {
      in.wrongType(in.isAtRoot() ? ProblemCode.ROOT_TYPE : ProblemCode.TYPE, name(), "an object");
      return null;
    }
    Slots slots = in.slots();
    int base = slots.reserve(members.list().size());
    long seen = members.read(in, base);
    T value = Members.isSound(seen) ? make(in, base, seen) : null;
    in.giveKept(value);
    slots.release(base);
    return value;
  }

  @Override
  public void write(T value, TokenSink out) throws IOException {
    out.beginObject();
    T all = whole.apply(value);
    for (Part<T, ?> part : parts) {
      part.write(all, out);
    }
    out.rest(value);
    out.endObject();
  }

  @Override
  protected boolean isNamed() {
    return isNamed;
  }

  @Override
  public Schema schema(SchemaBook book) {
    ImmutableList<Schema> rules =
        Stream.concat(parts.stream().flatMap(part -> part.asked().stream()), asked.stream())
            .map(Where::schema)
            .collect(ImmutableList.toImmutableList());
    Schema schema = schema(name(), members, book);
    return rules.isEmpty() ? schema : schema.with("allOf", rules);
  }

  static Schema schema(String object, Members members, SchemaBook book) {
    ImmutableMap.Builder<String, Object> properties = ImmutableMap.builder();
    ImmutableList.Builder<String> required = ImmutableList.builder();
    for (Member member : members.list()) {
      properties.put(member.name(), book.member(object, member.name(), member.shape()));
      if (member.missing().isPresent()) {
        required.add(member.name());
      }
    }
    Schema schema =
        Schema.type("object")
            .with("properties", properties.buildOrThrow())
            .with("required", required.build())
            .with("additionalProperties", false);
    return members.alternatives().isEmpty()
        ? schema
        : schema.with(
            "oneOf",
            members.alternatives().stream()
                .map(name -> Schema.of("required", ImmutableList.of(name)))
                .collect(ImmutableList.toImmutableList()));
  }

  @Override
  public String sample() {
    return "{…}";
  }

  private @Nullable T make(TokenReader in, int base, long seen) throws IOException {
    try {
      return maker.make(in.slots(), base);
    } catch (InvalidValueException e) {
      AttributePath.refuse(in, e, attribute -> members.has(seen, attribute));
      return null;
    }
  }

  private static <T> ObjectShape<T> shape(
      String name, ObjectShape.Maker<T> maker, List<Part<T, ?>> parts) {
    return new ObjectShape<>(name, parts, ImmutableSet.of(), ImmutableList.of(), maker);
  }

  private static int[] offsets(Part<?, ?>... parts) {
    int[] offsets = new int[parts.length];
    for (int i = 1; i < parts.length; i++) {
      offsets[i] = offsets[i - 1] + parts[i - 1].members().size();
    }
    return offsets;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.InvalidValueException;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.reading.Slots;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.token.Token;
import org.medalliance.jackson.token.TokenSink;

/** An object, declared member by member. */
public final class ObjectShape<T> extends Shape<T> {
  private final ImmutableList<Part<T, ?>> parts;
  private final Members members;
  private final Maker<T> maker;

  /** Makes a value of what was read. */
  interface Maker<T> {
    /** Returns the value of the parts in the slots from {@code base} on. */
    T make(Slots slots, int base) throws InvalidValueException;
  }

  ObjectShape(String name, List<Part<T, ?>> parts, ImmutableSet<String> choice, Maker<T> maker) {
    super(name);
    this.parts = ImmutableList.copyOf(parts);
    this.members =
        new Members(name, parts.stream().flatMap(part -> part.members().stream()).toList(), choice);
    this.maker = maker;
  }

  /** Returns the same shape, of whose members named here exactly one must be there. */
  public ObjectShape<T> withExactlyOneOf(String... names) {
    return new ObjectShape<>(name(), parts, ImmutableSet.copyOf(names), maker);
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
    slots.release(base);
    return value;
  }

  @Override
  public void write(T value, TokenSink out) throws IOException {
    out.beginObject();
    for (Part<T, ?> part : parts) {
      part.write(value, out);
    }
    out.endObject();
  }

  @Override
  public Schema schema(SchemaBook book) {
    return schema(members, book);
  }

  static Schema schema(Members members, SchemaBook book) {
    ImmutableMap.Builder<String, Object> properties = ImmutableMap.builder();
    ImmutableList.Builder<String> required = ImmutableList.builder();
    for (Member member : members.list()) {
      properties.put(member.name(), book.refer(member.shape()));
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
      Attributes.refuse(in, e, attribute -> members.has(seen, attribute));
      return null;
    }
  }
}

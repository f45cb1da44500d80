// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.object;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

/** A sum of kinds: an object of exactly one member, whose name is the kind. */
public final class UnionShape<T> extends Shape<T> {
  private final ImmutableList<Kind<T, ?, ?>> kinds;
  private final Members members;
  private final String sample;

  /** One kind: what it is, and the member that says it. */
  private record Kind<T, K extends T, V>(
      Class<K> type,
      Predicate<K> applies,
      Member member,
      Shape<V> shape,
      Function<K, V> get,
      Function<V, ? extends T> make) {

    private boolean covers(T value) {
      return type.isInstance(value) && applies.test(type.cast(value));
    }

    private void write(T value, TokenSink out) throws IOException {
      out.name(member.name());
      shape.write(get.apply(type.cast(value)), out);
    }

    private T make(Slots slots, int slot) {
      return make.apply(slots.take(slot));
    }
  }

  private UnionShape(String name, String sample, List<Kind<T, ?, ?>> kinds) {
    super(name);
    this.kinds = ImmutableList.copyOf(kinds);
    List<Member> all = kinds.stream().<Member>map(Kind::member).toList();
    this.members =
        new Members(
            name, all, all.stream().map(Member::name).collect(ImmutableSet.toImmutableSet()));
    this.sample = sample;
  }

  /** Begins the shape of a sum of kinds. */
  public static <T> UnionShape.Builder<T> union(String name, String sample) {
    return new UnionShape.Builder<>(name, sample);
  }

  /** Returns the types of the kinds that can be written. */
  public ImmutableSet<Class<?>> types() {
    return kinds.stream().<Class<?>>map(Kind::type).collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public @Nullable T read(TokenReader in) throws IOException {
    if (in.token() != Token.OBJECT) {
      in.wrongType(ProblemCode.TYPE, name(), "an object of one member such as " + sample);
      return null;
    }
    int base = in.slots().reserve(kinds.size());
    long seen = members.read(in, base);
    T value = Members.isSound(seen) ? make(in, base) : null;
    in.slots().release(base);
    return value;
  }

  @Override
  public void write(T value, TokenSink out) throws IOException {
    out.beginObject();
    for (Kind<T, ?, ?> kind : kinds) {
      if (kind.covers(value)) {
        kind.write(value, out);
        break;
      }
    }
    out.endObject();
  }

  @Override
  public Schema schema(SchemaBook book) {
    return ObjectShape.schema(name(), members, book);
  }

  @Override
  public String sample() {
    return sample;
  }

  private @Nullable T make(TokenReader in, int base) throws IOException {
    for (int i = 0; i < kinds.size(); i++) {
      if (in.slots().get(base + i) != null) {
        Kind<T, ?, ?> kind = kinds.get(i);
        try {
          return kind.make(in.slots(), base + i);
        } catch (InvalidValueException e) {
          AttributePath.refuse(in, e, kind.member.name()::equals);
        }
      }
    }
    return null;
  }

  /** Collects the kinds. */
  public static final class Builder<T> {
    private final String name;
    private final String sample;
    private final List<Kind<T, ?, ?>> kinds = new ArrayList<>();

    Builder(String name, String sample) {
      this.name = name;
      this.sample = sample;
    }

    /** Adds a kind that is always written by this member. */
    public <K extends T, V> Builder<T> kind(
        String member, Class<K> type, Shape<V> shape, Function<K, V> get, Function<V, K> make) {
      return kind(member, type, all -> true, shape, get, make);
    }

    /** Adds a notation of those values of a kind to which {@code applies} applies. */
    public <K extends T, V> Builder<T> kind(
        String member,
        Class<K> type,
        Predicate<K> applies,
        Shape<V> shape,
        Function<K, V> get,
        Function<V, K> make) {
      kinds.add(new Kind<>(type, applies, Member.optional(member, shape), shape, get, make));
      return this;
    }

    /** Adds a kind that is written and never read. */
    public <K extends T, V> Builder<T> kind(
        String member, Class<K> type, Shape<V> shape, Function<K, V> get) {
      return kind(
          member,
          type,
          shape,
          get,
          value -> {
            throw new UnsupportedOperationException(name + " must be worked out, never read");
          });
    }

    /** Returns the shape. */
    public UnionShape<T> done() {
      checkArgument(
          kinds.size() > 1,
          "union must have two or more kinds: %s",
          kinds.stream().map(kind -> kind.member.name()).collect(Collectors.toList()));
      return new UnionShape<>(name, sample, kinds);
    }
  }
}

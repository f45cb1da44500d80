// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Syntax;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.reading.Pointer;
import org.medalliance.jackson.reading.Slots;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.token.Token;
import org.medalliance.jackson.token.TokenSink;

/** An array: a list, a list in which each element stands once, or a set. */
public final class ListShape<E, C extends ImmutableCollection<E>> extends Shape<C> {
  private final Shape<E> element;
  private final Collector<E, C> collector;
  private final int least;
  private final Optional<Key<E>> key;
  private final Optional<ReadLimits.Kind> limit;

  /** Makes the collection of elements that were read. */
  interface Collector<E, C> {
    /** Returns the elements in the slots {@code from} (inclusive) to {@code to} (exclusive). */
    C collect(Slots slots, int from, int to);
  }

  /**
   * What no two elements may have in common; {@code member} is its name, empty for the element
   * itself, and {@code isName} says whether it is the name of something that is declared here.
   */
  record Key<E>(String member, boolean isName, java.util.function.Function<E, Object> of) {}

  ListShape(
      Shape<E> element,
      Collector<E, C> collector,
      int least,
      Optional<Key<E>> key,
      Optional<ReadLimits.Kind> limit) {
    super("list of " + element.name());
    this.element = element;
    this.collector = collector;
    this.least = least;
    this.key = key;
    this.limit = limit;
  }

  /** Returns the same shape with at least {@code count} elements. */
  ListShape<E, C> atLeast(int count) {
    return new ListShape<>(element, collector, count, key, limit);
  }

  /** Returns the same shape with a limit to the number of elements. */
  ListShape<E, C> limitedBy(ReadLimits.Kind kind) {
    return new ListShape<>(element, collector, least, key, Optional.of(kind));
  }

  /** Returns whether each element is written as a text. */
  public boolean isOfTexts() {
    return element.isText();
  }

  @Override
  public @Nullable C read(TokenReader in) throws IOException {
    if (in.token() != Token.ARRAY) {
      in.wrongType(ProblemCode.TYPE, name(), "an array");
      return null;
    }
    in.enter();
    in.next();
    return readRest(in);
  }

  /** Reads from the first element, or the end, of an array that has been entered. */
  public @Nullable C readRest(TokenReader in) throws IOException {
    Slots slots = in.slots();
    int base = slots.top();
    boolean sound = true;
    boolean ascending = true;
    Object before = null;
    for (int index = 0; in.token() != Token.ARRAY_END; index++, in.next()) {
      if (limit.isPresent()) {
        in.count(limit.get(), index + 1);
      }
      in.push(index);
      E value = element.read(in);
      in.pop();
      slots.push(value);
      sound &= value != null;
      if (ascending && key.isPresent()) {
        Object now = value == null ? null : key.get().of.apply(value);
        ascending = isAfter(before, now);
        before = now;
      }
    }
    in.leave();
    int size = slots.top() - base;
    if (size < least) {
      in.problemAt(
          "",
          ProblemCode.MIN_SIZE,
          name()
              + " must have at least "
              + least
              + ": "
              + size
              + "; write ["
              + element.sample()
              + ", …]",
          ImmutableMap.of("actual", Integer.toString(size)));
      sound = false;
    }
    sound &= ascending || areDifferent(in, key.orElseThrow(), base);
    C list = sound ? collected(in, base, size) : null;
    if (!ascending && !isOfTexts() && list instanceof ImmutableSortedSet<?> set) {
      in.noteOrder(order(slots, base, set));
    }
    slots.release(base);
    return list;
  }

  /** For each element of a set, its index in the document. */
  private static <E> int[] order(Slots slots, int base, ImmutableSortedSet<E> set) {
    int[] order = new int[set.size()];
    for (int i = 0; i < order.length; i++) {
      order[set.headSet(slots.<E>take(base + i)).size()] = i;
    }
    return order;
  }

  /** A list of a single code mostly stands elsewhere too. */
  @SuppressWarnings("unchecked") // what this shape has made is a C
  private C collected(TokenReader in, int base, int size) {
    Slots slots = in.slots();
    if (size != 1 || !element.isShared()) {
      return collector.collect(slots, base, base + size);
    }
    Object only = slots.take(base);
    C known = (C) in.known(this, only);
    return known == null ? in.learn(this, only, collector.collect(slots, base, base + 1)) : known;
  }

  @Override
  public void write(C list, TokenSink out) throws IOException {
    out.beginArray();
    for (E value : list) {
      element.write(value, out);
    }
    out.endArray();
  }

  @Override
  protected boolean isNamed() {
    return false;
  }

  @Override
  public Schema schema(SchemaBook book) {
    Schema schema = Schema.type("array").with("items", book.refer(element));
    schema = least > 0 ? schema.with("minItems", least) : schema;
    return key.isPresent() && key.get().member.isEmpty()
        ? schema.with("uniqueItems", true)
        : schema;
  }

  @Override
  public String sample() {
    return "[" + element.sample() + "]";
  }

  /** Whether no key stands twice; canonical documents, where they ascend, need not ask. */
  private boolean areDifferent(TokenReader in, Key<E> key, int base) throws IOException {
    Slots slots = in.slots();
    int end = slots.top();
    boolean different = true;
    Map<Object, Integer> first = new HashMap<>();
    for (int slot = base; slot < end; slot++) {
      if (slots.get(slot) == null) {
        continue; // could not be read
      }
      Object value = key.of.apply(slots.take(slot));
      Integer before = first.putIfAbsent(value, slot - base);
      if (before != null) {
        refuseSecond(in, key, value, before, slot - base);
        different = false;
      }
    }
    return different;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // keys of one list are of one type
  private static boolean isAfter(@Nullable Object before, @Nullable Object now) {
    return now instanceof Comparable comparable
        && (before == null || comparable.compareTo(before) > 0);
  }

  private void refuseSecond(TokenReader in, Key<E> key, Object value, int first, int second)
      throws IOException {
    boolean byId = key.isName && !key.member.isEmpty();
    String path = key.member.isEmpty() ? "" : Pointer.child("", key.member);
    in.problemAt(
        second,
        path,
        byId ? ProblemCode.DUPLICATE_ID : ProblemCode.DUPLICATE_VALUE,
        name()
            + " must hold each "
            + (key.member.isEmpty() ? "element" : key.member)
            + " once: "
            + Syntax.quote(value.toString())
            + " stands at index "
            + first
            + " already; "
            + (byId ? "give one of them another" : "remove one"),
        ImmutableMap.of("first", Pointer.child(in.pointer(), Integer.toString(first)) + path));
  }
}

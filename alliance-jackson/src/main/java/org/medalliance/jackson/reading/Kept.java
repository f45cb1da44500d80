// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.reading;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.medalliance.jackson.token.TextSink;
import org.medalliance.jackson.token.Token;
import org.medalliance.jackson.token.TokenFactory;
import org.medalliance.jackson.token.TokenSource;

/**
 * Members that the format does not know, each with the very value of whose object it was a member:
 * wherever that value is written, they are written too.
 */
public final class Kept {
  private final List<Member> members = new ArrayList<>();
  private final IdentityHashMap<Object, List<Member>> byOwner = new IdentityHashMap<>();

  /** Those of objects that have not become a value yet, the innermost last. */
  private final Deque<Member> ownerless = new ArrayDeque<>();

  /** A member: where it and its object stood, and its value as JSON without white space. */
  private record Member(String pointer, String object, String name, String json) {}

  /** Creates an empty store. */
  public Kept() {}

  void add(String object, String name, String json) {
    Member member = new Member(Pointer.child(object, name), object, name, json);
    members.add(member);
    ownerless.addLast(member);
  }

  boolean hasOwnerless() {
    return !ownerless.isEmpty();
  }

  /** Gives the members of an object to the value that it has become. */
  void give(String object, Object owner) {
    List<Member> own = new ArrayList<>();
    while (!ownerless.isEmpty() && ownerless.getLast().object.equals(object)) {
      own.add(ownerless.removeLast());
    }
    if (!own.isEmpty()) {
      own.sort(Comparator.comparing(Member::name));
      byOwner.put(owner, own);
    }
  }

  /** Returns the members by pointer, in the order in which they stood. */
  public ImmutableMap<String, String> byPointer() {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    members.forEach(member -> all.put(member.pointer, member.json));
    return all.buildOrThrow();
  }

  /** Returns the pointers that are not among {@code some}. */
  public Set<String> pointersWithout(Set<String> some) {
    Set<String> others = new HashSet<>();
    members.forEach(member -> others.add(member.pointer));
    others.removeAll(some);
    return others;
  }

  /** Writes the members of a value, and adds their pointers to {@code written}. */
  void write(Object owner, TextSink out, TokenFactory factory, Set<String> written)
      throws IOException {
    for (Member member : byOwner.getOrDefault(owner, List.of())) {
      out.name(member.name);
      char[] json = member.json.toCharArray();
      TokenSource source = factory.of(json, json.length);
      while (source.next() != Token.END) {
        write(source, out);
      }
      written.add(member.pointer);
    }
  }

  private static void write(TokenSource source, TextSink out) throws IOException {
    switch (source.current()) {
      case OBJECT -> out.beginObject();
      case OBJECT_END -> out.endObject();
      case ARRAY -> out.beginArray();
      case ARRAY_END -> out.endArray();
      case NAME -> out.name(source.text());
      case TEXT -> out.text(source.text());
      default -> out.literal(source.text());
    }
  }
}

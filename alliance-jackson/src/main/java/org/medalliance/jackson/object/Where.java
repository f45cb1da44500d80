// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.object;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.medalliance.jackson.shape.Schema;

/**
 * What one member asks of the others of its object, said in the schema; it is the value itself that
 * checks it.
 */
public final class Where {
  private final Schema condition;
  private final ImmutableMap<String, Object> others;
  private final ImmutableList<String> needed;

  private Where(
      Schema condition, ImmutableMap<String, Object> others, ImmutableList<String> needed) {
    this.condition = condition;
    this.others = others;
    this.needed = needed;
  }

  /** Begins what holds where the member is there. */
  public static Where has(String member) {
    return new Where(
        Schema.of("required", ImmutableList.of(member)), ImmutableMap.of(), ImmutableList.of());
  }

  /** Begins what holds where the member is not there. */
  public static Where hasNot(String member) {
    return new Where(
        Schema.of("not", Schema.of("required", ImmutableList.of(member))),
        ImmutableMap.of(),
        ImmutableList.of());
  }

  /** Begins what holds where the member is one of these words. */
  public static Where is(String member, Enum<?>... words) {
    return of(member, words(words));
  }

  /** Begins what holds where the member is another word than these. */
  public static Where isNot(String member, Enum<?>... words) {
    return of(member, Schema.of("not", words(words)));
  }

  /** Adds that another member must not be there. */
  public Where without(String member) {
    return and(member, false);
  }

  /** Adds that a list must be empty or not be there. */
  public Where empty(String member) {
    return and(member, Schema.of("maxItems", 0));
  }

  /** Adds that a member must be there. */
  public Where needs(String member) {
    return new Where(condition, others, add(member));
  }

  /** Adds what a member, if it is there, must be besides. */
  public Where that(String member, Schema schema) {
    return and(member, schema);
  }

  /** Returns the schema of objects whose member is one of these words. */
  public static Schema member(String member, Enum<?>... words) {
    return Schema.of("properties", ImmutableMap.of(member, words(words)));
  }

  /** Returns the schema of these words. */
  public static Schema words(Enum<?>... words) {
    return Schema.of("enum", Arrays.stream(words).map(Enum::name).toList());
  }

  Schema schema() {
    Schema then = Schema.of("properties", others);
    return Schema.of("if", condition)
        .with("then", needed.isEmpty() ? then : then.with("required", needed));
  }

  private Where and(String member, Object schema) {
    return new Where(
        condition,
        ImmutableMap.<String, Object>builder().putAll(others).put(member, schema).buildOrThrow(),
        needed);
  }

  private ImmutableList<String> add(String member) {
    return ImmutableList.<String>builder().addAll(needed).add(member).build();
  }

  private static Where of(String member, Schema value) {
    return new Where(
        Schema.of("properties", ImmutableMap.of(member, value))
            .with("required", ImmutableList.of(member)),
        ImmutableMap.of(),
        ImmutableList.of());
  }
}

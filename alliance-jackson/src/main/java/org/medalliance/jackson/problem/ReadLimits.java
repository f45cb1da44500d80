// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.problem;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Map;

/**
 * How large a document may be. What is exactly at a limit passes.
 *
 * @param most the limit of each kind
 */
public record ReadLimits(ImmutableMap<Kind, Integer> most) implements Serializable {

  /** What is limited. */
  public enum Kind {
    /** Bytes of the document; where characters are read, the bytes that they are in UTF-8. */
    BYTES(16 << 20, 256 << 20),
    /** Objects and arrays within each other. */
    DEPTH(32, 32),
    /** Characters (UTF-16 units) of the name of a member. */
    NAME(256, 256),
    /** Characters (UTF-16 units) of a text. */
    STRING(8_192, 8_192),
    /** Characters of a number. */
    NUMBER(40, 40),
    /** Institutions, and as many members. */
    UNITS(50_000, 500_000),
    /** Facts of the alliance, its members and its agreements. */
    FACTS(200_000, 2_000_000),
    /** Agreements. */
    AGREEMENTS(50_000, 500_000),
    /** Sharing rules. */
    RULES(200_000, 500_000),
    /**
     * Names of members that the format does not know, in all; and names in one object that may bear
     * any: languages, attributes.
     */
    NAMES(100_000, 1_000_000),
    /** Problems after which reading stops. */
    PROBLEMS(100, 100);

    private final int untrusted;
    private final int large;

    Kind(int untrusted, int large) {
      this.untrusted = untrusted;
      this.large = large;
    }

    /** Returns the code of the problem that something exceeds this limit. */
    public ProblemCode code() {
      return this == PROBLEMS
          ? ProblemCode.TOO_MANY_PROBLEMS
          : ProblemCode.valueOf("LIMIT_" + name());
    }
  }

  /** Reading goes down with the document; this much any thread's stack holds. */
  private static final int MAX_DEPTH = 128;

  /** For documents from anywhere. */
  public static final ReadLimits UNTRUSTED =
      new ReadLimits(Maps.toMap(EnumSet.allOf(Kind.class), kind -> kind.untrusted));

  /** For large documents of authors who are trusted. */
  public static final ReadLimits LARGE =
      new ReadLimits(Maps.toMap(EnumSet.allOf(Kind.class), kind -> kind.large));

  /** Checks that each kind has a limit of one or more. */
  public ReadLimits {
    requireNonNull(most, "most");
    for (Kind kind : Kind.values()) {
      Integer limit = most.get(kind);
      checkArgument(limit != null && limit > 0, "limit of %s must be 1 or more: %s", kind, limit);
    }
    checkArgument(
        of(most, Kind.DEPTH) <= MAX_DEPTH,
        "limit of DEPTH must be at most %s: %s",
        MAX_DEPTH,
        of(most, Kind.DEPTH));
  }

  /** Returns the limit of a kind. */
  public int of(Kind kind) {
    return of(most, kind);
  }

  private static int of(ImmutableMap<Kind, Integer> most, Kind kind) {
    Integer limit = most.get(requireNonNull(kind, "kind"));
    checkArgument(limit != null, "kind must have a limit: %s", kind);
    return limit;
  }

  /** Returns limits that differ in one kind. */
  public ReadLimits with(Kind kind, int limit) {
    Map<Kind, Integer> changed = Maps.newEnumMap(most);
    changed.put(requireNonNull(kind, "kind"), limit);
    return new ReadLimits(Maps.immutableEnumMap(changed));
  }
}

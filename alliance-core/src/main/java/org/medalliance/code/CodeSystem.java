// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What codes of one system mean to each other: which contains which and, where the system is
 * ordered, which is higher.
 *
 * <p>A code may be broader than what it stands for: an institution whose region is given as {@code
 * 510000} lies somewhere in that province. Questions that the broader code leaves open are answered
 * {@link Certainty#UNKNOWN}, and so is every question about a {@linkplain Code#isForeign() foreign}
 * code but whether it is equal.
 *
 * @param id the name under which documents refer to the system
 * @param containment how the text of a code shows what contains it
 * @param order the codes that can be compared, from the lowest to the highest; empty if the system
 *     has no order
 * @param unordered codes that belong to an ordered system but stand outside its order, such as
 *     {@code ungraded}
 * @param headings codes that stand in the list for nothing of their own, such as {@code 500100},
 *     under which it lists the districts of a municipality; they contain what is listed under them,
 *     and are no {@linkplain #agree step} on the way to it
 */
public record CodeSystem(
    String id,
    Containment containment,
    ImmutableList<Code> order,
    ImmutableSortedSet<Code> unordered,
    ImmutableSortedSet<Code> headings)
    implements Serializable {

  /** How the text of a code shows what contains it. */
  public enum Containment {
    /** No code contains another. */
    FLAT(""),
    /** A dot sets off a narrower code: {@code 05} contains {@code 05.05}. */
    DOTTED("."),
    /** A hyphen sets off a narrower code: {@code III} contains {@code III-A}. */
    HYPHENATED("-"),
    /**
     * Each two characters narrow, {@code 00} is not narrowed: {@code 510000} contains {@code
     * 511603}.
     */
    PAIRS("00");

    private final String mark;

    Containment(String mark) {
      this.mark = mark;
    }
  }

  /** Checks that no code is listed twice. */
  public CodeSystem {
    requireNonNull(headings, "headings");
    requireNonNull(unordered, "unordered");
    Syntax.openCode("code system id", id);
    requireNonNull(containment, "containment");
    requireNonNull(order, "order");
    unordered = ImmutableSortedSet.copyOf(unordered);
    headings = ImmutableSortedSet.copyOf(headings);
    Set<Code> seen = new HashSet<>(unordered);
    requireNew(seen, "order", id, order);
    requireNew(seen, "headings", id, headings);
  }

  /** Returns a system without an order. */
  public static CodeSystem of(String id, Containment containment) {
    return ordered(id, containment, ImmutableList.of(), ImmutableSortedSet.of());
  }

  /** Returns an ordered system; {@code order} runs from the lowest to the highest code. */
  public static CodeSystem ordered(
      String id, Containment containment, List<Code> order, Set<Code> unordered) {
    requireNonNull(order, "order");
    requireNonNull(unordered, "unordered");
    return new CodeSystem(
        id,
        containment,
        ImmutableList.copyOf(order),
        ImmutableSortedSet.copyOf(unordered),
        ImmutableSortedSet.of());
  }

  /** Returns the same system with these headings and no others. */
  public CodeSystem withHeadings(Set<Code> headings) {
    requireNonNull(headings, "headings");
    return new CodeSystem(id, containment, order, unordered, ImmutableSortedSet.copyOf(headings));
  }

  /** Returns the codes that contain {@code code}, from the broadest down to the code itself. */
  public ImmutableList<Code> ancestry(Code code) {
    requireNonNull(code, "code");
    if (code.isForeign() || containment == Containment.FLAT) {
      return ImmutableList.of(code);
    }
    if (containment != Containment.PAIRS) {
      return separated(code);
    }
    return isPaired(code) ? pairs(code) : ImmutableList.of(code);
  }

  /**
   * Returns whether what bears {@code inner} lies within {@code outer}; a code lies within itself.
   * UNKNOWN if {@code inner} is the broader of the two.
   */
  public Certainty contains(Code outer, Code inner) {
    requireNonNull(outer, "outer");
    if (outer.equals(requireNonNull(inner, "inner"))) {
      return Certainty.YES;
    }
    if (!comparable(outer, inner)) {
      return Certainty.UNKNOWN;
    }
    if (ancestry(inner).contains(outer)) {
      return Certainty.YES;
    }
    return ancestry(outer).contains(inner) ? Certainty.UNKNOWN : Certainty.NO;
  }

  /**
   * Returns whether two codes agree in the {@code depth} broadest steps of their ancestry; 1 is the
   * broadest. UNKNOWN if they agree as far as they go but one of them ends before.
   *
   * <p>A heading is no step. What is listed under it stands on its step instead, as well as on its
   * own: of the codes under {@code 500100}, {@code 500105} and {@code 500112} agree to depth 1 and
   * not to depth 2. Nothing stands there for what is known by the heading alone.
   */
  public Certainty agree(Code one, Code other, int depth) {
    List<Code> left = steps(requireNonNull(one, "one"));
    List<Code> right = steps(requireNonNull(other, "other"));
    if (one.equals(other) && left.size() >= depth) {
      return Certainty.YES;
    }
    if (!comparable(one, other)) {
      return Certainty.UNKNOWN;
    }
    int shared = Math.min(depth, Math.min(left.size(), right.size()));
    if (!left.subList(0, shared).equals(right.subList(0, shared))) {
      return Certainty.NO;
    }
    return shared == depth ? Certainty.YES : Certainty.UNKNOWN;
  }

  /**
   * Returns whether {@code code} is at least as high as {@code bound}. A code outside the order is
   * not; a code that the system does not list, or that is too broad to tell, may be.
   */
  public Certainty isAtLeast(Code code, Code bound) {
    if (requireNonNull(code, "code").equals(requireNonNull(bound, "bound"))) {
      return Certainty.YES;
    }
    if (unordered.contains(code) || unordered.contains(bound)) {
      return Certainty.NO;
    }
    int[] ranks = ranks(code);
    int[] bounds = ranks(bound);
    if (ranks.length == 0 || bounds.length == 0) {
      return Certainty.UNKNOWN;
    }
    int lowest = bounds[0];
    if (ranks[0] >= lowest) {
      return mayStandOutside(code) ? Certainty.UNKNOWN : Certainty.YES;
    }
    return ranks[ranks.length - 1] < lowest ? Certainty.NO : Certainty.UNKNOWN;
  }

  /** Returns the name under which documents refer to the system. */
  @Override
  public String toString() {
    return id;
  }

  /**
   * The places in the order that a code may stand for, lowest first: its own, or those of all codes
   * it contains.
   */
  private int[] ranks(Code code) {
    int own = order.indexOf(code);
    if (own >= 0) {
      return new int[] {own};
    }
    return IntStream.range(0, order.size())
        .filter(rank -> ancestry(order.get(rank)).contains(code))
        .toArray();
  }

  /** Whether a broad code may stand for one outside the order. */
  private boolean mayStandOutside(Code code) {
    return !order.contains(code)
        && unordered.stream().anyMatch(outside -> ancestry(outside).contains(code));
  }

  /** The ancestry, with every heading replaced by what stands under it. */
  private List<Code> steps(Code code) {
    ImmutableList<Code> path = ancestry(code);
    if (headings.isEmpty()) {
      return path;
    }
    List<Code> upwards = new ArrayList<>(path.size());
    for (Code place : path.reverse()) {
      if (!headings.contains(place)) {
        upwards.add(place);
      } else if (!upwards.isEmpty()) {
        upwards.add(upwards.get(upwards.size() - 1));
      }
    }
    return Lists.reverse(upwards);
  }

  /** Whether the text of two codes shows what they are to each other. */
  private boolean comparable(Code one, Code other) {
    if (one.isForeign() || other.isForeign()) {
      return false;
    }
    return containment != Containment.PAIRS
        || (isPaired(one) && isPaired(other) && one.value().length() == other.value().length());
  }

  /** Whether the code is letters and digits in pairs; a longer or shorter one may be a slip. */
  private static boolean isPaired(Code code) {
    return code.value().length() % 2 == 0
        && code.value().chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
  }

  private static void requireNew(
      Set<Code> seen, String attribute, String id, Collection<Code> codes) {
    for (Code code : codes) {
      require(
          seen.add(code),
          Fault.DUPLICATE_VALUE,
          attribute,
          "code system %s must list each code once: %s",
          id,
          code);
    }
  }

  private ImmutableList<Code> separated(Code code) {
    ImmutableList.Builder<Code> path = ImmutableList.builder();
    String text = code.value();
    for (int at = text.indexOf(containment.mark);
        at > 0;
        at = text.indexOf(containment.mark, at + 1)) {
      path.add(Code.of(text.substring(0, at)));
    }
    return path.add(code).build();
  }

  private ImmutableList<Code> pairs(Code code) {
    ImmutableSet.Builder<Code> path = ImmutableSet.builder(); // 00 is not narrowed
    String text = code.value();
    for (int end = 2; end < text.length(); end += 2) {
      String rest = text.substring(end);
      boolean narrowed = !rest.equals("0".repeat(rest.length()));
      if (narrowed) {
        path.add(Code.of(text.substring(0, end) + "0".repeat(rest.length())));
      }
    }
    return path.add(code).build().asList();
  }
}

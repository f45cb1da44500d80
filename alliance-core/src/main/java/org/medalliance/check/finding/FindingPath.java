// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.finding;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.Comparators;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.medalliance.code.Fault;
import org.medalliance.code.Syntax;
import org.medalliance.evidence.Claim;
import org.medalliance.membership.Appointment;
import org.medalliance.time.Happening;
import org.medalliance.time.Timeline;

/**
 * The place in an alliance at which to look, such as {@code members[qianfeng-mch].tier}.
 *
 * <p>Members bear the names that documents give them, so that a place in the value is a place in
 * the document, wherever that lists an id.
 *
 * @param steps the way from the alliance down; none for the alliance itself
 */
public record FindingPath(ImmutableList<Step> steps)
    implements Comparable<FindingPath>, Serializable {

  /** One step down. */
  public sealed interface Step extends Serializable {}

  /**
   * To a member of an object.
   *
   * @param name its name in documents
   */
  public record Member(String name) implements Step {
    /** Checks the name. */
    public Member {
      Syntax.id("member", name);
    }

    /** Returns the name. */
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * To the element of a list that bears an id, whatever its position, or to the element of a set of
   * texts that is this text.
   *
   * @param id the id; of an entry on the roll, that of its unit
   */
  public record ById(String id) implements Step {
    /** Checks the id. */
    public ById {
      Syntax.text("id", id);
    }

    /** Returns the id in brackets. */
    @Override
    public String toString() {
      return "[" + Syntax.escape(id) + "]";
    }
  }

  /**
   * To an element of a list or set without ids.
   *
   * @param index its position in the value, from 0; a document may list a set in another order
   * @param label what it is, for readers, such as {@code EFFECTIVE} or {@code SUSPENDED#2}
   */
  public record At(int index, String label) implements Step {
    /** Checks the position. */
    public At {
      require(index >= 0, Fault.NUMBER_RANGE, "index", "position must not be negative: %d", index);
      Syntax.text("label", label);
    }

    /** Returns the label in brackets. */
    @Override
    public String toString() {
      return "[" + Syntax.escape(label) + "]";
    }
  }

  /** The alliance itself. */
  public static final FindingPath ROOT = new FindingPath(ImmutableList.of());

  private static final Comparator<Step> BY_STEP =
      Comparator.comparing((Step step) -> step.getClass().getName())
          .thenComparing(Step::toString)
          .thenComparing(step -> step instanceof At at ? at.index() : 0);

  private static final Comparator<FindingPath> ORDER =
      Comparator.comparing(FindingPath::toString)
          .thenComparing(FindingPath::steps, Comparators.lexicographical(BY_STEP));

  /** No part of an alliance lies deeper. */
  private static final int MAX_STEPS = 32;

  /** Checks the depth. */
  public FindingPath {
    requireNonNull(steps, "steps");
    require(
        steps.size() <= MAX_STEPS,
        Fault.LIMIT_DEPTH,
        "steps",
        "path must have at most %d steps: %d",
        MAX_STEPS,
        steps.size());
  }

  /** Returns the place of a member of the alliance. */
  public static FindingPath of(String member) {
    return ROOT.member(member);
  }

  /** Returns the place of an appointment, at its position in the set. */
  public static FindingPath of(int index, Appointment appointment) {
    requireNonNull(appointment, "appointment");
    return of("appointments")
        .at(
            index,
            appointment.at()
                + " "
                + appointment.office()
                + " "
                + Syntax.quote(appointment.person()));
  }

  /** Returns the place of a claim, at its position in the set. */
  public static FindingPath of(int index, Claim claim) {
    return of("claims").at(index, requireNonNull(claim, "claim").toString());
  }

  /** Returns the place of a member of what is here. */
  public FindingPath member(String name) {
    return down(new Member(requireNonNull(name, "name")));
  }

  /** Returns the place of the element of this id. */
  public FindingPath id(String id) {
    return down(new ById(requireNonNull(id, "id")));
  }

  /** Returns the place of the element at a position, labelled by it. */
  public FindingPath at(int index) {
    return at(index, Integer.toString(index));
  }

  /** Returns the place of the element at a position. */
  public FindingPath at(int index, String label) {
    return down(new At(index, requireNonNull(label, "label")));
  }

  /**
   * Returns the places of things that happened, in a list that is a member of what is here, such as
   * {@code facts[EFFECTIVE]} and {@code facts[SUSPENDED#2]}.
   */
  public ImmutableList<FindingPath> happenings(String name, List<? extends Happening> list) {
    FindingPath parent = member(name);
    Multiset<String> kinds = HashMultiset.create();
    ImmutableList.Builder<FindingPath> places = ImmutableList.builder();
    for (int i = 0; i < requireNonNull(list, "list").size(); i++) {
      String kind = list.get(i).kindName();
      int before = kinds.add(kind, 1);
      places.add(parent.at(i, before == 0 ? kind : kind + "#" + (before + 1)));
    }
    return places.build();
  }

  /**
   * Returns the place of a step of a timeline that is a member of what is here: the member itself
   * where it has always had one value, of which no source and no note is written.
   */
  public FindingPath step(String name, Timeline<?> timeline, int index) {
    FindingPath parent = member(name);
    boolean bare =
        requireNonNull(timeline, "timeline").constant().isPresent()
            && timeline.steps().get(0).source().isEmpty()
            && timeline.steps().get(0).note().isEmpty();
    return bare ? parent : parent.at(index);
  }

  /** Orders by the text, then by the positions. */
  @Override
  public int compareTo(FindingPath other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Returns the path as text; that of the alliance itself is {@code alliance}. */
  @Override
  public String toString() {
    if (steps.isEmpty()) {
      return "alliance";
    }
    StringBuilder text = new StringBuilder();
    for (Step step : steps) {
      if (step instanceof Member && text.length() > 0) {
        text.append('.');
      }
      text.append(step);
    }
    return text.toString();
  }

  private FindingPath down(Step step) {
    return new FindingPath(ImmutableList.<Step>builder().addAll(steps).add(step).build());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.code.Fault;
import org.medalliance.time.PartialDate;

/**
 * That one thing leads to another on the day of a graph.
 *
 * @param from where it begins
 * @param to where it ends; never the same
 * @param kind what it says
 * @param certainty YES if it surely is so, UNKNOWN if it may be so; what is not so has no link
 * @param on when it came to be so; empty unless it is a succession
 */
public record Link(Node from, Node to, Kind kind, Certainty certainty, Optional<PartialDate> on)
    implements Comparable<Link>, Serializable {
  private static final Comparator<Link> ORDER =
      Comparator.comparing(Link::from)
          .thenComparing(Link::to)
          .thenComparing(Link::kind)
          .thenComparing(Link::certainty)
          .thenComparing(link -> link.on.map(PartialDate::toString).orElse(""));

  /** What a link says. */
  public enum Kind {
    /** A rung of the ladder is right above another. */
    ABOVE,
    /** On a rung a member stands. */
    HOLDS,
    /** To a unit another belongs as campus or branch. */
    WHOLE_OF,
    /** An agreement in force binds a unit. */
    BINDS,
    /** Under an agreement another was made. */
    PARENT_OF,
    /** A unit goes on as another. */
    RENAMED,
    /** A unit became part of another. */
    MERGED,
    /** A unit was divided into others, this one among them. */
    SPLIT,
    /** A unit ceased to be, and no unit took its place. */
    CLOSED,
    /** A unit may let another use what the graph is about. */
    LETS_USE,
    /** A unit may refer patients to another. */
    REFERS
  }

  /** Checks that it leads somewhere else, and is not surely untrue. */
  public Link {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(kind, "kind");
    requireNonNull(certainty, "certainty");
    requireNonNull(on, "on");
    require(
        !from.equals(to), Fault.MEMBER_MISFIT, "to", "a link must lead somewhere else: %s", from);
    require(
        !certainty.isNo(),
        Fault.MEMBER_MISFIT,
        "certainty",
        "a link must be so or perhaps: %s",
        certainty);
  }

  static Link of(Node from, Node to, Kind kind, Certainty certainty) {
    return new Link(from, to, kind, certainty, Optional.empty());
  }

  /** Orders by where it begins, then by where it ends. */
  @Override
  public int compareTo(Link other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Returns what leads where, such as {@code AGREEMENT charter BINDS UNIT hillside, perhaps}. */
  @Override
  public String toString() {
    return from
        + " "
        + kind
        + " "
        + to
        + on.map(day -> " " + day).orElse("")
        + (certainty.isYes() ? "" : ", perhaps");
  }

  private Object writeReplace() {
    return new Sent(from, to, kind, certainty, on.orElse(null));
  }

  /** A link on its way: an {@link Optional} cannot travel. */
  private record Sent(Node from, Node to, Kind kind, Certainty certainty, @Nullable PartialDate on)
      implements Serializable {
    private Object readResolve() {
      return new Link(from, to, kind, certainty, Optional.ofNullable(on));
    }
  }
}

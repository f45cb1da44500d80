// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Fault;
import org.medalliance.code.Syntax;
import org.medalliance.code.UnitId;
import org.medalliance.membership.TierId;

/**
 * What a graph of an alliance connects; what the alliance refers to and does not write down is a
 * node like any other.
 *
 * @param kind what it is
 * @param id the text of its id; empty for {@link Kind#NOTHING}
 */
public record Node(Kind kind, String id) implements Comparable<Node>, Serializable {
  private static final Comparator<Node> ORDER =
      Comparator.comparing(Node::kind).thenComparing(Node::id);

  /** What a node is. */
  public enum Kind {
    /** A rung of the ladder. */
    TIER,
    /** An agreement. */
    AGREEMENT,
    /** An institution, member or not. */
    UNIT,
    /** Where what was closed without a successor leads. */
    NOTHING
  }

  /** Checks the id. */
  public Node {
    requireNonNull(kind, "kind");
    requireNonNull(id, "id");
    if (kind == Kind.NOTHING) {
      require(id.isEmpty(), Fault.MEMBER_MISFIT, "id", "nothing must have no id: %s", id);
    } else {
      Syntax.id("id", id);
    }
  }

  /** Returns a rung of the ladder. */
  public static Node tier(TierId id) {
    return new Node(Kind.TIER, requireNonNull(id, "id").value());
  }

  /** Returns a rung of the ladder. */
  public static Node tier(String id) {
    return new Node(Kind.TIER, id);
  }

  /** Returns an agreement. */
  public static Node agreement(AgreementId id) {
    return new Node(Kind.AGREEMENT, requireNonNull(id, "id").value());
  }

  /** Returns an agreement. */
  public static Node agreement(String id) {
    return new Node(Kind.AGREEMENT, id);
  }

  /** Returns an institution. */
  public static Node unit(UnitId id) {
    return new Node(Kind.UNIT, requireNonNull(id, "id").value());
  }

  /** Returns an institution. */
  public static Node unit(String id) {
    return new Node(Kind.UNIT, id);
  }

  /** Returns where what was closed without a successor leads. */
  public static Node nothing() {
    return new Node(Kind.NOTHING, "");
  }

  /** Returns the id of the institution; empty for anything else. */
  public Optional<UnitId> unit() {
    return kind == Kind.UNIT ? Optional.of(UnitId.of(id)) : Optional.empty();
  }

  /** Orders tiers before agreements, these before institutions; alike ones by id. */
  @Override
  public int compareTo(Node other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Returns kind and id, such as {@code UNIT lakeside}. */
  @Override
  public String toString() {
    return kind == Kind.NOTHING ? kind.name() : kind + " " + id;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import java.io.Serializable;
import java.util.Comparator;
import org.medalliance.code.Fault;
import org.medalliance.code.Syntax;

/**
 * Something that a request may tell about its circumstances, and a condition may ask for.
 *
 * <p>What a request does not tell is unknown, never false.
 *
 * @param name the name, an open code
 * @param type what sort of value it has: {@link Boolean}, {@link Long}, {@link Urgency} or {@link
 *     Purpose}
 */
public record Attribute<T>(String name, Class<T> type)
    implements Comparable<Attribute<?>>, Serializable {
  /** How pressing the request is. */
  public static final Attribute<Urgency> URGENCY = new Attribute<>("urgency", Urgency.class);

  /** What the resource is to be used for. */
  public static final Attribute<Purpose> PURPOSE = new Attribute<>("purpose", Purpose.class);

  /** Whether the patient consents. */
  public static final Attribute<Boolean> CONSENT = flag("consent");

  private static final Comparator<Attribute<?>> ORDER =
      Comparator.<Attribute<?>, String>comparing(Attribute::name)
          .thenComparing(attribute -> attribute.type().getName());

  /** Checks that the names of the two built-in types are theirs alone. */
  public Attribute {
    Syntax.openCode("attribute", name);
    requireNonNull(type, "type");
    require(
        type
            == switch (name) {
              case "urgency" -> Urgency.class;
              case "purpose" -> Purpose.class;
              default -> type == Long.class ? Long.class : Boolean.class;
            },
        Fault.MEMBER_MISFIT,
        "name",
        "attribute %s must be of its own type, not %s",
        name,
        type.getSimpleName());
  }

  /** Returns an attribute that is so or not so. */
  public static Attribute<Boolean> flag(String name) {
    return new Attribute<>(name, Boolean.class);
  }

  /** Returns an attribute that is a whole number, in a unit that its name should tell. */
  public static Attribute<Long> number(String name) {
    return new Attribute<>(name, Long.class);
  }

  /** Orders by name. */
  @Override
  public int compareTo(Attribute<?> other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}

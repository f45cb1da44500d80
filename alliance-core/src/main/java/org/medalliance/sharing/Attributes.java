// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.Syntax;

/**
 * What a request tells about its circumstances.
 *
 * @param values the value of each attribute that is told, of the attribute's type
 */
public record Attributes(ImmutableSortedMap<Attribute<?>, Serializable> values)
    implements Serializable {
  /** Nothing is told. */
  public static final Attributes NONE = new Attributes(ImmutableSortedMap.of());

  /** Checks that each value is of its attribute's type and no name is used for two. */
  public Attributes {
    requireNonNull(values, "values");
    values = ImmutableSortedMap.copyOf(values);
    Attribute<?> before = null;
    for (Map.Entry<Attribute<?>, Serializable> entry : values.entrySet()) {
      Attribute<?> attribute = entry.getKey();
      if (!attribute.type().isInstance(entry.getValue())) {
        throw new InvalidValueException(
            Fault.MEMBER_MISFIT,
            attribute.name(),
            "attribute " + attribute + " must be a " + attribute.type().getSimpleName());
      }
      if (before != null && before.name().equals(attribute.name())) {
        throw new InvalidValueException(
            Fault.DUPLICATE_VALUE,
            attribute.name(),
            "attribute " + attribute + " must be told once");
      }
      before = attribute;
    }
  }

  /** Returns these attributes and one more, which replaces one of the same name. */
  public <T extends Serializable> Attributes with(Attribute<T> attribute, T value) {
    requireNonNull(attribute, "attribute");
    TreeMap<Attribute<?>, Serializable> all = new TreeMap<>(values);
    all.keySet().removeIf(told -> told.name().equals(attribute.name()));
    all.put(attribute, requireNonNull(value, "value"));
    return new Attributes(ImmutableSortedMap.copyOf(all));
  }

  /** Returns the value of an attribute; empty if it is not told. */
  public <T> Optional<T> get(Attribute<T> attribute) {
    requireNonNull(attribute, "attribute");
    return Optional.ofNullable(values.get(attribute)).map(attribute.type()::cast);
  }

  /** Returns whether nothing is told. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** Returns the names and values. */
  @Override
  public String toString() {
    return Syntax.brief(values.entrySet());
  }
}

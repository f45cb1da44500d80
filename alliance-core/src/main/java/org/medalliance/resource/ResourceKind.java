// SPDX-License-Identifier: Apache-2.0
package org.medalliance.resource;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.medalliance.code.Syntax;

/**
 * What sort of thing is shared, such as {@code remote-imaging}; an open code.
 *
 * <p>A dot sets off a narrower kind: {@code remote-imaging.ct} is a {@code remote-imaging}. Codes
 * of another system are not read: they are the same or not.
 *
 * @param value {@code lower-kebab}, or {@code system|value} for a code of another system
 */
public record ResourceKind(String value) implements Comparable<ResourceKind>, Serializable {
  /** Checks the grammar of open codes. */
  public ResourceKind {
    Syntax.openCode("resource kind", value);
  }

  /** Returns the code with this text. */
  public static ResourceKind of(String text) {
    return new ResourceKind(text);
  }

  /** Returns whether this is {@code other} or a kind of it. */
  public boolean isA(ResourceKind other) {
    requireNonNull(other, "other");
    return value.equals(other.value)
        || (value.indexOf('|') < 0 && value.startsWith(other.value + "."));
  }

  /** Returns the kinds of which this is one, itself first, then one broader than the other. */
  public ImmutableList<ResourceKind> ancestry() {
    ImmutableList.Builder<ResourceKind> kinds = ImmutableList.builder();
    kinds.add(this);
    int dot = value.indexOf('|') < 0 ? value.lastIndexOf('.') : -1;
    for (; dot > 0; dot = value.lastIndexOf('.', dot - 1)) {
      kinds.add(of(value.substring(0, dot)));
    }
    return kinds.build();
  }

  /** Orders codes by their text. */
  @Override
  public int compareTo(ResourceKind other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}

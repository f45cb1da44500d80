// SPDX-License-Identifier: Apache-2.0
package org.medalliance.resource;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.code.Syntax;

/**
 * The name of one shared resource within its alliance.
 *
 * @param value letters and digits of any script in NFC, and {@code -_.:}; 1 to 128 characters,
 *     case-sensitive
 */
public record ResourceId(String value) implements Comparable<ResourceId>, Serializable {
  /** Checks the grammar of ids. */
  public ResourceId {
    Syntax.id("resource id", value);
  }

  /** Returns the id with this text. */
  public static ResourceId of(String text) {
    return new ResourceId(text);
  }

  /** Orders ids by the UTF-16 units of their text. */
  @Override
  public int compareTo(ResourceId other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog;

import static java.util.Objects.requireNonNull;

import org.medalliance.code.Syntax;

/**
 * Something that a catalogue says, and on what ground.
 *
 * @param value what it says
 * @param source where it is written, or why it is thought so, for readers
 * @param evidence how well it is known
 */
public record Attested<V>(V value, String source, Evidence evidence) {
  /** Checks that there is a source. */
  public Attested {
    requireNonNull(value, "value");
    Syntax.text("source", source);
    requireNonNull(evidence, "evidence");
  }

  /** Returns whether it is to be verified before anybody relies on it. */
  public boolean isProvisional() {
    return evidence == Evidence.PROVISIONAL;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog;

/** How well it is known that what a catalogue says is so. */
public enum Evidence {
  /** Read in a public source. */
  READ,
  /** Read in a secondary source, which quotes or carries an official text that was not seen. */
  SECONDARY,
  /** From memory or inferred: found in no source yet, so verify it before you rely on it. */
  PROVISIONAL
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.view;

import java.util.Locale;

/** How a graph is written, on the command line. */
enum Notation {
  TABLE,
  MERMAID,
  DOT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

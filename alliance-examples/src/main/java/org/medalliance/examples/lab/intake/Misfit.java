// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.intake;

import org.medalliance.examples.report.Saying;

/** A cell that says nothing that can be used; never leaves this package. */
final class Misfit extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Saying why;

  Misfit(Saying why) {
    super(why.toString(), null, false, false);
    this.why = why;
  }

  Saying why() {
    return why;
  }
}

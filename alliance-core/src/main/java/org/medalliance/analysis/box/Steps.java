// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.box;

import java.util.function.BooleanSupplier;

/** What one question may take; belongs to one thread. */
public final class Steps {
  /** It is asked whether to go on at the first step, and then every so often. */
  private static final int MASK = (1 << 12) - 1;

  private final long most;
  private final BooleanSupplier isCancelled;
  private long taken;

  private Steps(long most, BooleanSupplier isCancelled) {
    this.most = most;
    this.isCancelled = isCancelled;
  }

  /** That the question takes more than it may, or that nobody waits for the answer. */
  public static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Exceeded() {
      super("more steps than are allowed", null, false, false);
    }
  }

  /** Returns so many steps. */
  public static Steps atMost(long most, BooleanSupplier isCancelled) {
    return new Steps(most, isCancelled);
  }

  /**
   * Takes some steps at once: for what takes as long as so many.
   *
   * @throws Exceeded if there are not so many left
   */
  public void take(int some) {
    for (int i = 0; i < some; i++) {
      take();
    }
  }

  /**
   * Takes a step: looks at a box.
   *
   * @throws Exceeded if there is none left
   */
  public void take() {
    if (taken == most || ((taken++ & MASK) == 0 && isCancelled.getAsBoolean())) {
      throw new Exceeded();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.unit;

/** On which side of a request a unit stands. */
public enum Side {
  /** It gives. */
  PROVIDER(0),
  /** It takes. */
  RECIPIENT(1);

  private final int number;

  Side(int number) {
    this.number = number;
  }

  /** Returns 0 or 1. */
  public int number() {
    return number;
  }

  public Side other() {
    return this == PROVIDER ? RECIPIENT : PROVIDER;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.unit;

/** On which side of a request a unit stands. */
public enum Side {
  /** It gives. */
  PROVIDER,
  /** It takes. */
  RECIPIENT;

  public Side other() {
    return this == PROVIDER ? RECIPIENT : PROVIDER;
  }
}

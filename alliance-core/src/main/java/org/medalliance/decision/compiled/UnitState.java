// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

/**
 * What some units are on some days, shared by all that no selector tells apart.
 *
 * @param number the place of the state among all of the alliance, from 0
 * @param facts what they are
 */
record UnitState(int number, UnitFacts facts) {
  @Override
  public boolean equals(Object other) {
    return this == other; // one state for each set of facts
  }

  @Override
  public int hashCode() {
    return number;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.box;

/**
 * One of the circumstances in which requests differ.
 *
 * @param number its place among all
 * @param size how many values it has, numbered from 0 on
 */
public record Axis(int number, int size) {

  /** Every value. */
  public Bits all() {
    return Bits.below(size);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

/** Which way on the ladder patients are referred. */
public enum Direction {
  /** To a higher rung (上转). */
  UP,
  /** To a lower rung (下转). */
  DOWN,
  /** To the same rung (跨成员单位转诊). */
  SIDEWAYS
}

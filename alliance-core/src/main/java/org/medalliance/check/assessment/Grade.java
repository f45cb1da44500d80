// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.assessment;

/** How well a criterion is met, from the best on. */
public enum Grade {
  /** Excellent (优秀). */
  A,
  /** Good (良好). */
  B,
  /** Average (一般). */
  C
}

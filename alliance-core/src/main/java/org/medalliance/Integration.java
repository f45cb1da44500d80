// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

/** How tightly the members of an alliance are knit (紧密型, 半紧密型, 松散型). */
public enum Integration {
  /** People, money and goods are managed as one. */
  CLOSELY_KNIT,
  /** Some of it is managed as one. */
  SEMI,
  /** The members help each other and stay independent. */
  LOOSE
}

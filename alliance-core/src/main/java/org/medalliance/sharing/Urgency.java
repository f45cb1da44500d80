// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

/** How pressing a request is, from the least to the most. */
public enum Urgency {
  /** It can wait for its turn. */
  ROUTINE,
  /** It should not wait long. */
  URGENT,
  /** It cannot wait. */
  EMERGENCY
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

/** On which side of a request a unit stands. */
enum Side {
  PROVIDER,
  RECIPIENT
}

// SPDX-License-Identifier: Apache-2.0
/**
 * Whether figures that are reported agree: with the roll ({@link
 * org.medalliance.check.reconciliation.RollClaims}), with each other ({@link
 * org.medalliance.check.reconciliation.ClaimPairs}), and as parts of a whole ({@link
 * org.medalliance.check.reconciliation.ClaimParts}). 46 present and 49 ever agree; 46 current and
 * 49 current on one day do not, and what is found quotes both.
 */
@NullMarked
package org.medalliance.check.reconciliation;

import org.jspecify.annotations.NullMarked;

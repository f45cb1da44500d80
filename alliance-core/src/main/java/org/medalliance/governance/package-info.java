// SPDX-License-Identifier: Apache-2.0
/**
 * How an alliance decides. A {@link org.medalliance.governance.Council} has {@linkplain
 * org.medalliance.governance.Seat seats}, each held for one unit after the other ({@link
 * org.medalliance.governance.Tenure}), and meets in {@linkplain org.medalliance.governance.Session
 * sessions}; there it votes on {@linkplain org.medalliance.governance.Motion motions}, and {@link
 * org.medalliance.governance.Ballot} says who voted how.
 *
 * <p>A {@link org.medalliance.governance.DecisionRule} says what a motion needs to pass. It is
 * arithmetic on {@link org.medalliance.governance.Counts}, and nothing else: who is entitled on a
 * day follows from the roll and the seats, and is found elsewhere.
 */
@NullMarked
package org.medalliance.governance;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Answers about time: how an alliance grew ({@link
 * org.medalliance.examples.report.time.TimelineReport}), and what runs out with what ends by it
 * ({@link org.medalliance.examples.report.time.ExpiringReport}).
 */
@NullMarked
package org.medalliance.examples.report.time;

import org.jspecify.annotations.NullMarked;

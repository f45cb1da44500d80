// SPDX-License-Identifier: Apache-2.0
/**
 * Answers about time: how an alliance grew ({@link
 * org.medalliance.examples.report.time.TimelineReport}), what runs out with what ends by it ({@link
 * org.medalliance.examples.report.time.ExpiringReport}), and what is lost with a unit ({@link
 * org.medalliance.examples.report.time.LeavingReport}).
 */
@NullMarked
package org.medalliance.examples.report.time;

import org.jspecify.annotations.NullMarked;

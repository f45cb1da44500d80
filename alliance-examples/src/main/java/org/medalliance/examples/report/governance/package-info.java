// SPDX-License-Identifier: Apache-2.0
/**
 * Answers about how an alliance decides: who was entitled and there, and what became of each motion
 * ({@link org.medalliance.examples.report.governance.TallyReport}).
 */
@NullMarked
package org.medalliance.examples.report.governance;

import org.jspecify.annotations.NullMarked;

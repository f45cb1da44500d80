// SPDX-License-Identifier: Apache-2.0
/**
 * Commands about time: {@link org.medalliance.examples.lab.time.TimelineCommand}, {@link
 * org.medalliance.examples.lab.time.ExpiringCommand} and {@link
 * org.medalliance.examples.lab.time.LeavingCommand}.
 */
@NullMarked
package org.medalliance.examples.lab.time;

import org.jspecify.annotations.NullMarked;

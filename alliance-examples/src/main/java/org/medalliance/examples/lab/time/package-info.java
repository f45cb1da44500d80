// SPDX-License-Identifier: Apache-2.0
/**
 * Commands about time: {@link org.medalliance.examples.lab.time.TimelineCommand} and {@link
 * org.medalliance.examples.lab.time.ExpiringCommand}.
 */
@NullMarked
package org.medalliance.examples.lab.time;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * On which days something surely or possibly is so, found in one pass over what happened. A {@link
 * org.medalliance.check.days.DaySet} is made of {@link org.medalliance.check.days.Window}s; {@link
 * org.medalliance.check.days.History} says when something is in a state, {@link
 * org.medalliance.check.days.Spells} when units are members and agreements in force.
 */
@NullMarked
package org.medalliance.check.days;

import org.jspecify.annotations.NullMarked;

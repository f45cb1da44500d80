// SPDX-License-Identifier: Apache-2.0
/**
 * Questions of time. An {@link org.medalliance.calendar.AllianceCalendar} tells of one alliance who
 * belongs, who leads and what is agreed, from day to day (a {@link
 * org.medalliance.calendar.Course}) or in a span of days ({@link
 * org.medalliance.calendar.Presence}), how many there are ({@link org.medalliance.calendar.Count}),
 * what runs out ({@link org.medalliance.calendar.Expiry}), and what is lost with a unit ({@link
 * org.medalliance.calendar.Departure}). An {@link org.medalliance.calendar.AllianceSet} tells of
 * many alliances to which of them a unit belongs; a {@link
 * org.medalliance.calendar.PermissionChange} what a unit may use under one policy and not under
 * another, and when.
 *
 * <p>Days are never named for their own sake: an answer is a stretch of days on which it stays the
 * same, and open where a date is known only in part.
 */
@NullMarked
package org.medalliance.calendar;

import org.jspecify.annotations.NullMarked;

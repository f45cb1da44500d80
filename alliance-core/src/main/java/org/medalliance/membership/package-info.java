// SPDX-License-Identifier: Apache-2.0
/**
 * Who belongs. A {@link org.medalliance.membership.MemberUnit} is a unit's entry on the roll: the
 * {@linkplain org.medalliance.membership.MemberFact facts} in the order in which they happened, its
 * tier and its {@linkplain org.medalliance.membership.Role roles} over time.
 *
 * <p>Its {@link org.medalliance.membership.Standing} on a day is derived from the facts, in one
 * place. Where a date is known only in part several standings are possible, and the answer says
 * which.
 *
 * <p>An {@link org.medalliance.membership.Appointment} puts a person in an {@linkplain
 * org.medalliance.membership.Office office} of a unit; {@link
 * org.medalliance.membership.OfficeHolders} says who is in one on a day.
 */
@NullMarked
package org.medalliance.membership;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Medical alliances as values. An {@link org.medalliance.Alliance} is what is written down: its
 * {@linkplain org.medalliance.institution institutions}, {@linkplain org.medalliance.membership
 * members}, {@linkplain org.medalliance.agreement agreements}, {@linkplain org.medalliance.resource
 * resources} and {@linkplain org.medalliance.sharing sharing rules}, what its units {@linkplain
 * org.medalliance.programme undertake together} and how it {@linkplain org.medalliance.governance
 * decides}. Its {@link org.medalliance.Roll} says who belongs on a day; a {@linkplain
 * org.medalliance.decision policy} says who may use what, a {@linkplain org.medalliance.check
 * check} whether all that fits together.
 *
 * <h2>Package specification</h2>
 *
 * What follows holds for every package of the library and is not said again.
 *
 * <ul>
 *   <li><b>Values.</b> Every type is immutable to the ground, equal by content and serializable. A
 *       value that exists is valid; it is checked again when it arrives by serialization. Builders
 *       belong to one thread, everything else to all.
 *   <li><b>Null.</b> No method takes or returns {@code null}; a null argument is a {@link
 *       NullPointerException} that names it. What may be absent is an {@link java.util.Optional} or
 *       an empty collection.
 *   <li><b>Errors.</b> A value that breaks its own rule throws an {@link
 *       org.medalliance.code.InvalidValueException}, an unfinished builder an {@link
 *       IllegalStateException} that lists what is missing. What is wrong between values never
 *       throws.
 *   <li><b>Time.</b> Days are civil dates where the alliance is seated. There is no clock and no
 *       zone: the caller says which day it is. Whatever begins or ends on a day does so as the day
 *       begins, so spans are half-open: {@code [from, until)}.
 *   <li><b>Unknown is not false.</b> Where a date is known only in part, an answer that depends on
 *       it is {@linkplain org.medalliance.code.Certainty#UNKNOWN unknown} and names the date.
 *   <li><b>Words.</b> What is said to people is put in words for a {@link java.util.Locale} that
 *       the caller names, in English or Chinese; {@code toString} is English, on one line, bounded
 *       and escaped. The language of the machine plays no part.
 *   <li><b>Order.</b> What is a set is kept sorted, so that equality, iteration and documents
 *       agree.
 * </ul>
 */
@NullMarked
@ValueStyle
package org.medalliance;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Bodies in the world. An {@link org.medalliance.institution.Institution} has an id that stays,
 * names that come and go ({@link org.medalliance.institution.OtherName}), and a {@linkplain
 * org.medalliance.institution.InstitutionKind kind}, {@linkplain
 * org.medalliance.institution.Ownership owner}, grade, place and specialties that may change over
 * time; {@link org.medalliance.institution.Succession} says what became of it.
 *
 * <p>It says nothing of any alliance: whether an institution is a member is written on the roll.
 */
@NullMarked
package org.medalliance.institution;

import org.jspecify.annotations.NullMarked;

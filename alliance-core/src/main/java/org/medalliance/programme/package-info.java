// SPDX-License-Identifier: Apache-2.0
/**
 * What units undertake together. A {@link org.medalliance.programme.Programme} is of a {@linkplain
 * org.medalliance.programme.ProgrammeKind kind}, has an organiser, and says who takes part, where,
 * when, and what it brings them. {@link org.medalliance.programme.ProgrammeKinds} are those that
 * are met in the field.
 *
 * <p>Programmes describe. Who may use what is the business of {@linkplain org.medalliance.sharing
 * sharing rules} alone.
 */
@NullMarked
package org.medalliance.programme;

import org.jspecify.annotations.NullMarked;

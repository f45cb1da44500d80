// SPDX-License-Identifier: Apache-2.0
/**
 * What units are, as far as rules can tell; not exported. A {@link
 * org.medalliance.decision.compiled.unit.Census} finds what each is in each stretch of days in
 * which nothing about it changes; units that no selector tells apart share a state and the answers
 * to the {@link org.medalliance.decision.compiled.unit.UnitTest}s of agreements and selectors. A
 * {@link org.medalliance.decision.compiled.unit.Muster} holds all units of one day.
 */
@NullMarked
package org.medalliance.decision.compiled.unit;

import org.jspecify.annotations.NullMarked;

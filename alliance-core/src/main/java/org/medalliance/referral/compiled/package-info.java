// SPDX-License-Identifier: Apache-2.0
/**
 * What a referral network is made of; not for users. A {@link
 * org.medalliance.referral.compiled.Muster} holds all units as they are on one day, in groups that
 * no hop tells apart; {@link org.medalliance.referral.compiled.Reach} finds the routes that lead
 * from one of them, {@link org.medalliance.referral.compiled.UnitPremises} says what was found of
 * each.
 */
@NullMarked
package org.medalliance.referral.compiled;

import org.jspecify.annotations.NullMarked;

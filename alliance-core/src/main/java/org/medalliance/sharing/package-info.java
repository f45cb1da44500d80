// SPDX-License-Identifier: Apache-2.0
/**
 * Who may use what of whom. A {@link org.medalliance.sharing.SharingRule} permits or prohibits: it
 * selects {@linkplain org.medalliance.sharing.ResourceSelector resources}, a provider and a
 * recipient ({@link org.medalliance.sharing.UnitSelector}), and may ask for circumstances ({@link
 * org.medalliance.sharing.SharingCondition}) that a {@linkplain
 * org.medalliance.sharing.SharingRequest request} tells by its {@linkplain
 * org.medalliance.sharing.Attribute attributes}.
 *
 * <p>Selectors and conditions are closed algebras: what a rule means can be compared exactly.
 * Nothing is selected by omission.
 *
 * <p>A {@link org.medalliance.sharing.ReferralPolicy} says by which steps patients may be referred.
 */
@NullMarked
package org.medalliance.sharing;

import org.jspecify.annotations.NullMarked;

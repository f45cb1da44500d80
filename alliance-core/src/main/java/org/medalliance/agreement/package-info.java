// SPDX-License-Identifier: Apache-2.0
/**
 * What was agreed. An {@link org.medalliance.agreement.Agreement} is of a {@linkplain
 * org.medalliance.agreement.AgreementKind kind}, {@linkplain org.medalliance.agreement.Binding
 * binds} the parties that it names or the members of the alliance, and may put {@linkplain
 * org.medalliance.agreement.Duty duties} on them.
 *
 * <p>Its {@link org.medalliance.agreement.AgreementStatus} on a day is derived from the {@linkplain
 * org.medalliance.agreement.AgreementFact facts}, in one place.
 */
@NullMarked
package org.medalliance.agreement;

import org.jspecify.annotations.NullMarked;

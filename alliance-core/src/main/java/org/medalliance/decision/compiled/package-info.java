// SPDX-License-Identifier: Apache-2.0
/**
 * The rules of an alliance made ready to be asked often; not exported. {@link
 * org.medalliance.decision.compiled.CompiledRules} looks up what a request names and finds the
 * verdict on it without looking at rules that cannot touch it; {@link
 * org.medalliance.decision.compiled.Sweeper} answers for all units at once.
 *
 * <p>Nothing is worked out before it is asked for but what each unit is and where each rule lies.
 * What was worked out last is kept, in bounded space, for all units that no rule tells apart. What
 * comes with an agreement that is added later is looked at besides.
 */
@NullMarked
package org.medalliance.decision.compiled;

import org.jspecify.annotations.NullMarked;

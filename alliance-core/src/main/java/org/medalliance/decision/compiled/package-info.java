// SPDX-License-Identifier: Apache-2.0
/**
 * Sharing rules made ready to be asked often; not exported. {@link
 * org.medalliance.decision.compiled.CompiledRules} of an alliance finds the {@link
 * org.medalliance.decision.compiled.Verdict} on a request without looking at rules that cannot
 * touch it.
 *
 * <p>What units are is worked out once for each stretch of days in which nothing changes; units
 * that no selector tells apart share a state and the answers about it. Rules lie on shelves by what
 * they are about, and on a shelf by the units that they name. All that is left for the request is
 * to find the shelf, the day and the circumstances.
 */
@NullMarked
package org.medalliance.decision.compiled;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * How rules are held against a request in full; not exported. A {@link
 * org.medalliance.decision.trial.PlainTrial} finds the premises of each rule in the order in which
 * people read them; what it found of units and of circumstances is put together from answers that
 * may be open. {@link org.medalliance.decision.trial.NearestMisses} are the permits among the
 * trials that fail by one premise, with the day or the fact that would mend it.
 *
 * <p>This is the slow way that says why; the quick one is {@link
 * org.medalliance.decision.compiled.CompiledRules}.
 */
@NullMarked
package org.medalliance.decision.trial;

import org.jspecify.annotations.NullMarked;

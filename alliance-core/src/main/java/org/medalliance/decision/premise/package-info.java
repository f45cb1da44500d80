// SPDX-License-Identifier: Apache-2.0
/**
 * What a rule needs, and what was found. A {@link org.medalliance.decision.premise.RuleTrial} is
 * one rule under one agreement held against one request, {@linkplain
 * org.medalliance.decision.premise.Premise premise} by premise; it applies if every one is met.
 * Where that cannot be told, each {@link org.medalliance.decision.premise.Unknown} says what would
 * have to be known; a permit that fails by one premise alone is a {@link
 * org.medalliance.decision.premise.NearestMiss}.
 *
 * <p>What a trial means for the request is for the decision to say; here nothing is decided.
 */
@NullMarked
package org.medalliance.decision.premise;

import org.jspecify.annotations.NullMarked;

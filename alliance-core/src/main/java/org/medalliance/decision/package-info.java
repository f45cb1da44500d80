// SPDX-License-Identifier: Apache-2.0
/**
 * May this unit use that of that unit on that day? A {@link org.medalliance.decision.SharingPolicy}
 * of an alliance decides a {@link org.medalliance.sharing.SharingRequest}; the {@link
 * org.medalliance.decision.SharingDecision} has an {@link org.medalliance.decision.Outcome}, the
 * rules and agreements it cites, the duties that come with them, and its {@linkplain
 * org.medalliance.decision.Reason reasons}, down to what is {@linkplain
 * org.medalliance.decision.premise.Unknown not known}.
 *
 * <p>Who asks the same often, {@linkplain org.medalliance.decision.SharingPolicy#prepare prepares}
 * it; who wants to know for whom, {@linkplain org.medalliance.decision.SharingPolicy#recipients
 * asks for all at once}.
 *
 * <p>What is limited is decided on a {@linkplain org.medalliance.decision.quota.QuotaLedger ledger}
 * of what has been used; without one, nobody knows what is left. A decision says what the use would
 * count against, and what to record.
 *
 * <p>An {@link org.medalliance.decision.Explanation} is made on demand: every rule about what is
 * asked for, under every agreement, as a {@link org.medalliance.decision.premise.RuleTrial},
 * {@linkplain org.medalliance.decision.premise.Premise premise} by premise, and the {@linkplain
 * org.medalliance.decision.premise.NearestMiss permits that fail by one of them}, with what would
 * meet it; {@linkplain org.medalliance.decision.SharingPolicy#nearMisses which those are} costs
 * little. All of it is structured first, as {@linkplain org.medalliance.wording.Phrase phrases},
 * and put in words in English or Chinese from that.
 */
@NullMarked
package org.medalliance.decision;

import org.jspecify.annotations.NullMarked;

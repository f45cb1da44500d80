// SPDX-License-Identifier: Apache-2.0
/**
 * Where may a unit refer patients on a day, and why not elsewhere? A {@link
 * org.medalliance.referral.ReferralNetwork} of an alliance answers a {@link
 * org.medalliance.referral.ReferralQuery} with {@link org.medalliance.referral.Referrals}: ranked
 * {@linkplain org.medalliance.referral.Candidate candidates} with a route, {@linkplain
 * org.medalliance.referral.Hop hop} by hop; units of which it {@linkplain
 * org.medalliance.referral.Unsettled cannot be told}, with what would have to be known; and those
 * {@linkplain org.medalliance.referral.Rejection rejected}, with every reason. It also holds a
 * {@link org.medalliance.referral.Chain} of referrals against the policy. Of a set of alliances
 * each has a network of its own.
 *
 * <p>Why patients are referred is a {@linkplain org.medalliance.referral.ReferralReason code} of
 * the caller; only whether a specialty lies outside what a unit is registered for can be computed.
 * Who has {@linkplain org.medalliance.referral.Capacity room} and how {@linkplain
 * org.medalliance.referral.Distance far} it is, the caller says with the question.
 *
 * <p>Nothing here knows a patient or any medicine. An answer is advice on what the alliance's rules
 * allow: the decision on treatment, and the liability for it, stay with the unit that treats.
 * Source: the notice of 1999 on teleconsultation in China, by which an opinion given from afar is
 * advice and the treating unit decides and answers for it.
 */
@NullMarked
package org.medalliance.referral;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * What tests of alliances are made of; with jqwik 1.9.3 beside this jar, parameters find their
 * values by themselves.
 *
 * <p><b>Use {@link org.medalliance.testing.AllianceAndRequest} first.</b> An alliance and a request
 * that are drawn apart hardly ever meet, and a test of them passes whatever the code does:
 *
 * <pre>{@code
 * @Property
 * void opensNothingThatTheAllianceDoesNot(@ForAll AllianceAndRequest pair) {
 *   SharingPolicy policy = SharingPolicy.of(pair.alliance());
 *   Assume.that(!policy.decide(pair.request()).isPermitted());
 *
 *   assertThat(new Gateway(policy).opens(pair.request())).isFalse();
 * }
 * }</pre>
 *
 * <p>{@link org.medalliance.testing.AllianceDomain} names the other values, {@link
 * org.medalliance.testing.Draw} makes them without jqwik, from a seed or from whatever else throws
 * the {@link org.medalliance.testing.Dice}. {@link org.medalliance.testing.Completions} turn what
 * is known in part into what may be the case; in a {@link org.medalliance.testing.SmallWindow} all
 * of that can be listed.
 */
@NullMarked
package org.medalliance.testing;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * What tests of alliances are made of.
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
 * <p>With jqwik 1.9.3 beside this jar, parameters find their values by themselves; {@link
 * org.medalliance.testing.AllianceDomain} names them, {@link org.medalliance.testing.Sized} chooses
 * how large alliances are. {@link org.medalliance.testing.Samples} give the same by seed and
 * number, with nothing but the library; {@link org.medalliance.testing.Draw} takes whatever else
 * throws the {@link org.medalliance.testing.Dice}, such as a fuzzer. {@link
 * org.medalliance.testing.Completions} turn what is known in part into what may be the case; in a
 * {@link org.medalliance.testing.SmallWindow} all of that can be listed.
 *
 * <p>A {@link org.medalliance.testing.Breaker} breaks exactly one thing in an alliance, for each
 * code that a check can find, and says what is found then and where. So a check of your own, or a
 * page that shows what is found, is tried with every code:
 *
 * <pre>{@code
 * Alliance alliance = Samples.of(1).alliance(0);
 * for (Breaker breaker : Breaker.all()) {
 *   Broken broken = breaker.in(alliance);
 *   String report = AnswerJson.REPORT.write(AllianceChecks.ALL.check(broken.alliance()));
 *
 *   assertTrue(report.contains(broken.code().code()), breaker.toString());
 * }
 * }</pre>
 *
 * <p>{@link org.medalliance.testing.corpus} holds some thousand requests with their decisions, for
 * other engines and other languages, and makes alliances smaller with which a test fails.
 *
 * <p>With AssertJ 3 beside this jar, {@link org.medalliance.testing.AllianceAssertions} say in the
 * words of the domain what an alliance must let, and why it does not.
 */
@NullMarked
package org.medalliance.testing;

import org.jspecify.annotations.NullMarked;

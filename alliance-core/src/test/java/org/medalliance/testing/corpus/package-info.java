// SPDX-License-Identifier: Apache-2.0
/**
 * Some thousand requests with their decisions, for whoever decides in another way.
 *
 * <p>{@link org.medalliance.testing.corpus.Corpus#lines()} are the cases that are written down, in
 * {@code org/medalliance/testing/corpus/decisions.ndjson} of this jar: UTF-8, one JSON object on
 * each line, which a line feed ends and nothing else, no two alike. Nothing but a JSON reader is
 * needed for them. Its members:
 *
 * <table>
 * <caption>A case</caption>
 * <tr><td>{@code alliance}</td><td>a whole document of the format {@code medalliance/1}</td></tr>
 * <tr><td>{@code ledger}</td><td>what is used, a {@code quotaLedger} of the format's schema; left
 *     out, nobody knows, which is not the same as a ledger on which nothing is</td></tr>
 * <tr><td>{@code decision}</td><td>what has to be answered, a {@code decision} of the schema; its
 *     {@code request} is the question</td></tr>
 * </table>
 *
 * <p>An engine that decides agrees in {@code outcome}, in {@code possible} outcomes and in {@code
 * citations}, the rules under agreements on which the outcome rests; one that gives reasons agrees
 * in the {@code code} of each of {@code reasons}; one that says what is not known agrees in {@code
 * unknown}. The rest ({@code duties}, {@code inferences}, {@code quotas}, {@code alternatives})
 * follows from what is cited and asked for. Lists are sets, sorted; {@code rules} and {@code
 * agreements} repeat what is in the citations.
 *
 * <p>Each alliance is {@linkplain org.medalliance.testing.corpus.Minimiser minimised}: it holds
 * what the answer hangs on and one {@linkplain org.medalliance.testing.corpus.Situation situation}
 * besides, of which there are few other cases. So it is seldom a sound alliance: units may lack a
 * membership, and references lead nowhere where that is what is tried. Between them the cases try
 * every outcome, reason, selector and condition, each met, not met and open, every standing and
 * status, every window and holder of quotas, and dates known in each of the ways that there are.
 *
 * <p>{@link org.medalliance.testing.corpus.Corpus#drawn} makes more, of any seed, each a {@link
 * org.medalliance.testing.corpus.DecisionCase}; those that are written down are the first of {@link
 * org.medalliance.testing.corpus.Corpus#SEED}. A version that decides one of them in another way
 * says so in the changelog.
 */
@NullMarked
package org.medalliance.testing.corpus;

import org.jspecify.annotations.NullMarked;

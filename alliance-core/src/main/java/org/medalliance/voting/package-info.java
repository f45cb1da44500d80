// SPDX-License-Identifier: Apache-2.0
/**
 * What a council decided, and what follows from it. {@link org.medalliance.voting.Votes} finds the
 * {@link org.medalliance.voting.Attendance} of a session, every {@link
 * org.medalliance.voting.Voter} who is entitled on its day, and the {@link
 * org.medalliance.voting.Tally} of a motion, with each {@link org.medalliance.voting.Requirement}
 * of its rule in numbers, every {@linkplain org.medalliance.voting.Excluded ballot that does not
 * count} and every {@link org.medalliance.voting.Gap} that leaves it open.
 *
 * <p>A {@link org.medalliance.voting.Procedure} says by which {@linkplain
 * org.medalliance.voting.Resolution resolutions} a unit comes, goes or is sent away. The {@link
 * org.medalliance.voting.Proceeding} is what it comes to: the change to apply, or every {@link
 * org.medalliance.voting.Obstacle} to it. A {@link org.medalliance.voting.Rota} tells who holds a
 * chair that passes on, and when nobody does.
 *
 * <pre>{@code
 * Tally tally = Votes.tally(alliance, "council-4", "admit-hillside");
 * tally.isCarried();
 * Proceeding admission =
 *     Procedure.admission("council", "admission")
 *         .proceed(alliance, UnitId.of("hillside"), day, Resolution.of("council-4", "admit-hillside"));
 * Alliance after = admission.change().applyTo(alliance);
 * }</pre>
 */
@NullMarked
package org.medalliance.voting;

import org.jspecify.annotations.NullMarked;

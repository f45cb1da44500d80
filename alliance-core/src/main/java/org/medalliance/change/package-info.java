// SPDX-License-Identifier: Apache-2.0
/**
 * What changes from one alliance to another. An {@link org.medalliance.change.AllianceDiff} holds
 * the {@linkplain org.medalliance.change.Change changes} between two alliances, each with what was
 * there before: it is applied, made undone, joined to the next, and put in words. A change is of a
 * {@link org.medalliance.change.Part} of the alliance, and {@linkplain
 * org.medalliance.change.Change.Severity matters} more or less.
 *
 * <pre>{@code
 * AllianceDiff diff = AllianceDiff.between(before, after);
 * diff.applyTo(before).equals(after);          // true
 * diff.inverse().applyTo(after).equals(before); // true
 * diff.text(Locale.ENGLISH, after);           // "Qianfeng ... joined on 2023-05-21, basis: unveiling"
 * }</pre>
 *
 * <p>Every change holds what was there before, and that is its precondition: a patch fits wherever
 * the things that it touches are as they were, whatever else has become of the alliance, and no
 * digest of the whole is asked for. One that does not fit is refused as a whole, with every {@link
 * org.medalliance.change.Conflict}, and nothing is changed.
 *
 * <p>A {@link org.medalliance.change.Reorganisation} is the patch for units that are renamed,
 * merged, split or closed, with what is left to be looked at. An {@link
 * org.medalliance.change.AllianceHistory} keeps patches as {@link
 * org.medalliance.change.Revision}s, with the time at which each was recorded.
 */
@NullMarked
package org.medalliance.change;

import org.jspecify.annotations.NullMarked;

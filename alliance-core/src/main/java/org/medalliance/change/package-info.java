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
 * <p>A patch that does not fit is refused as a whole, with every {@link
 * org.medalliance.change.Conflict}.
 */
@NullMarked
package org.medalliance.change;

import org.jspecify.annotations.NullMarked;

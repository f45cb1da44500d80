// SPDX-License-Identifier: Apache-2.0
/**
 * What a check says. A {@link org.medalliance.check.finding.Finding} has a {@linkplain
 * org.medalliance.check.finding.FindingCode code} that programs may act on, ours among the {@link
 * org.medalliance.check.finding.FindingCodes}; the {@linkplain
 * org.medalliance.check.finding.FindingPath place} at which to look; and what it is about, from
 * which its words are made in English or Chinese. The code says how {@linkplain
 * org.medalliance.check.finding.Severity grave} it is.
 */
@NullMarked
package org.medalliance.check.finding;

import org.jspecify.annotations.NullMarked;

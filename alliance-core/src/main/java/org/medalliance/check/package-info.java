// SPDX-License-Identifier: Apache-2.0
/**
 * Whether an alliance is sound as a whole. An {@link org.medalliance.check.AllianceCheck} looks for
 * what several values together should not be; {@link org.medalliance.check.AllianceChecks} has the
 * library's, each alone and all together, and a check of one's own is combined with them by {@code
 * and}. Its {@link org.medalliance.check.Report} holds every {@linkplain
 * org.medalliance.check.finding.Finding finding} at once.
 *
 * <p>What one value alone can know is checked when it is made, and is no finding. A report depends
 * on the alliance alone, costs time in proportion to its size, and changes nothing: what is decided
 * is decided the same whether or not anybody looks at it.
 */
@NullMarked
package org.medalliance.check;

import org.jspecify.annotations.NullMarked;

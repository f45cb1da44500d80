// SPDX-License-Identifier: Apache-2.0
/**
 * Whether councils consist of members and decide by rules that can be met: {@link
 * org.medalliance.check.governance.Seats}, {@link org.medalliance.check.governance.Sessions},
 * {@link org.medalliance.check.governance.CouncilRules}.
 */
@NullMarked
package org.medalliance.check.governance;

import org.jspecify.annotations.NullMarked;

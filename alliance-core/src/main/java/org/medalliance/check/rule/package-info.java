// SPDX-License-Identifier: Apache-2.0
/**
 * Whether sharing rules can do what they say: on some day and with some resource ({@link
 * org.medalliance.check.rule.RuleDays}), for some units ({@link
 * org.medalliance.check.rule.Selections}), not for all for ever ({@link
 * org.medalliance.check.rule.Breadth}), beside other rules ({@link
 * org.medalliance.check.rule.Rivals}) and within what is lent ({@link
 * org.medalliance.check.rule.Quotas}).
 *
 * <p>This looks at how rules are written, at little cost; what they mean together is a matter of
 * analysis.
 */
@NullMarked
package org.medalliance.check.rule;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * What do the rules really do? A {@link org.medalliance.analysis.RuleAnalysis} finds rules that
 * repeat each other, conflict, never apply or leave gaps. It is exact, as selectors and conditions
 * are closed algebras over what an alliance writes down: requests are grouped into boxes of units,
 * stretches of days and circumstances that no rule tells apart, and boxes are cut, never
 * enumerated. Everything found comes with a request to see it by.
 *
 * <p>Questions that would take more than an {@link org.medalliance.analysis.AnalysisBudget} are not
 * decided, and said to be.
 */
@NullMarked
package org.medalliance.analysis;

import org.jspecify.annotations.NullMarked;

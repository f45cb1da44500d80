// SPDX-License-Identifier: Apache-2.0
/**
 * Figures of an alliance. {@link org.medalliance.view.indicator.Indicators} of a day counts members
 * and agreements, and tells coverage, hubs, isolated and bridge units, what runs out and who lends
 * more than it borrows. Each {@link org.medalliance.view.indicator.Indicator} has a {@linkplain
 * org.medalliance.view.indicator.IndicatorCode code} with its definition (numerator, denominator,
 * scope) in English and Chinese, and a {@linkplain org.medalliance.view.indicator.IndicatorValue
 * value}: a number, a share, those of whom it is so, or that it cannot be computed.
 *
 * <p>No figure is an assessment: thresholds and verdicts are in {@link
 * org.medalliance.check.assessment}.
 */
@NullMarked
package org.medalliance.view.indicator;

import org.jspecify.annotations.NullMarked;

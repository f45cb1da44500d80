// SPDX-License-Identifier: Apache-2.0
/**
 * Reports for people who look: a graph as a table ({@link
 * org.medalliance.examples.report.view.GraphReport}), and figures with their definitions, in words
 * ({@link org.medalliance.examples.report.view.IndicatorsReport}).
 */
@NullMarked
package org.medalliance.examples.report.view;

import org.jspecify.annotations.NullMarked;

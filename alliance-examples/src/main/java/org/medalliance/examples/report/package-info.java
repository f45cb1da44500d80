// SPDX-License-Identifier: Apache-2.0
/**
 * Answers as text that people like to read. A {@link org.medalliance.examples.report.Page} takes
 * lines, paragraphs and {@linkplain org.medalliance.examples.report.Table tables} of at most so
 * many columns, in which a Chinese character is {@linkplain org.medalliance.examples.report.Width
 * two columns wide}; {@link org.medalliance.examples.report.Words} turns dates and names into
 * words.
 *
 * <p>A {@link org.medalliance.examples.report.Report} is one answer as a value that fills a page
 * or, by {@link org.medalliance.examples.report.ReportJson}, is JSON: {@link
 * org.medalliance.examples.report.AgreementsReport}, those about what is wrong in {@link
 * org.medalliance.examples.report.check}, those about units in {@link
 * org.medalliance.examples.report.unit} and those about time in {@link
 * org.medalliance.examples.report.time}. What the library itself writes as JSON fills a page only:
 * {@link org.medalliance.examples.report.DecisionReport}, what rules do in {@link
 * org.medalliance.examples.report.analysis}, and graphs and figures in {@link
 * org.medalliance.examples.report.view}.
 */
@NullMarked
package org.medalliance.examples.report;

import org.jspecify.annotations.NullMarked;

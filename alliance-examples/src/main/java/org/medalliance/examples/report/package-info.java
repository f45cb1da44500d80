// SPDX-License-Identifier: Apache-2.0
/**
 * Answers as text that people like to read. A {@link org.medalliance.examples.report.Page} takes
 * lines, paragraphs and {@linkplain org.medalliance.examples.report.Table tables} of at most 100
 * columns, in which a Chinese character is {@linkplain org.medalliance.examples.report.Width two
 * columns wide}; {@link org.medalliance.examples.report.Words} turns dates and names into words.
 *
 * <p>{@link org.medalliance.examples.report.MembersReport}, {@link
 * org.medalliance.examples.report.AgreementsReport} and {@link
 * org.medalliance.examples.report.DecisionReport} each fill a page with one answer.
 */
@NullMarked
package org.medalliance.examples.report;

import org.jspecify.annotations.NullMarked;

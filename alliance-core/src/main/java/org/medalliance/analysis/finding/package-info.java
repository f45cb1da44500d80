// SPDX-License-Identifier: Apache-2.0
/**
 * What an analysis of rules finds: a {@link org.medalliance.analysis.finding.RuleFinding} about the
 * rules of one alliance, a {@link org.medalliance.analysis.finding.Difference} between two, each
 * with the {@linkplain org.medalliance.analysis.finding.Region requests} it is about, as few
 * {@linkplain org.medalliance.analysis.finding.Cell cells}, and one request to see it by.
 */
@NullMarked
package org.medalliance.analysis.finding;

import org.jspecify.annotations.NullMarked;

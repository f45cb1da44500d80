// SPDX-License-Identifier: Apache-2.0
/**
 * Whether an alliance meets a scheme of assessment. An {@link
 * org.medalliance.check.assessment.AssessmentScheme} is data: its {@linkplain
 * org.medalliance.check.assessment.Criterion criteria} by dimension and the {@linkplain
 * org.medalliance.check.assessment.VerdictRule rule} by which {@linkplain
 * org.medalliance.check.assessment.Grade grades} become a {@link
 * org.medalliance.check.assessment.Verdict}, which names what fails. Who grades, and by what, is
 * the assessor's affair. Those that are published are in {@link
 * org.medalliance.check.assessment.AssessmentSchemes}, with their sources and how sure they are.
 */
@NullMarked
package org.medalliance.check.assessment;

import org.jspecify.annotations.NullMarked;

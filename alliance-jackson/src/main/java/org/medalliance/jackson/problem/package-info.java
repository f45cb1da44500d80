// SPDX-License-Identifier: Apache-2.0
/**
 * What is wrong with a document. Reading ends in an {@link
 * org.medalliance.jackson.problem.AllianceFormatException} that carries every {@link
 * org.medalliance.jackson.problem.Problem}, each with a stable {@link
 * org.medalliance.jackson.problem.ProblemCode}; what is found in its value has a {@link
 * org.medalliance.jackson.problem.Place} in it. How large a document may be is a value too, {@link
 * org.medalliance.jackson.problem.ReadLimits}.
 */
@NullMarked
package org.medalliance.jackson.problem;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** What is found about rules, laid out: conflicts and gaps, differences, boundaries, coverage. */
@NullMarked
package org.medalliance.examples.report.analysis;

import org.jspecify.annotations.NullMarked;

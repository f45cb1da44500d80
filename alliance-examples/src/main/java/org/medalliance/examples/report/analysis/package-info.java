// SPDX-License-Identifier: Apache-2.0
/** What is found about rules, in words: conflicts and gaps, differences, boundaries, coverage. */
@NullMarked
package org.medalliance.examples.report.analysis;

import org.jspecify.annotations.NullMarked;

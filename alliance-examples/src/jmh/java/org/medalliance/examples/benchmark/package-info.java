// SPDX-License-Identifier: Apache-2.0
/**
 * How long decisions take, beside what else could decide them.
 *
 * <p>A {@link Workload} is an alliance and what is asked of it, made up by size and seed: as values
 * of the library and, in {@link Plain}, as plain records. The {@link Floor}, the {@link LinearScan}
 * and the {@link MapOfRuleLists} decide over the records. {@link QuickLook} prints a table in a few
 * minutes.
 */
@NullMarked
package org.medalliance.examples.benchmark;

import org.jspecify.annotations.NullMarked;

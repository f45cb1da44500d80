// SPDX-License-Identifier: Apache-2.0
/**
 * What is decided, and the plain ways to decide it.
 *
 * <p>A {@link Workload} is an alliance and what is asked of it, made up by size and seed, as {@link
 * Plain} records and as values of the library. {@link Floor}, {@link MapOfRuleLists} and {@link
 * LinearScan} give an {@link Answer} over the records; {@link Sameness} holds them against the
 * library. {@link Everybody} asks the library about all units at once.
 */
@NullMarked
package org.medalliance.examples.benchmark.workload;

import org.jspecify.annotations.NullMarked;

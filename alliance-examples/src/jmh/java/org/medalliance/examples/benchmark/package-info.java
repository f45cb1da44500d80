// SPDX-License-Identifier: Apache-2.0
/**
 * How long decisions take, beside what else could decide them; and in a package of its own, how
 * long documents do.
 *
 * <p>{@link Benchmarks} holds all ways to decide against one another, runs JMH on {@link
 * Decisions}, {@link Explanations}, {@link FirstPass}, {@link CrowdedCell}, {@link WhoMay}, {@link
 * Refusals} and {@link Compilation}, and prints ratios and a picture of growth. {@link QuickLook}
 * prints a table in a few minutes.
 */
@NullMarked
package org.medalliance.examples.benchmark;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * What comes of measuring: {@link Measures} holds what each call costs, {@link Ratios} and {@link
 * DocumentRatios} print it beside what it should be, {@link Growth} draws it.
 */
@NullMarked
package org.medalliance.examples.benchmark.figure;

import org.jspecify.annotations.NullMarked;

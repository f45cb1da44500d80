// SPDX-License-Identifier: Apache-2.0
/**
 * Engines that could decide too.
 *
 * <p>The {@link Terms} are a workload in terms that all of them know: as {@link FlatRule}s, each a
 * conjunction of {@link Test}s, and as {@link Facts} of each request. Each {@link Rival} puts them
 * into its engine's own words.
 */
@NullMarked
package org.medalliance.examples.benchmark.rival;

import org.jspecify.annotations.NullMarked;

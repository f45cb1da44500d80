// SPDX-License-Identifier: Apache-2.0
/**
 * Sets of requests as boxes; not exported. A {@link org.medalliance.analysis.box.Box} is some units
 * by some units by some stretches of days by some {@linkplain org.medalliance.analysis.box.Told
 * circumstances}. What is in one and not in others is found by cutting it up, however many requests
 * that are, in a bounded number of {@link org.medalliance.analysis.box.Steps}.
 */
@NullMarked
package org.medalliance.analysis.box;

import org.jspecify.annotations.NullMarked;

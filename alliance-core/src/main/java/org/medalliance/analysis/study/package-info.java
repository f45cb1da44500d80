// SPDX-License-Identifier: Apache-2.0
/**
 * How findings are found; not exported. A {@link org.medalliance.analysis.study.Scene} lays
 * alliances side by side, a {@link org.medalliance.analysis.study.Study} asks of each rule what
 * holds of it.
 */
@NullMarked
package org.medalliance.analysis.study;

import org.jspecify.annotations.NullMarked;

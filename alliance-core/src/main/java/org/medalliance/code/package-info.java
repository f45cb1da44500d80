// SPDX-License-Identifier: Apache-2.0
/**
 * The words of the library: typed ids such as {@link org.medalliance.code.UnitId}, {@linkplain
 * org.medalliance.code.Code codes} and what a {@link org.medalliance.code.CodeSystem} makes of
 * them, {@linkplain org.medalliance.code.LocalizedText texts} for people, exact {@linkplain
 * org.medalliance.code.Ratio ratios}, and the three answers of {@link
 * org.medalliance.code.Certainty}.
 *
 * <p>Their grammar is {@link org.medalliance.code.Syntax}. A value that breaks its own rule throws
 * an {@link org.medalliance.code.InvalidValueException}, which names the broken rule as a {@link
 * org.medalliance.code.Fault}.
 */
@NullMarked
package org.medalliance.code;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * What facts rest on. A {@link org.medalliance.evidence.Source} has a {@linkplain
 * org.medalliance.evidence.SourceKind kind}; an inference names the sources it draws from, quotes
 * the sentence and says how it is read, and a decision that rests on one says so.
 *
 * <p>A {@link org.medalliance.evidence.Claim} is a figure that a source reports of some {@link
 * org.medalliance.evidence.Measure}. It is kept as it was made.
 */
@NullMarked
package org.medalliance.evidence;

import org.jspecify.annotations.NullMarked;

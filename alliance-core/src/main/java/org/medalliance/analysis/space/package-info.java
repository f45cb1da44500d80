// SPDX-License-Identifier: Apache-2.0
/**
 * In what requests can differ, and where each rule applies; not exported. A {@link
 * org.medalliance.analysis.space.Space} has an axis for everything that some rule can tell; a
 * {@link org.medalliance.analysis.space.Version} is an alliance laid out in it, stretch of days by
 * stretch. {@link org.medalliance.analysis.space.Laid} holds its rules as boxes, {@link
 * org.medalliance.analysis.space.Asks} finds what can be asked for, and {@link
 * org.medalliance.analysis.space.Parts} cuts requests into parts that are decided alike.
 */
@NullMarked
package org.medalliance.analysis.space;

import org.jspecify.annotations.NullMarked;

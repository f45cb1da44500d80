// SPDX-License-Identifier: Apache-2.0
/**
 * The format {@code medalliance/1}, one shape for each type. Begin with {@link
 * org.medalliance.jackson.format.AllianceShapes}, whose parts are in {@link
 * org.medalliance.jackson.format.value}; what is asked of an alliance, and answered, stands beside
 * it. Each class reads as the documentation of what is written for one package of the core.
 *
 * <p>What the schema says to people stands in {@code descriptions.properties}.
 */
@NullMarked
package org.medalliance.jackson.format;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * What the shapes of the format are made of: ids, codes, texts, ratios, dates, code systems, the
 * sources that facts rest on, and what the library says. See {@link
 * org.medalliance.jackson.format.basic.CodeShapes}.
 */
@NullMarked
package org.medalliance.jackson.format.basic;

import org.jspecify.annotations.NullMarked;

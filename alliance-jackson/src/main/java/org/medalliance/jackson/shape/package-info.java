// SPDX-License-Identifier: Apache-2.0
/**
 * How values are written as JSON, declared once. A {@link org.medalliance.jackson.shape.Shape}
 * reads, writes and describes (as JSON Schema) the values of one type; {@link
 * org.medalliance.jackson.shape.Shapes} has those of values that are no objects.
 */
@NullMarked
package org.medalliance.jackson.shape;

import org.jspecify.annotations.NullMarked;

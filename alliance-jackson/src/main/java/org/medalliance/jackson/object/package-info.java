// SPDX-License-Identifier: Apache-2.0
/**
 * Shapes of what is written as an object. An {@link org.medalliance.jackson.object.ObjectShape} is
 * declared member by member, for a value that has a builder ({@link
 * org.medalliance.jackson.object.ObjectBuilder}) or for a record; a {@link
 * org.medalliance.jackson.object.UnionShape} is an object of one member, whose name is the kind.
 *
 * <p>A {@link org.medalliance.jackson.object.Part} says how one attribute is carried by members.
 */
@NullMarked
package org.medalliance.jackson.object;

import org.jspecify.annotations.NullMarked;

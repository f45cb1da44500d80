// SPDX-License-Identifier: Apache-2.0
/**
 * Things that can be shared. A {@link org.medalliance.resource.SharedResource} belongs to one unit
 * and is of a {@link org.medalliance.resource.ResourceKind}; a {@link
 * org.medalliance.resource.Quota} says how much of it may be used in a stretch of the calendar.
 */
@NullMarked
package org.medalliance.resource;

import org.jspecify.annotations.NullMarked;

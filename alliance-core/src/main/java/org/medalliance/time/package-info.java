// SPDX-License-Identifier: Apache-2.0
/**
 * Days that may be known only in part. A {@link org.medalliance.time.PartialDate} is one day of a
 * range; a {@link org.medalliance.time.DateSpan} runs from one such day until another; {@link
 * org.medalliance.time.Happenings} keep several in the order in which they happened.
 *
 * <p>A {@link org.medalliance.time.Timeline} has one value at a time. What it was on a day is a
 * {@link org.medalliance.time.Certain} value: the possibilities, with the {@linkplain
 * org.medalliance.time.OpenDate dates} to blame if there is more than one.
 */
@NullMarked
package org.medalliance.time;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Stories to read in order, each a program of its own: {@link
 * org.medalliance.examples.story.S1_WhoBelongs}, {@link
 * org.medalliance.examples.story.S2_WhatIsInForce}, {@link
 * org.medalliance.examples.story.S3_MayTheyUseIt}, {@link
 * org.medalliance.examples.story.S4_OnlyThePilots}, {@link
 * org.medalliance.examples.story.S5_CannotBeTold}, {@link
 * org.medalliance.examples.story.S6_WhatACharterSays} and {@link
 * org.medalliance.examples.story.S7_WhatAChangeAlters}. {@link
 * org.medalliance.examples.story.Stories} tells them all; that is what the first command of the
 * README runs.
 */
@NullMarked
package org.medalliance.examples.story;

import org.jspecify.annotations.NullMarked;

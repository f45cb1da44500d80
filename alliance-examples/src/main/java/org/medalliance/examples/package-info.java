// SPDX-License-Identifier: Apache-2.0
/**
 * {@link org.medalliance.examples.Samples} are two real alliances, written down from news reports.
 * The {@linkplain org.medalliance.examples.story stories} ask them and an invented one questions,
 * one file each; the {@linkplain org.medalliance.examples.lab lab} answers yours on the command
 * line, in the words of {@link org.medalliance.examples.report}. A {@linkplain
 * org.medalliance.examples.generator generator} makes alliances of any size.
 */
@NullMarked
package org.medalliance.examples;

import org.jspecify.annotations.NullMarked;

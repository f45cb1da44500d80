// SPDX-License-Identifier: Apache-2.0
/**
 * Lists of members as people keep them, made into documents: {@link
 * org.medalliance.examples.lab.intake.ImportCommand}. What a list does not say, its reader says on
 * the command line; what cannot be used of it is listed, and nothing is guessed but headings.
 */
@NullMarked
package org.medalliance.examples.lab.intake;

import org.jspecify.annotations.NullMarked;

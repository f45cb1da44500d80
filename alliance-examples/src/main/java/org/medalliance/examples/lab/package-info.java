// SPDX-License-Identifier: Apache-2.0
/**
 * The command line on which rules are tried: {@link org.medalliance.examples.lab.AllianceLab} and
 * one file for each command; those about documents are in {@link
 * org.medalliance.examples.lab.document}, those about time in {@link
 * org.medalliance.examples.lab.time}, that for lists of members in {@link
 * org.medalliance.examples.lab.intake}. What they know of whoever calls them, and what help says
 * beyond options, is in {@link org.medalliance.examples.lab.terminal}. Exit code 0 says that the
 * question was answered, whatever the answer; 1 that the document or the question is wrong, or that
 * an error was found in what the document says; 2 that the command was not understood; 3 that what
 * it was to look for is there.
 */
@NullMarked
package org.medalliance.examples.lab;

import org.jspecify.annotations.NullMarked;

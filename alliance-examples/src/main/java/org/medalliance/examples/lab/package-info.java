// SPDX-License-Identifier: Apache-2.0
/**
 * The command line on which rules are tried: {@link org.medalliance.examples.lab.AllianceLab} and
 * one file for each command; those about documents are in {@link
 * org.medalliance.examples.lab.document}, those about time in {@link
 * org.medalliance.examples.lab.time}. Exit code 0 says that the question was answered, whatever the
 * answer; 1 that the document or the question is wrong, or that an error was found in what the
 * document says; 2 that the command was not understood.
 */
@NullMarked
package org.medalliance.examples.lab;

import org.jspecify.annotations.NullMarked;

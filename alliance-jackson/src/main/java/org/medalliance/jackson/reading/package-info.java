// SPDX-License-Identifier: Apache-2.0
/**
 * Reading with every problem at once. A {@link org.medalliance.jackson.reading.TokenReader} yields
 * the tokens of a document to the shapes and knows where it is (its {@link
 * org.medalliance.jackson.reading.Pointer}); what is wrong is kept in a {@link
 * org.medalliance.jackson.reading.ProblemLog} until the end, and what the format does not know, if
 * it may stay, in a {@link org.medalliance.jackson.reading.Kept}. Where something else is in the
 * document, such as what a check finds, {@link org.medalliance.jackson.reading.Places} tells later.
 */
@NullMarked
package org.medalliance.jackson.reading;

import org.jspecify.annotations.NullMarked;

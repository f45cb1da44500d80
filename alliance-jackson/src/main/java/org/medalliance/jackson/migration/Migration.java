// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.migration;

import java.util.function.UnaryOperator;

/**
 * Turns a document of one format into one of another: a pure function, which says in the new words
 * what the old ones said and leaves alone what it does not understand.
 *
 * @param from the format that it takes, such as {@code medalliance/1}
 * @param to the format that it makes; the name in the document is set for it
 * @param change the function
 */
public record Migration(String from, String to, UnaryOperator<Tree.Branch> change) {}

// SPDX-License-Identifier: Apache-2.0
/**
 * JSON as tokens, whoever makes them. A {@link org.medalliance.jackson.token.Document} is the text;
 * a {@link org.medalliance.jackson.token.TokenFactory} of either Jackson reads it into a {@link
 * org.medalliance.jackson.token.TokenSource}. Values are written to a {@link
 * org.medalliance.jackson.token.TokenSink}.
 */
@NullMarked
package org.medalliance.jackson.token;

import org.jspecify.annotations.NullMarked;

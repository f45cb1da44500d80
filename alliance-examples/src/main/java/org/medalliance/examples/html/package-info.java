// SPDX-License-Identifier: Apache-2.0
/**
 * An alliance as one page for people who look rather than read: {@link
 * org.medalliance.examples.html.HtmlReport} makes the sections of {@link
 * org.medalliance.examples.html.section} and lays them out as HTML that holds its style, its charts
 * and all it says in itself. The page asks for nothing: its policy forbids every request, and lets
 * only the scripts and the style run that it was made with.
 */
@NullMarked
package org.medalliance.examples.html;

import org.jspecify.annotations.NullMarked;

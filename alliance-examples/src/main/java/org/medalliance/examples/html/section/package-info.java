// SPDX-License-Identifier: Apache-2.0
/**
 * What the page for people who look rather than read says, section by section: each a record of
 * texts and numbers in the language of the reader, made of a {@link
 * org.medalliance.examples.html.section.Subject}, that a template lays out and charts are drawn of.
 * Each is bounded, whatever the size of the alliance, and says what it leaves out.
 */
@NullMarked
package org.medalliance.examples.html.section;

import org.jspecify.annotations.NullMarked;

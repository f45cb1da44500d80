// SPDX-License-Identifier: Apache-2.0
/**
 * What the commands know of the {@link org.medalliance.examples.lab.terminal.Terminal} that they
 * are called from: whether somebody watches, who is then shown how far they are ({@link
 * org.medalliance.examples.lab.terminal.ProgressBar}). And what they say of themselves, in which
 * {@link org.medalliance.examples.lab.terminal.Language}: the {@link
 * org.medalliance.examples.lab.terminal.Manual}, and a {@link
 * org.medalliance.examples.lab.terminal.Complaint} of what is not understood.
 */
@NullMarked
package org.medalliance.examples.lab.terminal;

import org.jspecify.annotations.NullMarked;

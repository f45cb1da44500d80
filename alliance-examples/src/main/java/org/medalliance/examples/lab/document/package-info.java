// SPDX-License-Identifier: Apache-2.0
/**
 * Documents on the command line: read from files ({@link
 * org.medalliance.examples.lab.document.Document}), or refused with a {@link
 * org.medalliance.examples.lab.document.LabException}; and the commands that are about documents
 * rather than about what is in them.
 */
@NullMarked
package org.medalliance.examples.lab.document;

import org.jspecify.annotations.NullMarked;

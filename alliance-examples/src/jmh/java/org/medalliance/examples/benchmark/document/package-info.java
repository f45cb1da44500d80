// SPDX-License-Identifier: Apache-2.0
/**
 * How long documents take to be read and written, beside what else could do it. Each {@link
 * org.medalliance.examples.benchmark.document.Way} reads the document of a made-up alliance and
 * writes it back; {@link org.medalliance.examples.benchmark.document.Reading} and {@link
 * org.medalliance.examples.benchmark.document.Writing} measure them.
 */
@NullMarked
package org.medalliance.examples.benchmark.document;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Alliances of any size, made up. An {@link org.medalliance.examples.generator.AllianceGenerator}
 * makes the same one from the same seed, so that measurements and reports of bugs can name it.
 */
@NullMarked
package org.medalliance.examples.generator;

import org.jspecify.annotations.NullMarked;

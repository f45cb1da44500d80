// SPDX-License-Identifier: Apache-2.0
/**
 * Whether references lead to what they name ({@link org.medalliance.check.reference.References},
 * {@link org.medalliance.check.reference.SourceReferences}) and never back to themselves ({@link
 * org.medalliance.check.reference.Cycles}), and whether ids and registered numbers are what they
 * seem ({@link org.medalliance.check.reference.Identifiers}). {@link
 * org.medalliance.check.reference.StillNamed} tells who refers to a unit that ends.
 */
@NullMarked
package org.medalliance.check.reference;

import org.jspecify.annotations.NullMarked;

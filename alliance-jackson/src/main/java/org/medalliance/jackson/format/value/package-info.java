// SPDX-License-Identifier: Apache-2.0
/**
 * What is written down in an alliance, one class of shapes for each package of the core. See {@link
 * org.medalliance.jackson.format.value.InstitutionShapes} for one that is as plain as most.
 */
@NullMarked
package org.medalliance.jackson.format.value;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Documents of older formats. A {@link org.medalliance.jackson.migration.Migration} turns a
 * document of one format, as a {@link org.medalliance.jackson.migration.Tree}, into one of the
 * next; {@link org.medalliance.jackson.migration.Migrations} go on until it is of the present one.
 */
@NullMarked
package org.medalliance.jackson.migration;

import org.jspecify.annotations.NullMarked;

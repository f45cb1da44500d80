// SPDX-License-Identifier: Apache-2.0
/**
 * What alliances in China (医联体) have in common. {@link
 * org.medalliance.catalog.china.ChinaCodeSystems} are the systems of regions, specialties and
 * grades, which a document names by their id instead of writing them out. {@link
 * org.medalliance.catalog.china.AllianceKinds}, {@link
 * org.medalliance.catalog.china.InstitutionKinds} and {@link
 * org.medalliance.catalog.china.ResourceKinds} are the kinds that are met in the field; any other
 * code is as good. {@link org.medalliance.catalog.china.ChinaNames} says in English and Chinese
 * what a code stands for.
 *
 * <p>Only what is found in a source is listed, and each list says in which. Codes that are not
 * listed here are as valid as those that are.
 */
@NullMarked
package org.medalliance.catalog.china;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * What codes stand for, whatever the country: a {@link org.medalliance.catalog.Catalogue} has an
 * {@link org.medalliance.catalog.Entry} for each code that it knows, with names, source and {@link
 * org.medalliance.catalog.Evidence}. Whatever else is said of a country is {@link
 * org.medalliance.catalog.Attested} in the same way.
 *
 * <p>Each country has a package of its own below this one; {@code catalog.china} is the first. What
 * is {@linkplain org.medalliance.catalog.Evidence#PROVISIONAL provisional} is to be verified before
 * anybody relies on it.
 */
@NullMarked
package org.medalliance.catalog;

import org.jspecify.annotations.NullMarked;

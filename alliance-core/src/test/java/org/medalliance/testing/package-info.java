// SPDX-License-Identifier: Apache-2.0
/**
 * What tests of alliances are made of. With jqwik 1.9.3 beside this jar, {@code @ForAll Alliance}
 * finds its values by itself; {@link org.medalliance.testing.AllianceDomain} names all the others.
 *
 * <p>{@link org.medalliance.testing.Draw} makes the same values without jqwik, from a seed or from
 * whatever else throws the {@link org.medalliance.testing.Dice}. {@link
 * org.medalliance.testing.Completions} turn what is known in part into what may be the case.
 */
@NullMarked
package org.medalliance.testing;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets jqwik find the values of {@link AllianceDomain} where a test names no domain; only types of
 * this library, so that a day remains any day.
 */
public final class AllianceArbitraries implements ArbitraryProvider {
  private final Collection<ArbitraryProvider> providers =
      new AllianceDomain().getArbitraryProviders();

  @Override
  public boolean canProvideFor(TypeUsage target) {
    return target.getRawType().getName().startsWith("org.medalliance.")
        && providers.stream().anyMatch(provider -> provider.canProvideFor(target));
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    return providers.stream()
        .filter(provider -> provider.canProvideFor(target))
        .flatMap(provider -> provider.provideFor(target, subtypes).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Ends each property after {@code -Dtries.most=n} tries, also those that say how many they want:
 * for counting mutants, where a property is run once for each.
 */
public final class FewTries implements AroundTryHook {
  private static final int MOST = Integer.getInteger("tries.most", Integer.MAX_VALUE);

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public TryExecutionResult aroundTry(
      TryLifecycleContext context, TryExecutor attempt, List<Object> parameters) {
    TryExecutionResult result = attempt.execute(parameters);
    AtomicInteger done =
        Store.getOrCreate(FewTries.class, Lifespan.PROPERTY, AtomicInteger::new).get();
    return done.incrementAndGet() >= MOST && result.status() == TryExecutionResult.Status.SATISFIED
        ? TryExecutionResult.satisfied(true)
        : result;
  }
}

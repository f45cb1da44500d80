// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark;

import org.medalliance.examples.benchmark.workload.Asked;
import org.medalliance.examples.benchmark.workload.Workload;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How large the alliance is. */
@State(Scope.Thread)
public class Size {
  /** How many units. */
  @Param({"50", "1000", "100000"})
  public int units;

  /** How many rules. */
  @Param({"10", "1000", "100000"})
  public int rules;

  Asked asked() {
    return new Asked(Workload.of(units, rules, Benchmarks.SEED));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Holds millions of decisions against the plain reference; takes minutes, so no build runs it. From
 * the top of the checkout:
 *
 * <pre>{@code
 * mvn -q -pl alliance-core -am test -Dtest=DifferentialRun \
 *     -Dsurefire.failIfNoSpecifiedTests=false -Ddecisions=10000000 -Dseed=1
 * }</pre>
 *
 * <p>It prints how many it has made, in the end of which sort they were, and fails on one that
 * differs, with the least of its alliance about which the two still differ, or if the mix is not
 * the one that {@link DifferentialMix} asks for. Outcome, citations and reasons are held against
 * the reference for every decision; premises for every one that is undetermined, and one in 32 of
 * the rest.
 */
class DifferentialRun {
  private static final int SEEDS = 1_000;
  private static final int ASKED_OF_EACH = 800;

  @Test
  void libraryAndReferenceDecideAlike() {
    long wanted = Long.getLong("decisions", 10_000_000);
    long seed = Long.getLong("seed", 1);
    long begun = System.nanoTime();
    DifferentialMix mix = new DifferentialMix();
    while (mix.decisions() < wanted && !mix.hasDifference()) {
      mix.add(DifferentialMix.of(LongStream.range(seed, seed + SEEDS).parallel(), ASKED_OF_EACH));
      seed += SEEDS;
      double seconds = (System.nanoTime() - begun) / 1e9;
      System.out.printf(
          "%,d decisions in %,.0f s, seeds before %d%n", mix.decisions(), seconds, seed);
    }
    System.out.println(mix);

    mix.check();
  }
}

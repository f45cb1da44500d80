// SPDX-License-Identifier: Apache-2.0
package org.medalliance.governance;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.medalliance.governance.Counts.Count;

/** Every set of numbers that counts known in part may turn out to be. */
final class AllCounts {
  private AllCounts() {}

  static List<Counts> of(Counts counts) {
    return of(counts.entitled(), counts.present(), counts.yes(), counts.no(), counts.abstain());
  }

  static List<Counts> of(Count entitled, Count present, Count yes, Count no, Count abstain) {
    return each(entitled)
        .flatMap(
            e ->
                each(present)
                    .filter(p -> p <= e)
                    .flatMap(
                        p ->
                            each(yes)
                                .flatMap(
                                    y ->
                                        each(no)
                                            .flatMap(
                                                n ->
                                                    each(abstain)
                                                        .filter(a -> y + n + a <= p)
                                                        .map(a -> Counts.of(e, p, y, n, a))))))
        .toList();
  }

  private static Stream<Integer> each(Count count) {
    return IntStream.rangeClosed(count.least(), count.most()).boxed();
  }
}

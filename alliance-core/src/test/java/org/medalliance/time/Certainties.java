// SPDX-License-Identifier: Apache-2.0
package org.medalliance.time;

import java.util.Collection;
import java.util.function.Predicate;
import org.medalliance.code.Certainty;

/** What is certain of several things that may be the case. */
final class Certainties {
  private Certainties() {}

  static <T> Certainty over(Collection<T> possible, Predicate<T> question) {
    if (possible.stream().allMatch(question)) {
      return Certainty.YES;
    }
    return possible.stream().noneMatch(question) ? Certainty.NO : Certainty.UNKNOWN;
  }
}

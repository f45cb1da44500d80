// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view.indicator;

import java.util.Optional;
import org.medalliance.calendar.Count;
import org.medalliance.code.Certainty;
import org.medalliance.code.Ratio;
import org.medalliance.wording.Phrase;

/** Counts things of which something is so, surely or perhaps, and out of which others. */
final class Counting {
  private int inBoth; // surely counted in the part, and surely in the whole
  private int inWhole; // surely in the whole
  private int perhapsInBoth; // at most so many more are in the part
  private int perhapsInWhole; // perhaps in the whole
  private int missing; // perhaps in the whole, and not surely in the part if they are
  private int adding; // perhaps in the whole, and perhaps or surely in the part if they are
  private int possible; // surely in the whole, and perhaps or surely in the part

  /**
   * Counts one thing.
   *
   * @param whole whether it is in the whole
   * @param part whether it is in the part, if it is in the whole
   */
  void add(Certainty whole, Certainty part) {
    if (whole.isYes()) {
      inWhole++;
      inBoth += part.isYes() ? 1 : 0;
      perhapsInBoth += part.isUnknown() ? 1 : 0;
      possible += part.isNo() ? 0 : 1;
    } else if (whole.isUnknown()) {
      perhapsInWhole++;
      perhapsInBoth += part.isNo() ? 0 : 1;
      missing += part.isYes() ? 0 : 1;
      adding += part.isNo() ? 0 : 1;
    }
  }

  /**
   * The share that the part is of the whole.
   *
   * @param isComplete whether all were counted; if not, there may be any number of others
   * @param none what there is none of if the whole is nothing
   */
  IndicatorValue share(boolean isComplete, Phrase none) {
    if (isComplete && inWhole + perhapsInWhole == 0) {
      return new IndicatorValue.NotComputable(none);
    }
    Count part = count(inBoth, perhapsInBoth, isComplete);
    Count whole = count(inWhole, perhapsInWhole, isComplete);
    return isComplete
        ? new IndicatorValue.Share(part, whole, least(), most())
        : new IndicatorValue.Share(part, whole, Ratio.of(0, 1), Ratio.of(1, 1));
  }

  /** Whoever lowers the share is there, whoever raises it is not. */
  private Ratio least() {
    return inWhole + missing == 0 ? Ratio.of(1, 1) : Ratio.of(inBoth, inWhole + missing);
  }

  /** Whoever raises the share is there, whoever lowers it is not. */
  private Ratio most() {
    return inWhole + adding == 0 ? Ratio.of(0, 1) : Ratio.of(possible + adding, inWhole + adding);
  }

  /** How many of those counted are in the whole. */
  Count count(boolean isComplete) {
    return count(inWhole, perhapsInWhole, isComplete);
  }

  static Count count(int surely, int perhaps, boolean isComplete) {
    return new Count(surely, isComplete ? Optional.of(surely + perhaps) : Optional.empty());
  }

  static Phrase phrase(Count count) {
    long least = count.least();
    return count
        .most()
        .map(
            most ->
                most == least
                    ? Phrase.of("value", least)
                    : Phrase.of("indicator.between", least, (long) most))
        .orElseGet(() -> Phrase.of("indicator.atLeast", least));
  }
}

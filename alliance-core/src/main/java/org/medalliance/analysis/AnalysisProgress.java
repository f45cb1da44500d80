// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

/** Watches an analysis, and may end it. */
public interface AnalysisProgress {
  /** Watches nothing and never ends it. */
  AnalysisProgress NONE = (done, all) -> {};

  /** Is told how many of all questions are done. */
  void done(int done, int all);

  /** Whether nobody waits for the answer any more; what is left then is not decided. */
  default boolean isCancelled() {
    return false;
  }
}

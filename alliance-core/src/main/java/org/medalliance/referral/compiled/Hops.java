// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral.compiled;

import java.util.Optional;
import java.util.Set;
import org.medalliance.CodeSystems;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;

/**
 * Whether a hop may lead from one unit to another as far as rungs and regions go.
 *
 * @param steps from which rung to which
 * @param ways which rungs lie that way from which, however many hops it takes
 * @param depth how many steps of the codes of their regions must agree; empty if none need to
 * @param next how many rungs down the next rung that way is; 0 for the same one
 * @param most the most hops of a route
 * @param systems what tells how regions compare
 */
public record Hops(
    Rungs.Question steps,
    Rungs.Question ways,
    Optional<Integer> depth,
    int next,
    int most,
    CodeSystems systems) {

  Certainty lead(Muster muster, int from, int to) {
    Certainty rungs = muster.rungs(from).ask(muster.rungs(to), steps);
    return rungs.isNo() || depth.isEmpty()
        ? rungs
        : rungs.and(
            agree(
                muster.regions(muster.regionKind(from)),
                muster.regions(muster.regionKind(to)),
                depth.get()));
  }

  /**
   * Whether units between which a hop surely leads are the same to all others, as on one rung of
   * regions that agree.
   */
  boolean isMutual() {
    return next == 0;
  }

  /** Whether a unit lies that way; surely so at the end of hops that surely lead there. */
  Certainty lies(Muster muster, int from, int to) {
    return muster.rungs(from).ask(muster.rungs(to), ways);
  }

  /** Whether places agree so far, whichever they are. */
  public Certainty agree(Set<Optional<Code>> some, Set<Optional<Code>> others, int steps) {
    Optional<Certainty> all = Optional.empty();
    for (Optional<Code> one : some) {
      for (Optional<Code> other : others) {
        Certainty answer =
            one.isEmpty() || other.isEmpty()
                ? Certainty.UNKNOWN
                : systems.regionsAgree(one.get(), other.get(), steps);
        if (all.isPresent() && all.get() != answer) {
          return Certainty.UNKNOWN;
        }
        all = Optional.of(answer);
      }
    }
    return all.orElse(Certainty.UNKNOWN);
  }
}

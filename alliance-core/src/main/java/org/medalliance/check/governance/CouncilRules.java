// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.governance;

import java.util.Optional;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilRule;
import org.medalliance.governance.DecisionRule;

/** Whether a council has as many seats as a rule of it needs votes. */
public final class CouncilRules {
  private CouncilRules() {}

  /** Hands over rules that no vote of all seats can meet. */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    for (Council council : alliance.councils()) {
      if (council.electorate().equals(Optional.of(Council.Electorate.SEATS))) {
        for (CouncilRule rule : council.rules()) {
          long votes = votes(rule.rule());
          if (votes > council.seats().size()) {
            findings.accept(
                Finding.of(
                    FindingCodes.VOTES_UNREACHABLE,
                    FindingPath.of("councils")
                        .id(council.id().value())
                        .member("rules")
                        .id(rule.id().value()),
                    votes,
                    (long) council.seats().size()));
          }
        }
      }
    }
  }

  /** The fewest votes with which a motion can pass; a share needs one of somebody. */
  private static long votes(DecisionRule rule) {
    if (rule instanceof DecisionRule.Votes needed) {
      return needed.votes();
    }
    if (rule instanceof DecisionRule.Share) {
      return 0; // a council without seats is not yet elected
    }
    return rule instanceof DecisionRule.AnyOf
        ? rule.components().stream().mapToLong(CouncilRules::votes).min().orElse(0)
        : rule.components().stream().mapToLong(CouncilRules::votes).max().orElse(0);
  }
}

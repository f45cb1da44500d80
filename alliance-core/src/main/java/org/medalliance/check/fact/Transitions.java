// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.fact;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.wording.Phrase;

/** Whether each fact can follow on those before it; one that cannot changes nothing. */
public final class Transitions {
  private Transitions() {}

  /** Hands over each fact that changes nothing. */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    life(alliance, findings);
    alliance.members().forEach(member -> standings(member, findings));
    alliance.agreements().forEach(agreement -> statuses(agreement, findings));
  }

  private static void life(Alliance alliance, Consumer<? super Finding> findings) {
    ImmutableList<FindingPath> places = FindingPath.ROOT.happenings("facts", alliance.facts());
    boolean active = false;
    for (int i = 0; i < alliance.facts().size(); i++) {
      AllianceFact fact = alliance.facts().get(i);
      boolean after = fact.fact() == AllianceFact.Kind.FOUNDED;
      if (after == active) {
        Phrase state = Phrase.of(active ? "found.alive" : "found.notAlive");
        findings.accept(Finding.of(FindingCodes.TRANSITION, places.get(i), fact, state, state));
      }
      active = after;
    }
  }

  private static void standings(MemberUnit member, Consumer<? super Finding> findings) {
    ImmutableList<FindingPath> places =
        FindingPath.of("members").id(member.unit().value()).happenings("facts", member.facts());
    ImmutableList<Standing> standings = member.standings();
    Standing before = Standing.NONE;
    for (int i = 0; i < standings.size(); i++) {
      MemberFact fact = member.facts().get(i);
      boolean fits =
          fact.fact() == MemberFact.Kind.NOTICE_GIVEN
              ? before.isMember()
              : before != standings.get(i);
      report(fits, fact, before, standings.get(i), places.get(i), findings);
      before = standings.get(i);
    }
  }

  private static void statuses(Agreement agreement, Consumer<? super Finding> findings) {
    ImmutableList<FindingPath> places =
        FindingPath.of("agreements")
            .id(agreement.id().value())
            .happenings("facts", agreement.facts());
    ImmutableList<AgreementStatus> statuses = agreement.statuses();
    AgreementStatus before = AgreementStatus.DRAFT;
    for (int i = 0; i < statuses.size(); i++) {
      AgreementFact fact = agreement.facts().get(i);
      boolean running = before == AgreementStatus.IN_FORCE || before == AgreementStatus.SUSPENDED;
      boolean fits =
          switch (fact.fact()) {
            case SIGNED -> // one party after the other
                before == AgreementStatus.DRAFT || before == AgreementStatus.SIGNED;
            case RENEWED, NOTICE_GIVEN -> running;
            case EFFECTIVE, SUSPENDED, RESUMED, TERMINATED, SUPERSEDED -> before != statuses.get(i);
          };
      report(fits, fact, before, statuses.get(i), places.get(i), findings);
      before = statuses.get(i);
    }
  }

  private static void report(
      boolean fits,
      Serializable fact,
      Serializable before,
      Serializable after,
      FindingPath at,
      Consumer<? super Finding> findings) {
    if (!fits) {
      findings.accept(Finding.of(FindingCodes.TRANSITION, at, fact, before, after));
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Ballot;
import org.medalliance.governance.Ballot.Vote;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilRule;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.DecisionRule.Of;
import org.medalliance.governance.DecisionRule.Threshold;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Session;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.time.PartialDate;

/** An alliance of so many members u01, u02, …, and hillside, which wants to belong. */
final class Valley {
  static final LocalDate FOUNDED = LocalDate.of(2017, 5, 1);
  static final LocalDate MET = LocalDate.of(2021, 6, 24);
  static final UnitId HILLSIDE = UnitId.of("hillside");
  static final Resolution ADMIT = Resolution.of("council-4", "m1");

  private Valley() {}

  /** Where every member has one vote, and all is written. */
  static Alliance of(int members, Motion motion, UnitId... present) {
    return of(members, session(motion, present));
  }

  static Alliance of(int members, Session session) {
    Alliance.Builder alliance =
        Alliance.builder()
            .id("river-valley")
            .kind(AllianceKind.of("specialty-alliance"))
            .roll(RollScope.COMPLETE)
            .addFact(AllianceFact.founded(FOUNDED))
            .addInstitution(Institution.of("hillside", "Hillside Clinic"))
            .addCouncil(council(Council.Electorate.MEMBERS, session));
    for (UnitId unit : units(1, members)) {
      alliance
          .addInstitution(Institution.of(unit.value(), "Hospital " + unit))
          .addMember(MemberUnit.admitted(unit.value(), FOUNDED, Roles.MEMBER));
    }
    return alliance.build();
  }

  static Council council(Council.Electorate electorate, Session... sessions) {
    return Council.builder()
        .id("council")
        .electorate(electorate)
        .addRule(CouncilRule.of("admission", DecisionRule.atLeast("2/3", Of.ENTITLED)))
        .addRule(
            CouncilRule.of(
                "ordinary",
                DecisionRule.quorate(
                    Threshold.atLeast("2/3"), DecisionRule.moreThan("1/2", Of.PRESENT))))
        .addSessions(sessions)
        .build();
  }

  static Session session(Motion motion, UnitId... present) {
    return Session.builder()
        .id("council-4")
        .on(PartialDate.of(MET))
        .addPresent(present)
        .attendance(Session.Minutes.COMPLETE)
        .addMotion(motion)
        .build();
  }

  /** A motion by a rule, on which the first so many vote for and the next against. */
  static Motion motion(String rule, int yes, int no) {
    return Motion.builder()
        .id("m1")
        .rule(rule)
        .count(Session.Minutes.COMPLETE)
        .addAllBallots(
            IntStream.rangeClosed(1, yes + no)
                .mapToObj(i -> new Ballot(unit(i), i <= yes ? Vote.YES : Vote.NO))
                .toList())
        .build();
  }

  static UnitId unit(int number) {
    return UnitId.of(number < 10 ? "u0" + number : "u" + number);
  }

  static List<UnitId> units(int from, int through) {
    return IntStream.rangeClosed(from, through).mapToObj(Valley::unit).toList();
  }

  static UnitId[] first(int number) {
    return units(1, number).toArray(new UnitId[0]);
  }
}

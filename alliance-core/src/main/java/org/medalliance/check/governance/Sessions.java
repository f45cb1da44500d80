// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.governance;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.calendar.Course;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Ballot;
import org.medalliance.governance.Council;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Session;
import org.medalliance.governance.Tenure;
import org.medalliance.membership.Standing;
import org.medalliance.time.PartialDate;

/** Whether those who count in a session may, and whether what it voted on can be told. */
public final class Sessions {
  private final Alliance alliance;
  private final Consumer<? super Finding> findings;
  private final Belonging full;

  private Sessions(Alliance alliance, Consumer<? super Finding> findings) {
    this.alliance = alliance;
    this.findings = findings;
    this.full = new Belonging(alliance, standing -> standing == Standing.FULL);
  }

  /** Hands over who is not entitled or not there, and votes of which no outcome can be told. */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    alliance.councils().forEach(new Sessions(alliance, findings)::council);
  }

  private void council(Council council) {
    FindingPath at = FindingPath.of("councils").id(council.id().value());
    boolean votes = council.sessions().stream().anyMatch(it -> !it.motions().isEmpty());
    if (votes && council.electorate().isEmpty()) {
      findings.accept(Finding.of(FindingCodes.ELECTORATE_MISSING, at));
    }
    Map<UnitId, Course<Certainty>> seated = seated(council);
    for (Session session : council.sessions()) {
      FindingPath here = at.member("sessions").id(session.id().value());
      for (UnitId unit : session.present()) {
        entitled(council, seated, unit, session.on(), here.member("present").id(unit.value()));
      }
      for (Motion motion : session.motions()) {
        motion(motion, here.member("motions").id(motion.id().value()));
        ballots(council, seated, session, motion, here);
      }
    }
  }

  /** When each unit holds a seat. */
  private static Map<UnitId, Course<Certainty>> seated(Council council) {
    Map<UnitId, List<Course<Certainty>>> tenures = new TreeMap<>();
    for (Seat seat : council.seats()) {
      for (Tenure tenure : seat.tenures()) {
        tenures
            .computeIfAbsent(tenure.unit(), any -> new ArrayList<>())
            .add(Course.of(tenure.span()));
      }
    }
    Map<UnitId, Course<Certainty>> seated = new TreeMap<>();
    tenures.forEach((unit, each) -> seated.put(unit, Course.any(each)));
    return seated;
  }

  private void entitled(
      Council council,
      Map<UnitId, Course<Certainty>> seated,
      UnitId unit,
      PartialDate on,
      FindingPath at) {
    boolean excluded =
        council
            .electorate()
            .map(
                electorate ->
                    switch (electorate) {
                      case SEATS ->
                          alliance.institution(unit).isPresent()
                              && !seated
                                  .getOrDefault(unit, Course.always(Certainty.NO))
                                  .meets(on, held -> !held.isNo());
                      case MEMBERS -> full.isExcluded(unit, on);
                    })
            .orElse(false);
    if (excluded) {
      findings.accept(Finding.of(FindingCodes.NOT_ENTITLED, at, unit));
    }
  }

  private void motion(Motion motion, FindingPath at) {
    if (!motion.ballots().isEmpty() && motion.rule().isEmpty() && motion.ownRule().isEmpty()) {
      findings.accept(Finding.of(FindingCodes.MOTION_WITHOUT_RULE, at));
    }
  }

  private void ballots(
      Council council,
      Map<UnitId, Course<Certainty>> seated,
      Session session,
      Motion motion,
      FindingPath at) {
    FindingPath here = at.member("motions").id(motion.id().value()).member("ballots");
    ImmutableList<Ballot> ballots = motion.ballots().asList();
    for (int i = 0; i < ballots.size(); i++) {
      UnitId unit = ballots.get(i).unit();
      FindingPath place = here.at(i, unit.value());
      if (session.present().contains(unit)) {
        continue; // said there
      }
      if (session.guests().contains(unit) || session.attendance() == Session.Minutes.COMPLETE) {
        findings.accept(Finding.of(FindingCodes.BALLOT_OF_ABSENT, place, unit));
      } else {
        entitled(council, seated, unit, session.on(), place);
      }
    }
  }
}

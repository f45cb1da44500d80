// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Ballot;
import org.medalliance.governance.Council;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Session;
import org.medalliance.governance.Tenure;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/**
 * The plain reference: counts votes where every day is known and everything is written, as somebody
 * with the charter in hand would. It asks nothing of what it is compared with, and no fold.
 */
final class PlainVotes {
  private final Alliance alliance;
  private final Council council;
  private final Session session;
  private final LocalDate day;

  PlainVotes(Alliance alliance, Council council, Session session) {
    this.alliance = alliance;
    this.council = council;
    this.session = session;
    this.day = session.on().earliest();
  }

  /** Who may vote; of a council that does not say so, nobody. */
  Set<UnitId> entitled() {
    Set<UnitId> entitled = new TreeSet<>();
    if (council.electorate().equals(Optional.of(Council.Electorate.SEATS))) {
      for (Seat seat : council.seats()) {
        for (Tenure tenure : seat.tenures()) {
          boolean begun = tenure.span().from().map(this::hasCome).orElse(true);
          boolean ended = tenure.span().until().map(this::hasCome).orElse(false);
          if (begun && !ended) {
            entitled.add(tenure.unit());
          }
        }
      }
    } else if (council.electorate().isPresent() && isAlive()) {
      for (MemberUnit member : alliance.members()) {
        if (isFull(member) && rolesOf(member).stream().noneMatch(PlainVotes::onlyAttends)) {
          entitled.add(member.unit());
        }
      }
    }
    return entitled;
  }

  /** Who of them is there: named, or a voter where others than those named may be. */
  Set<UnitId> present(Motion motion) {
    Set<UnitId> present = new TreeSet<>();
    for (UnitId unit : entitled()) {
      boolean votes = motion.ballots().stream().anyMatch(ballot -> ballot.unit().equals(unit));
      boolean mayBeUnnamed = session.attendance() == Session.Minutes.PARTIAL;
      if (!session.guests().contains(unit)
          && (session.present().contains(unit) || (votes && mayBeUnnamed))) {
        present.add(unit);
      }
    }
    return present;
  }

  /** Whether the motion is carried if nobody was there or voted but whom the minutes name. */
  boolean isCarried(Motion motion, DecisionRule rule) {
    Set<UnitId> present = present(motion);
    int yes = 0;
    int no = 0;
    for (Ballot ballot : motion.ballots()) {
      if (present.contains(ballot.unit())) {
        yes += ballot.vote() == Ballot.Vote.YES ? 1 : 0;
        no += ballot.vote() == Ballot.Vote.NO ? 1 : 0;
      }
    }
    return isMet(rule, entitled().size(), present.size(), yes, no);
  }

  private static boolean isMet(DecisionRule rule, int entitled, int present, int yes, int no) {
    if (rule instanceof DecisionRule.Votes needed) {
      return yes >= needed.votes();
    }
    if (rule instanceof DecisionRule.Share share) {
      int whole =
          switch (share.of()) {
            case ENTITLED -> entitled;
            case PRESENT -> present;
            case VOTES_CAST -> yes + no;
          };
      return isShare(share.threshold(), yes, whole);
    }
    if (rule instanceof DecisionRule.Quorate quorate) {
      return isShare(quorate.quorum(), present, entitled)
          && isMet(quorate.rule(), entitled, present, yes, no);
    }
    List<Boolean> parts = new ArrayList<>();
    for (DecisionRule part : rule.components()) {
      parts.add(isMet(part, entitled, present, yes, no));
    }
    return rule instanceof DecisionRule.AllOf ? !parts.contains(false) : parts.contains(true);
  }

  /** n of N reaches p/q if and only if n·q is at least, or more than, N·p; of nobody never. */
  static boolean isShare(DecisionRule.Threshold threshold, int part, int whole) {
    BigInteger have =
        BigInteger.valueOf(part).multiply(BigInteger.valueOf(threshold.ratio().denominator()));
    BigInteger needed =
        BigInteger.valueOf(whole).multiply(BigInteger.valueOf(threshold.ratio().numerator()));
    int order = have.compareTo(needed);
    boolean enough = threshold.reach() == DecisionRule.Reach.AT_LEAST ? order >= 0 : order > 0;
    return enough && whole > 0;
  }

  private boolean isAlive() {
    boolean alive = false;
    for (AllianceFact fact : alliance.facts()) {
      if (hasCome(fact.on())) {
        alive = fact.fact() == AllianceFact.Kind.FOUNDED;
      }
    }
    return alive;
  }

  private boolean isFull(MemberUnit member) {
    String is = "none";
    String before = "none";
    for (MemberFact fact : member.facts()) {
      if (!hasCome(fact.on())) {
        continue;
      }
      boolean belongs = is.equals("trial") || is.equals("full") || is.equals("suspended");
      switch (fact.fact()) {
        case ON_TRIAL -> is = belongs ? is : "trial";
        case ADMITTED -> is = is.equals("suspended") ? is : "full";
        case SUSPENDED -> {
          if (belongs && !is.equals("suspended")) {
            before = is;
            is = "suspended";
          }
        }
        case REINSTATED -> is = is.equals("suspended") ? before : is;
        case LEFT, EXPELLED, CEASED -> is = belongs ? "former" : is;
        case APPLIED, REFUSED, NOTICE_GIVEN -> {}
      }
    }
    return is.equals("full");
  }

  private Set<Role> rolesOf(MemberUnit member) {
    return member.roles().steps().stream()
        .filter(step -> step.since().map(this::hasCome).orElse(true))
        .reduce((earlier, later) -> later)
        .<Set<Role>>map(Timeline.Step::value)
        .orElse(Set.of());
  }

  private static boolean onlyAttends(Role role) {
    return role.value().equals("observer") || role.value().equals("partner");
  }

  private boolean hasCome(PartialDate date) {
    return !date.earliest().isAfter(day);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format.value;

import static org.medalliance.jackson.format.basic.CodeShapes.COUNCIL_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.DECISION_RULE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.LOCALIZED_TEXT;
import static org.medalliance.jackson.format.basic.CodeShapes.MOTION_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.NOTE;
import static org.medalliance.jackson.format.basic.CodeShapes.RATIO;
import static org.medalliance.jackson.format.basic.CodeShapes.SEAT_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.SESSION_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.SOURCE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.UNIT_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.openCode;
import static org.medalliance.jackson.format.basic.TimeShapes.PARTIAL_DATE;
import static org.medalliance.jackson.format.value.MembershipShapes.OFFICE;
import static org.medalliance.jackson.object.ObjectShape.object;
import static org.medalliance.jackson.object.ObjectShape.record;
import static org.medalliance.jackson.object.Part.required;
import static org.medalliance.jackson.shape.Shapes.distinct;
import static org.medalliance.jackson.shape.Shapes.later;
import static org.medalliance.jackson.shape.Shapes.listBy;
import static org.medalliance.jackson.shape.Shapes.listOf;
import static org.medalliance.jackson.shape.Shapes.number;
import static org.medalliance.jackson.shape.Shapes.setOf;
import static org.medalliance.jackson.shape.Shapes.word;

import org.medalliance.governance.Ballot;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilKind;
import org.medalliance.governance.CouncilRule;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.DecisionRule.AllOf;
import org.medalliance.governance.DecisionRule.AnyOf;
import org.medalliance.governance.DecisionRule.Quorate;
import org.medalliance.governance.DecisionRule.Share;
import org.medalliance.governance.DecisionRule.Threshold;
import org.medalliance.governance.DecisionRule.Votes;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Session;
import org.medalliance.governance.Tenure;
import org.medalliance.jackson.object.UnionShape;
import org.medalliance.jackson.object.Where;
import org.medalliance.jackson.shape.Shape;

/** How an alliance decides. */
public final class GovernanceShapes {
  private static final String RULE_NAME = "decision rule";
  private static final String RULE_SAMPLE = "{\"votes\": 31}";

  /** What sort of body it is. */
  public static final Shape<CouncilKind> COUNCIL_KIND =
      openCode("council kind", "council", CouncilKind::of);

  /** Who may vote. */
  public static final Shape<Council.Electorate> ELECTORATE =
      word("electorate", Council.Electorate.class);

  /** Whether minutes name everybody. */
  public static final Shape<Session.Minutes> MINUTES = word("minutes", Session.Minutes.class);

  /** What a ballot says. */
  public static final Shape<Ballot.Vote> VOTE = word("vote", Ballot.Vote.class);

  /** Of whom a share is taken. */
  public static final Shape<DecisionRule.Of> SHARE_OF = word("share of", DecisionRule.Of.class);

  /** Whether a ratio itself is enough. */
  public static final Shape<DecisionRule.Reach> REACH = word("reach", DecisionRule.Reach.class);

  /** How great a share has to be. */
  public static final Shape<Threshold> THRESHOLD =
      record(
          "threshold",
          Threshold::new,
          required("reach", REACH, Threshold::reach),
          required("ratio", RATIO, Threshold::ratio));

  /** A rule within another. */
  private static final Shape<DecisionRule> PART =
      later(RULE_NAME, RULE_SAMPLE, () -> GovernanceShapes.DECISION_RULE);

  private static final Shape<Share> SHARE =
      record(
          "share rule",
          Share::new,
          required("threshold", THRESHOLD, Share::threshold),
          required("of", SHARE_OF, Share::of));

  private static final Shape<Quorate> QUORATE =
      record(
          "quorum rule",
          Quorate::new,
          required("quorum", THRESHOLD, Quorate::quorum),
          required("rule", PART, Quorate::rule));

  /** What a motion needs to pass; one member whose name is the sort of rule. */
  public static final UnionShape<DecisionRule> DECISION_RULE =
      UnionShape.<DecisionRule>union(RULE_NAME, RULE_SAMPLE)
          .kind(
              "votes",
              Votes.class,
              number("votes", 1, Integer.MAX_VALUE),
              rule -> (long) rule.votes(),
              votes -> new Votes(votes.intValue()))
          .kind("share", Share.class, SHARE, share -> share, share -> share)
          .kind("quorate", Quorate.class, QUORATE, quorate -> quorate, quorate -> quorate)
          .kind("allOf", AllOf.class, distinct(PART, 2), AllOf::parts, AllOf::new)
          .kind("anyOf", AnyOf.class, distinct(PART, 2), AnyOf::parts, AnyOf::new)
          .done();

  /** A rule that a council has, as its charter states it. */
  public static final Shape<CouncilRule> COUNCIL_RULE =
      object("council rule", CouncilRule::builder, CouncilRule.Builder::build)
          .required("id", DECISION_RULE_ID, CouncilRule::id, CouncilRule.Builder::id)
          .required("rule", DECISION_RULE, CouncilRule::rule, CouncilRule.Builder::rule)
          .optional("text", LOCALIZED_TEXT, CouncilRule::text, CouncilRule.Builder::text)
          .optional("source", SOURCE_ID, CouncilRule::source, CouncilRule.Builder::source)
          .optional("note", NOTE, CouncilRule::note, CouncilRule.Builder::note)
          .done();

  /** The days on which one unit holds a seat. */
  public static final Shape<Tenure> TENURE =
      object("tenure", Tenure::builder, Tenure.Builder::build)
          .required("unit", UNIT_ID, Tenure::unit, Tenure.Builder::unit)
          .span(PARTIAL_DATE, Tenure::span, Tenure.Builder::span)
          .optional("source", SOURCE_ID, Tenure::source, Tenure.Builder::source)
          .optional("note", NOTE, Tenure::note, Tenure.Builder::note)
          .done();

  /** A seat, with those for whom it is held one after the other. */
  public static final Shape<Seat> SEAT =
      object("seat", Seat::builder, Seat.Builder::build)
          .required("id", SEAT_ID, Seat::id, Seat.Builder::id)
          .optional("office", OFFICE, Seat::office, Seat.Builder::office)
          .optional("exOfficio", LOCALIZED_TEXT, Seat::exOfficio, Seat.Builder::exOfficio)
          .list("tenures", listOf(TENURE), Seat::tenures, Seat.Builder::tenures)
          .optional("source", SOURCE_ID, Seat::source, Seat.Builder::source)
          .optional("note", NOTE, Seat::note, Seat.Builder::note)
          .done();

  /** How one unit voted. */
  public static final Shape<Ballot> BALLOT =
      record(
          "ballot",
          Ballot::new,
          required("unit", UNIT_ID, Ballot::unit),
          required("vote", VOTE, Ballot::vote));

  /** A motion; its outcome is never written, but the ballots and the rule. */
  public static final Shape<Motion> MOTION =
      object("motion", Motion::builder, Motion.Builder::build)
          .required("id", MOTION_ID, Motion::id, Motion.Builder::id)
          .optional("text", LOCALIZED_TEXT, Motion::text, Motion.Builder::text)
          .optional("rule", DECISION_RULE_ID, Motion::rule, Motion.Builder::rule)
          .optional("ownRule", DECISION_RULE, Motion::ownRule, Motion.Builder::ownRule)
          .list("ballots", setOf(BALLOT), Motion::ballots, Motion.Builder::ballots)
          .defaulted(
              "count", MINUTES, Session.Minutes.PARTIAL, Motion::count, Motion.Builder::count)
          .optional("source", SOURCE_ID, Motion::source, Motion.Builder::source)
          .optional("note", NOTE, Motion::note, Motion.Builder::note)
          .asking(Where.has("rule").without("ownRule"));

  /** A meeting, with its motions by id. */
  public static final Shape<Session> SESSION =
      object("session", Session::builder, Session.Builder::build)
          .required("id", SESSION_ID, Session::id, Session.Builder::id)
          .required("on", PARTIAL_DATE, Session::on, Session.Builder::on)
          .optional("at", UNIT_ID, Session::at, Session.Builder::at)
          .list("present", setOf(UNIT_ID), Session::present, Session.Builder::present)
          .defaulted(
              "attendance",
              MINUTES,
              Session.Minutes.PARTIAL,
              Session::attendance,
              Session.Builder::attendance)
          .list("guests", setOf(UNIT_ID), Session::guests, Session.Builder::guests)
          .list(
              "motions",
              listBy("id", Motion::id, MOTION),
              Session::motions,
              Session.Builder::motions)
          .optional("source", SOURCE_ID, Session::source, Session.Builder::source)
          .optional("note", NOTE, Session::note, Session.Builder::note)
          .done();

  /** A body that decides or advises, with its seats, rules and sessions by id. */
  public static final Shape<Council> COUNCIL =
      object("council", Council::builder, Council.Builder::build)
          .required("id", COUNCIL_ID, Council::id, Council.Builder::id)
          .optional("kind", COUNCIL_KIND, Council::kind, Council.Builder::kind)
          .optional("name", LOCALIZED_TEXT, Council::name, Council.Builder::name)
          .optional("electorate", ELECTORATE, Council::electorate, Council.Builder::electorate)
          .list("seats", listBy("id", Seat::id, SEAT), Council::seats, Council.Builder::seats)
          .list(
              "rules",
              listBy("id", CouncilRule::id, COUNCIL_RULE),
              Council::rules,
              Council.Builder::rules)
          .list(
              "sessions",
              listBy("id", Session::id, SESSION),
              Council::sessions,
              Council.Builder::sessions)
          .optional("source", SOURCE_ID, Council::source, Council.Builder::source)
          .optional("note", NOTE, Council::note, Council.Builder::note)
          .done();

  private GovernanceShapes() {}
}

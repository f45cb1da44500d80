// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format;

import static org.medalliance.jackson.format.PremiseShapes.PREMISE;
import static org.medalliance.jackson.format.basic.CodeShapes.AGREEMENT_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.CERTAINTY;
import static org.medalliance.jackson.format.basic.CodeShapes.CODE;
import static org.medalliance.jackson.format.basic.CodeShapes.TIER_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.UNIT_ID;
import static org.medalliance.jackson.format.basic.TimeShapes.DAY_ONLY;
import static org.medalliance.jackson.shape.Shapes.decimal;
import static org.medalliance.jackson.shape.Shapes.flag;
import static org.medalliance.jackson.shape.Shapes.listOf;
import static org.medalliance.jackson.shape.Shapes.number;
import static org.medalliance.jackson.shape.Shapes.setOf;
import static org.medalliance.jackson.shape.Shapes.streamOf;
import static org.medalliance.jackson.shape.Shapes.word;

import java.util.Optional;
import org.medalliance.jackson.format.value.SharingShapes;
import org.medalliance.jackson.object.ObjectShape;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.referral.Candidate;
import org.medalliance.referral.Chain;
import org.medalliance.referral.Direction;
import org.medalliance.referral.Hop;
import org.medalliance.referral.ReferralQuery;
import org.medalliance.referral.ReferralReason;
import org.medalliance.referral.Referrals;
import org.medalliance.referral.Rejection;
import org.medalliance.referral.Unsettled;

/**
 * Where patients may be referred. Written and never read: who has the alliance and the question can
 * ask again.
 */
public final class ReferralShapes {
  private static final Shape<Direction> DIRECTION = word("direction", Direction.class);

  /** Why, and in which directions that is a reason. */
  static final Shape<ReferralReason> REASON =
      ObjectShape.<ReferralReason>written("referral reason")
          .always("code", CODE, ReferralReason::code)
          .always("directions", listOf(DIRECTION), reason -> reason.directions().asList())
          .done();

  static final Shape<ReferralQuery> QUERY =
      ObjectShape.<ReferralQuery>written("referral query")
          .always("sender", UNIT_ID, ReferralQuery::sender)
          .always("direction", DIRECTION, ReferralQuery::direction)
          .always("on", DAY_ONLY, ReferralQuery::on)
          .optional("specialty", CODE, ReferralQuery::specialty)
          .optional("reason", REASON, ReferralQuery::reason)
          .optional("urgency", SharingShapes.URGENCY, ReferralQuery::urgency)
          .list("wanted", setOf(UNIT_ID), ReferralQuery::wanted)
          .done();

  /** A step, and why it may be taken or not. */
  public static final ObjectShape<Hop> HOP =
      ObjectShape.<Hop>written("hop")
          .always("from", UNIT_ID, Hop::from)
          .always("to", UNIT_ID, Hop::to)
          .always("allowed", CERTAINTY, Hop::allowed)
          .optional("agreement", AGREEMENT_ID, Hop::agreement)
          .always("premises", listOf(PREMISE), Hop::premises)
          .done();

  /** Steps one after the other. */
  public static final ObjectShape<Chain> CHAIN =
      ObjectShape.<Chain>written("chain")
          .always("allowed", CERTAINTY, Chain::allowed)
          .always("hops", listOf(HOP), Chain::hops)
          .done();

  /** A unit to which patients may be referred, with its rank part by part. */
  public static final ObjectShape<Candidate> CANDIDATE =
      ObjectShape.<Candidate>written("candidate")
          .always("unit", UNIT_ID, Candidate::unit)
          .always(
              "hops", number("hops", 1, Integer.MAX_VALUE), candidate -> (long) candidate.hops())
          .always("tier", TIER_ID, Candidate::tier)
          .always(
              "rung", number("rung", 0, Integer.MAX_VALUE), candidate -> (long) candidate.rung())
          .always(
              "sharedRegion",
              number("depth of region", 0, Integer.MAX_VALUE),
              candidate -> (long) candidate.sharedRegion())
          .optional(
              "distance",
              decimal("distance"),
              candidate -> Optional.of(candidate.distance()).filter(Double::isFinite))
          .always("route", listOf(HOP), Candidate::route)
          .list("premises", listOf(PREMISE), Candidate::premises)
          .done();

  /** A unit of which it cannot be told. */
  public static final ObjectShape<Unsettled> UNSETTLED =
      ObjectShape.<Unsettled>written("unsettled")
          .always("unit", UNIT_ID, Unsettled::unit)
          .always("unknown", setOf(DecisionShapes.UNKNOWN), Unsettled::unknowns)
          .done();

  /** A unit to which patients may not be referred. */
  public static final ObjectShape<Rejection> REJECTION =
      ObjectShape.<Rejection>written("rejection")
          .always("unit", UNIT_ID, Rejection::unit)
          .always("unmet", listOf(PREMISE), Rejection::unmet)
          .done();

  /** The whole answer: every unit is in one of three lists, each worked out as it is written. */
  public static final ObjectShape<Referrals> REFERRALS =
      ObjectShape.<Referrals>written("referrals")
          .always("query", QUERY, Referrals::query)
          .always("isComplete", flag("completeness"), Referrals::isComplete)
          .always("premises", listOf(PREMISE), Referrals::premises)
          .always("candidates", streamOf(CANDIDATE), Referrals::candidates)
          .always("unknown", streamOf(UNSETTLED), Referrals::unknown)
          .always("rejected", streamOf(REJECTION), Referrals::rejected)
          .done();

  private ReferralShapes() {}
}

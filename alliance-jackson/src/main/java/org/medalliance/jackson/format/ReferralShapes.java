// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format;

import static org.medalliance.jackson.format.SharingShapes.URGENCY;
import static org.medalliance.jackson.format.basic.CodeShapes.NOTE;
import static org.medalliance.jackson.format.basic.CodeShapes.SOURCE_ID;
import static org.medalliance.jackson.object.ObjectShape.object;
import static org.medalliance.jackson.shape.Shapes.number;
import static org.medalliance.jackson.shape.Shapes.word;

import org.medalliance.jackson.object.Where;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.sharing.ReferralPolicy;
import org.medalliance.sharing.ReferralPolicyBuilder;

/** By which steps patients may be referred. */
public final class ReferralShapes {
  /** How far up or down one hop may lead. */
  public static final Shape<ReferralPolicy.Ladder> LADDER =
      word("ladder", ReferralPolicy.Ladder.class);

  /** Whether a hop may lead to a unit on the same rung. */
  public static final Shape<ReferralPolicy.Sideways> SIDEWAYS =
      word("sideways", ReferralPolicy.Sideways.class);

  /** Whether sender and receiver need an agreement. */
  public static final Shape<ReferralPolicy.Agreement> AGREEMENT_NEED =
      word("need of an agreement", ReferralPolicy.Agreement.class);

  /** What nearness does to the order of candidates. */
  public static final Shape<ReferralPolicy.Regions> REGIONS =
      word("regard to regions", ReferralPolicy.Regions.class);

  /** The policy; what it allows is never left out. */
  public static final Shape<ReferralPolicy> REFERRAL_POLICY =
      object("referral policy", ReferralPolicy::builder, ReferralPolicyBuilder::build)
          .required("ladder", LADDER, ReferralPolicy::ladder, ReferralPolicyBuilder::ladder)
          .optional("skipFrom", URGENCY, ReferralPolicy::skipFrom, ReferralPolicyBuilder::skipFrom)
          .required("sideways", SIDEWAYS, ReferralPolicy::sideways, ReferralPolicyBuilder::sideways)
          .optional(
              "sidewaysDepth",
              number("depth of region", 1, 16),
              policy -> policy.sidewaysDepth().map(Integer::longValue),
              (policy, depth) -> policy.sidewaysDepth(depth.intValue()))
          .required(
              "agreement",
              AGREEMENT_NEED,
              ReferralPolicy::agreement,
              ReferralPolicyBuilder::agreement)
          .required(
              "maxHops",
              number("hops", 1, ReferralPolicy.MAX_HOPS),
              policy -> (long) policy.maxHops(),
              (policy, hops) -> policy.maxHops(hops.intValue()))
          .required("regions", REGIONS, ReferralPolicy::regions, ReferralPolicyBuilder::regions)
          .optional("source", SOURCE_ID, ReferralPolicy::source, ReferralPolicyBuilder::source)
          .optional("note", NOTE, ReferralPolicy::note, ReferralPolicyBuilder::note)
          .asking(
              Where.isNot("ladder", ReferralPolicy.Ladder.ADJACENT).without("skipFrom"),
              Where.isNot("sideways", ReferralPolicy.Sideways.ALLOWED).without("sidewaysDepth"));

  private ReferralShapes() {}
}

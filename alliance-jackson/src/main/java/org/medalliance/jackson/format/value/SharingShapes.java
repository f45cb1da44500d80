// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format.value;

import static org.medalliance.jackson.format.basic.CodeShapes.AGREEMENT_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.NOTE;
import static org.medalliance.jackson.format.basic.CodeShapes.RULE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.SOURCE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.openCode;
import static org.medalliance.jackson.format.basic.TimeShapes.PARTIAL_DATE;
import static org.medalliance.jackson.format.value.AgreementShapes.DUTY;
import static org.medalliance.jackson.format.value.ResourceShapes.QUOTA;
import static org.medalliance.jackson.format.value.SelectorShapes.RESOURCE_SELECTOR;
import static org.medalliance.jackson.format.value.SelectorShapes.UNIT_SELECTOR;
import static org.medalliance.jackson.object.ObjectShape.object;
import static org.medalliance.jackson.object.ObjectShape.record;
import static org.medalliance.jackson.object.Part.optional;
import static org.medalliance.jackson.object.Part.required;
import static org.medalliance.jackson.shape.Shapes.distinct;
import static org.medalliance.jackson.shape.Shapes.later;
import static org.medalliance.jackson.shape.Shapes.listOf;
import static org.medalliance.jackson.shape.Shapes.number;
import static org.medalliance.jackson.shape.Shapes.setOf;
import static org.medalliance.jackson.shape.Shapes.word;

import org.medalliance.jackson.object.UnionShape;
import org.medalliance.jackson.object.Where;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.Purpose;
import org.medalliance.sharing.ReferralPolicy;
import org.medalliance.sharing.ReferralPolicyBuilder;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingCondition.AllOf;
import org.medalliance.sharing.SharingCondition.AnyOf;
import org.medalliance.sharing.SharingCondition.Flag;
import org.medalliance.sharing.SharingCondition.Not;
import org.medalliance.sharing.SharingCondition.NumberIn;
import org.medalliance.sharing.SharingCondition.PurposeIn;
import org.medalliance.sharing.SharingCondition.RecipientTier;
import org.medalliance.sharing.SharingCondition.SameRegion;
import org.medalliance.sharing.SharingCondition.UrgencyAtLeast;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.Urgency;

/** Who may use what of whom, and by which steps patients may be referred. */
public final class SharingShapes {
  private static final String CONDITION_NAME = "sharing condition";
  private static final String CONDITION_SAMPLE = "{\"urgencyAtLeast\": \"URGENT\"}";

  /** What a rule does where it applies. */
  public static final Shape<Effect> EFFECT = word("effect", Effect.class);

  /** How pressing a request is. */
  public static final Shape<Urgency> URGENCY = word("urgency", Urgency.class);

  /** What a resource is to be used for. */
  public static final Shape<Purpose> PURPOSE = openCode("purpose", "treatment", Purpose::of);

  /** Where the recipient stands on the ladder, seen from the provider. */
  public static final Shape<SharingCondition.TierRelation> TIER_RELATION =
      word("tier relation", SharingCondition.TierRelation.class);

  /** A range of a number that the request tells, both bounds inclusive, at least one of them. */
  static final Shape<NumberIn> NUMBER_IN =
      record(
              "number condition",
              NumberIn::new,
              required(
                  "attribute",
                  openCode("number", "patients", Attribute::number),
                  NumberIn::attribute),
              optional(
                  "atLeast", number("bound", Long.MIN_VALUE, Long.MAX_VALUE), NumberIn::atLeast),
              optional("atMost", number("bound", Long.MIN_VALUE, Long.MAX_VALUE), NumberIn::atMost))
          .asking(Where.hasNot("atLeast").needs("atMost"));

  /** A condition within another. */
  private static final Shape<SharingCondition> PART =
      later(CONDITION_NAME, CONDITION_SAMPLE, () -> SharingShapes.CONDITION);

  /** Under which circumstances a rule applies; one member whose name is the sort of condition. */
  public static final UnionShape<SharingCondition> CONDITION =
      UnionShape.<SharingCondition>union(CONDITION_NAME, CONDITION_SAMPLE)
          .kind(
              "purposeIn", PurposeIn.class, setOf(PURPOSE, 1), PurposeIn::purposes, PurposeIn::new)
          .kind(
              "urgencyAtLeast",
              UrgencyAtLeast.class,
              URGENCY,
              UrgencyAtLeast::urgency,
              UrgencyAtLeast::new)
          .kind("number", NumberIn.class, NUMBER_IN, number -> number, number -> number)
          .kind(
              "flag",
              Flag.class,
              openCode("flag", "consent", Attribute::flag),
              Flag::attribute,
              Flag::new)
          .kind(
              "recipientTier",
              RecipientTier.class,
              TIER_RELATION,
              RecipientTier::relation,
              RecipientTier::new)
          .kind(
              "sameRegion",
              SameRegion.class,
              number("depth of region", 1, 16),
              region -> (long) region.depth(),
              depth -> new SameRegion(depth.intValue()))
          .kind("allOf", AllOf.class, distinct(PART, 2), AllOf::parts, AllOf::new)
          .kind("anyOf", AnyOf.class, distinct(PART, 2), AnyOf::parts, AnyOf::new)
          .kind("not", Not.class, PART, Not::part, Not::new)
          .done();

  /** A permit or a prohibition, under one or more agreements. */
  public static final Shape<SharingRule> RULE =
      object("rule", SharingRule::builder, SharingRule.Builder::build)
          .required("id", RULE_ID, SharingRule::id, SharingRule.Builder::id)
          .required("effect", EFFECT, SharingRule::effect, SharingRule.Builder::effect)
          .required(
              "under",
              setOf(AGREEMENT_ID, 1),
              SharingRule::under,
              SharingRule.Builder::under,
              "say which agreements carry it",
              "write \"under\": [\"charter\"]; no rule floats")
          .required(
              "resource",
              RESOURCE_SELECTOR,
              SharingRule::resource,
              SharingRule.Builder::resource,
              "say what it is about",
              "write \"resource\": {\"kind\": \"remote-imaging\"} or {\"id\": \"workstation\"}")
          .required(
              "provider",
              UNIT_SELECTOR,
              SharingRule::provider,
              SharingRule.Builder::provider,
              "say of whom",
              "write {\"any\": true} if every unit the agreement binds is meant")
          .required(
              "recipient",
              UNIT_SELECTOR,
              SharingRule::recipient,
              SharingRule.Builder::recipient,
              "say whom it serves",
              "write {\"any\": true} if every unit the agreement binds is meant")
          .span(PARTIAL_DATE, SharingRule::span, SharingRule.Builder::span)
          .optional("when", CONDITION, SharingRule::when, SharingRule.Builder::when)
          .optional("quota", QUOTA, SharingRule::quota, SharingRule.Builder::quota)
          .list("duties", listOf(DUTY), SharingRule::duties, SharingRule.Builder::duties)
          .optional("source", SOURCE_ID, SharingRule::source, SharingRule.Builder::source)
          .optional("note", NOTE, SharingRule::note, SharingRule.Builder::note)
          .asking(Where.is("effect", Effect.PROHIBIT).empty("duties").without("quota"));

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

  /** The referral policy; what it allows is never left out. */
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

  private SharingShapes() {}
}

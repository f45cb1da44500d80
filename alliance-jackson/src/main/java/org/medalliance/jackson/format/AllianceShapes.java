// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format;

import static org.medalliance.jackson.format.basic.CodeShapes.ALLIANCE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.LOCALIZED_TEXT;
import static org.medalliance.jackson.format.basic.CodeShapes.NOTE;
import static org.medalliance.jackson.format.basic.CodeShapes.SOURCE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.TIER_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.openCode;
import static org.medalliance.jackson.format.basic.CodeSystemShapes.CODE_SYSTEMS;
import static org.medalliance.jackson.format.basic.EvidenceShapes.CLAIM;
import static org.medalliance.jackson.format.basic.EvidenceShapes.SOURCE;
import static org.medalliance.jackson.format.basic.TimeShapes.PARTIAL_DATE;
import static org.medalliance.jackson.format.value.AgreementShapes.AGREEMENT;
import static org.medalliance.jackson.format.value.GovernanceShapes.COUNCIL;
import static org.medalliance.jackson.format.value.InstitutionShapes.INSTITUTION;
import static org.medalliance.jackson.format.value.MembershipShapes.APPOINTMENT;
import static org.medalliance.jackson.format.value.MembershipShapes.MEMBER;
import static org.medalliance.jackson.format.value.ProgrammeShapes.PROGRAMME;
import static org.medalliance.jackson.format.value.ResourceShapes.RESOURCE;
import static org.medalliance.jackson.format.value.SharingShapes.REFERRAL_POLICY;
import static org.medalliance.jackson.format.value.SharingShapes.RULE;
import static org.medalliance.jackson.object.ObjectShape.object;
import static org.medalliance.jackson.object.ObjectShape.record;
import static org.medalliance.jackson.object.Part.optional;
import static org.medalliance.jackson.object.Part.required;
import static org.medalliance.jackson.problem.ReadLimits.Kind.AGREEMENTS;
import static org.medalliance.jackson.problem.ReadLimits.Kind.FACTS;
import static org.medalliance.jackson.problem.ReadLimits.Kind.RULES;
import static org.medalliance.jackson.problem.ReadLimits.Kind.UNITS;
import static org.medalliance.jackson.shape.Shapes.distinct;
import static org.medalliance.jackson.shape.Shapes.listBy;
import static org.medalliance.jackson.shape.Shapes.listOf;
import static org.medalliance.jackson.shape.Shapes.setOf;
import static org.medalliance.jackson.shape.Shapes.word;

import com.google.common.collect.ImmutableList;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.CodeSystems;
import org.medalliance.Integration;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.catalog.china.AllianceKinds;
import org.medalliance.evidence.Source;
import org.medalliance.governance.Council;
import org.medalliance.institution.Institution;
import org.medalliance.jackson.migration.Migrations;
import org.medalliance.jackson.object.ObjectShape;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.TierId;
import org.medalliance.programme.Programme;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRule;

/** The document. */
public final class AllianceShapes {
  /** The name of the format. */
  public static final String FORMAT = "medalliance/1";

  /** The ways from older formats; this is the first one. */
  public static final Migrations MIGRATIONS = Migrations.NONE;

  /** What sort of alliance it is. */
  public static final Shape<AllianceKind> ALLIANCE_KIND =
      openCode("alliance kind", "specialty-alliance", AllianceKind::of, AllianceKinds.ALL);

  /** How tightly it is knit. */
  public static final Shape<Integration> INTEGRATION = word("integration", Integration.class);

  /** What can happen to an alliance. */
  public static final Shape<AllianceFact.Kind> ALLIANCE_FACT_KIND =
      word("kind of alliance fact", AllianceFact.Kind.class);

  /** Whether a roll is complete. */
  public static final Shape<RollScope.Extent> EXTENT = word("extent", RollScope.Extent.class);

  /** Its beginning or its end. */
  public static final Shape<AllianceFact> ALLIANCE_FACT =
      record(
          "alliance fact",
          AllianceFact::new,
          required("fact", ALLIANCE_FACT_KIND, AllianceFact::fact),
          required("on", PARTIAL_DATE, AllianceFact::on),
          optional("source", SOURCE_ID, AllianceFact::source),
          optional("note", NOTE, AllianceFact::note));

  /** Whether its members are all written down. */
  public static final Shape<RollScope> ROLL =
      record(
          "roll",
          RollScope::new,
          required("extent", EXTENT, RollScope::extent),
          optional("source", SOURCE_ID, RollScope::source),
          optional("note", NOTE, RollScope::note));

  /** Its beginning and end. */
  static final Shape<ImmutableList<AllianceFact>> ALLIANCE_FACTS = listOf(ALLIANCE_FACT, FACTS);

  /** The rungs of its ladder. */
  static final Shape<ImmutableList<TierId>> TIERS = distinct(TIER_ID);

  /** The whole. Lists that can hold a prohibition, or what one needs, are mandatory. */
  public static final ObjectShape<Alliance> ALLIANCE =
      object("alliance", Alliance::builder, Alliance.Builder::build)
          .ignored("$schema")
          .version("format", FORMAT)
          .required("id", ALLIANCE_ID, Alliance::id, Alliance.Builder::id)
          .optional("name", LOCALIZED_TEXT, Alliance::name, Alliance.Builder::name)
          .required("kind", ALLIANCE_KIND, Alliance::kind, Alliance.Builder::kind)
          .optional(
              "integration", INTEGRATION, Alliance::integration, Alliance.Builder::integration)
          .defaulted(
              "codeSystems",
              CODE_SYSTEMS,
              CodeSystems.NONE,
              Alliance::codeSystems,
              Alliance.Builder::codeSystems)
          .list("tiers", TIERS, Alliance::tiers, Alliance.Builder::tiers)
          .list("facts", ALLIANCE_FACTS, Alliance::facts, Alliance.Builder::facts)
          .required(
              "roll",
              ROLL,
              Alliance::roll,
              Alliance.Builder::roll,
              "say whether its members are all named",
              "write \"roll\": {\"extent\": \"PARTIAL\"} unless they are")
          .list(
              "sources",
              listBy("id", Source::id, SOURCE),
              Alliance::sources,
              Alliance.Builder::sources)
          .required(
              "institutions",
              listBy("id", Institution::id, INSTITUTION, UNITS),
              Alliance::institutions,
              Alliance.Builder::institutions,
              "list its institutions",
              "write [] if there are none")
          .required(
              "members",
              listBy("unit", MemberUnit::unit, MEMBER, UNITS),
              Alliance::members,
              Alliance.Builder::members,
              "list its members",
              "write [] if there are none")
          .required(
              "agreements",
              listBy("id", Agreement::id, AGREEMENT, AGREEMENTS),
              Alliance::agreements,
              Alliance.Builder::agreements,
              "list its agreements",
              "write [] if there are none")
          .list(
              "resources",
              listBy("id", SharedResource::id, RESOURCE),
              Alliance::resources,
              Alliance.Builder::resources)
          .required(
              "rules",
              listBy("id", SharingRule::id, RULE, RULES),
              Alliance::rules,
              Alliance.Builder::rules,
              "list its rules, permits and prohibitions",
              "write [] if there are none")
          .optional(
              "referralPolicy",
              REFERRAL_POLICY,
              Alliance::referralPolicy,
              Alliance.Builder::referralPolicy)
          .list(
              "programmes",
              listBy("id", Programme::id, PROGRAMME),
              Alliance::programmes,
              Alliance.Builder::programmes)
          .list(
              "appointments",
              setOf(APPOINTMENT),
              Alliance::appointments,
              Alliance.Builder::appointments)
          .list(
              "councils",
              listBy("id", Council::id, COUNCIL),
              Alliance::councils,
              Alliance.Builder::councils)
          .list("claims", setOf(CLAIM), Alliance::claims, Alliance.Builder::claims)
          .optional("source", SOURCE_ID, Alliance::source, Alliance.Builder::source)
          .optional("note", NOTE, Alliance::note, Alliance.Builder::note)
          .done();

  private AllianceShapes() {}
}

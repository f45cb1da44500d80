// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format.value;

import static org.medalliance.jackson.format.basic.CodeShapes.CODE;
import static org.medalliance.jackson.format.basic.CodeShapes.LOCALIZED_TEXT;
import static org.medalliance.jackson.format.basic.CodeShapes.NOTE;
import static org.medalliance.jackson.format.basic.CodeShapes.SOURCE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.TEXT;
import static org.medalliance.jackson.format.basic.CodeShapes.UNIT_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.openCode;
import static org.medalliance.jackson.format.basic.TimeShapes.PARTIAL_DATE;
import static org.medalliance.jackson.format.basic.TimeShapes.overTime;
import static org.medalliance.jackson.object.ObjectShape.object;
import static org.medalliance.jackson.object.ObjectShape.record;
import static org.medalliance.jackson.object.Part.optional;
import static org.medalliance.jackson.object.Part.required;
import static org.medalliance.jackson.object.Part.span;
import static org.medalliance.jackson.shape.Shapes.listOf;
import static org.medalliance.jackson.shape.Shapes.setOf;
import static org.medalliance.jackson.shape.Shapes.word;

import org.medalliance.catalog.china.InstitutionKinds;
import org.medalliance.code.Code;
import org.medalliance.code.Syntax;
import org.medalliance.institution.ExternalId;
import org.medalliance.institution.Institution;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.institution.OtherName;
import org.medalliance.institution.Ownership;
import org.medalliance.institution.Succession;
import org.medalliance.institution.SuccessionBuilder;
import org.medalliance.jackson.object.Where;
import org.medalliance.jackson.shape.Schema;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.time.Timeline;

/** Bodies in the world. */
public final class InstitutionShapes {
  /** What sort of body it is. */
  public static final Shape<InstitutionKind> INSTITUTION_KIND =
      openCode("institution kind", "hospital", InstitutionKind::of, InstitutionKinds.ALL);

  /** Who owns it. */
  public static final Shape<Ownership> OWNERSHIP = openCode("ownership", "public", Ownership::of);

  /** What a name is to its bearer. */
  public static final Shape<OtherName.Kind> OTHER_NAME_KIND =
      word("name kind", OtherName.Kind.class);

  /** A name beside the official one, with the days on which it is borne. */
  public static final Shape<OtherName> OTHER_NAME =
      record(
          "other name",
          OtherName::new,
          required("kind", OTHER_NAME_KIND, OtherName::kind),
          required("name", LOCALIZED_TEXT, OtherName::text),
          span(PARTIAL_DATE, OtherName::span),
          optional("source", SOURCE_ID, OtherName::source),
          optional("note", NOTE, OtherName::note));

  /** A name in a register outside. */
  public static final Shape<ExternalId> EXTERNAL_ID =
      record(
          "identifier",
          ExternalId::new,
          required(
              "system",
              openCode(
                  "identifier system",
                  "cn-uscc",
                  text -> Syntax.openCode("identifier system", text)),
              ExternalId::system),
          required("value", TEXT, ExternalId::value));

  /** What can become of an institution. */
  public static final Shape<Succession.Kind> SUCCESSION_KIND =
      word("succession kind", Succession.Kind.class);

  /** What became of an institution. */
  public static final Shape<Succession> SUCCESSION =
      object("succession", Succession::builder, SuccessionBuilder::build)
          .required("kind", SUCCESSION_KIND, Succession::kind, SuccessionBuilder::kind)
          .required("on", PARTIAL_DATE, Succession::on, SuccessionBuilder::on)
          .list("units", setOf(UNIT_ID), Succession::units, SuccessionBuilder::units)
          .optional("source", SOURCE_ID, Succession::source, SuccessionBuilder::source)
          .optional("note", NOTE, Succession::note, SuccessionBuilder::note)
          .asking(
              Where.is("kind", Succession.Kind.RENAMED).that("units", Schema.of("maxItems", 1)),
              Where.is("kind", Succession.Kind.MERGED)
                  .needs("units")
                  .that("units", Schema.of("minItems", 1).with("maxItems", 1)),
              Where.is("kind", Succession.Kind.SPLIT)
                  .needs("units")
                  .that("units", Schema.of("minItems", 2)),
              Where.is("kind", Succession.Kind.CLOSED).empty("units"));

  private static final Shape<Timeline<Code>> CODE_OVER_TIME = overTime(CODE);

  /** An institution; kind, ownership, region, specialties and grade are over time. */
  public static final Shape<Institution> INSTITUTION =
      object("institution", Institution::builder, Institution.Builder::build)
          .required("id", UNIT_ID, Institution::id, Institution.Builder::id)
          .required("name", LOCALIZED_TEXT, Institution::name, Institution.Builder::name)
          .list(
              "otherNames",
              listOf(OTHER_NAME),
              Institution::otherNames,
              Institution.Builder::otherNames)
          .overTime(
              "kind", overTime(INSTITUTION_KIND), Institution::kind, Institution.Builder::kind)
          .overTime(
              "ownership",
              overTime(OWNERSHIP),
              Institution::ownership,
              Institution.Builder::ownership)
          .overTime("region", CODE_OVER_TIME, Institution::region, Institution.Builder::region)
          .overTime(
              "specialties",
              overTime(setOf(CODE)),
              Institution::specialties,
              Institution.Builder::specialties)
          .overTime("grade", CODE_OVER_TIME, Institution::grade, Institution.Builder::grade)
          .list(
              "identifiers",
              setOf(EXTERNAL_ID),
              Institution::identifiers,
              Institution.Builder::identifiers)
          .optional("partOf", UNIT_ID, Institution::partOf, Institution.Builder::partOf)
          .list(
              "successions",
              listOf(SUCCESSION),
              Institution::successions,
              Institution.Builder::successions)
          .optional("source", SOURCE_ID, Institution::source, Institution.Builder::source)
          .optional("note", NOTE, Institution::note, Institution.Builder::note)
          .done();

  private InstitutionShapes() {}
}

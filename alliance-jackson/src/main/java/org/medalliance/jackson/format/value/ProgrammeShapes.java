// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format.value;

import static org.medalliance.jackson.format.basic.CodeShapes.AGREEMENT_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.LOCALIZED_TEXT;
import static org.medalliance.jackson.format.basic.CodeShapes.NOTE;
import static org.medalliance.jackson.format.basic.CodeShapes.PROGRAMME_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.SOURCE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.UNIT_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.openCode;
import static org.medalliance.jackson.format.basic.TimeShapes.PARTIAL_DATE;
import static org.medalliance.jackson.format.value.ResourceShapes.RESOURCE_KIND;
import static org.medalliance.jackson.format.value.SelectorShapes.UNIT_SELECTOR;
import static org.medalliance.jackson.object.ObjectShape.object;
import static org.medalliance.jackson.shape.Shapes.setOf;

import java.util.List;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.programme.Programme;
import org.medalliance.programme.ProgrammeKind;
import org.medalliance.programme.ProgrammeKinds;

/** What units undertake together. */
public final class ProgrammeShapes {
  /** What sort of undertaking it is. */
  public static final Shape<ProgrammeKind> PROGRAMME_KIND =
      openCode(
          "programme kind",
          "free-clinic",
          ProgrammeKind::of,
          List.of(
              ProgrammeKinds.IMPLEMENTATION_PLAN,
              ProgrammeKinds.TRAINING,
              ProgrammeKinds.OUTREACH,
              ProgrammeKinds.FREE_CLINIC,
              ProgrammeKinds.PROMOTION_ROUND,
              ProgrammeKinds.REMOTE_WORKSTATION,
              ProgrammeKinds.JOINT_TRAINING_BASE,
              ProgrammeKinds.MEDICINE_ELDERLY_CARE_INTEGRATION));

  /** A training, a free clinic, a joint base; it binds nobody. */
  public static final Shape<Programme> PROGRAMME =
      object("programme", Programme::builder, Programme.Builder::build)
          .required("id", PROGRAMME_ID, Programme::id, Programme.Builder::id)
          .required("kind", PROGRAMME_KIND, Programme::kind, Programme.Builder::kind)
          .optional("name", LOCALIZED_TEXT, Programme::name, Programme.Builder::name)
          .required("organiser", UNIT_ID, Programme::organiser, Programme.Builder::organiser)
          .optional(
              "participants",
              UNIT_SELECTOR,
              Programme::participants,
              Programme.Builder::participants)
          .optional("at", UNIT_ID, Programme::at, Programme.Builder::at)
          .list("under", setOf(AGREEMENT_ID), Programme::under, Programme.Builder::under)
          .list("delivers", setOf(RESOURCE_KIND), Programme::delivers, Programme.Builder::delivers)
          .span(PARTIAL_DATE, Programme::span, Programme.Builder::span)
          .optional("source", SOURCE_ID, Programme::source, Programme.Builder::source)
          .optional("note", NOTE, Programme::note, Programme.Builder::note)
          .done();

  private ProgrammeShapes() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format.value;

import static org.medalliance.jackson.format.basic.CodeShapes.AGREEMENT_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.NOTE;
import static org.medalliance.jackson.format.basic.CodeShapes.SESSION_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.SOURCE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.TIER_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.UNIT_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.openCode;
import static org.medalliance.jackson.format.basic.TimeShapes.PARTIAL_DATE;
import static org.medalliance.jackson.format.basic.TimeShapes.overTime;
import static org.medalliance.jackson.object.ObjectShape.object;
import static org.medalliance.jackson.problem.ReadLimits.Kind.FACTS;
import static org.medalliance.jackson.shape.Shapes.listOf;
import static org.medalliance.jackson.shape.Shapes.setOf;
import static org.medalliance.jackson.shape.Shapes.text;
import static org.medalliance.jackson.shape.Shapes.word;

import java.util.List;
import org.medalliance.code.Syntax;
import org.medalliance.jackson.shape.SchemaBook;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.Basis;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberFactBuilder;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Office;
import org.medalliance.membership.Offices;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.membership.Standing;

/** The roll, and who is in which office. */
public final class MembershipShapes {
  /** What a unit is in the alliance. */
  public static final Shape<Role> ROLE =
      openCode(
          "role",
          "member",
          Role::of,
          List.of(
              Roles.LEAD,
              Roles.CORE,
              Roles.BRANCH,
              Roles.MEMBER,
              Roles.PARTNER,
              Roles.OBSERVER,
              Roles.OPERATOR,
              Roles.ROTATING_CHAIR));

  /** Where a unit stands towards the alliance. */
  public static final Shape<Standing> STANDING = word("standing", Standing.class);

  /** By what a step of membership showed. */
  public static final Shape<Basis> BASIS = openCode("basis", "founding", Basis::of);

  /** What can happen between a unit and the alliance. */
  public static final Shape<MemberFact.Kind> MEMBER_FACT_KIND =
      word("kind of member fact", MemberFact.Kind.class);

  /** Something that happened between a unit and the alliance. */
  public static final Shape<MemberFact> MEMBER_FACT =
      object("member fact", MemberFact::builder, MemberFactBuilder::build)
          .required("fact", MEMBER_FACT_KIND, MemberFact::fact, MemberFactBuilder::fact)
          .required("on", PARTIAL_DATE, MemberFact::on, MemberFactBuilder::on)
          .optional("basis", BASIS, MemberFact::basis, MemberFactBuilder::basis)
          .optional("agreement", AGREEMENT_ID, MemberFact::agreement, MemberFactBuilder::agreement)
          .optional("session", SESSION_ID, MemberFact::session, MemberFactBuilder::session)
          .optional("source", SOURCE_ID, MemberFact::source, MemberFactBuilder::source)
          .optional("note", NOTE, MemberFact::note, MemberFactBuilder::note)
          .done();

  /** A unit's entry on the roll; tier and roles are over time, facts in the order of happening. */
  public static final Shape<MemberUnit> MEMBER =
      object("member", MemberUnit::builder, MemberUnit.Builder::build)
          .required("unit", UNIT_ID, MemberUnit::unit, MemberUnit.Builder::unit)
          .overTime("tier", overTime(TIER_ID), MemberUnit::tier, MemberUnit.Builder::tier)
          .overTime("roles", overTime(setOf(ROLE)), MemberUnit::roles, MemberUnit.Builder::roles)
          .list("facts", listOf(MEMBER_FACT, FACTS), MemberUnit::facts, MemberUnit.Builder::facts)
          .optional("source", SOURCE_ID, MemberUnit::source, MemberUnit.Builder::source)
          .optional("note", NOTE, MemberUnit::note, MemberUnit.Builder::note)
          .done();

  /** What a person is at a unit. */
  public static final Shape<Office> OFFICE =
      openCode(
          "office",
          "president",
          Office::of,
          List.of(
              Offices.PRESIDENT,
              Offices.VICE_PRESIDENT,
              Offices.DIRECTOR,
              Offices.PARTY_SECRETARY,
              Offices.CHAIR,
              Offices.VICE_CHAIR));

  /** The name of a person: a text on one line. */
  private static final Shape<String> PERSON =
      text("person", "Li Tao", SchemaBook.line(), written -> Syntax.text("person", written));

  /** A person in an office of a unit. */
  public static final Shape<Appointment> APPOINTMENT =
      object("appointment", Appointment::builder, Appointment.Builder::build)
          .required("office", OFFICE, Appointment::office, Appointment.Builder::office)
          .required("at", UNIT_ID, Appointment::at, Appointment.Builder::at)
          .required("person", PERSON, Appointment::person, Appointment.Builder::person)
          .optional("home", UNIT_ID, Appointment::home, Appointment.Builder::home)
          .span(PARTIAL_DATE, Appointment::span, Appointment.Builder::span)
          .optional("source", SOURCE_ID, Appointment::source, Appointment.Builder::source)
          .optional("note", NOTE, Appointment::note, Appointment.Builder::note)
          .done();

  private MembershipShapes() {}
}

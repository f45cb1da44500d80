// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format.value;

import static org.medalliance.jackson.format.basic.CodeShapes.AGREEMENT_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.LOCALIZED_TEXT;
import static org.medalliance.jackson.format.basic.CodeShapes.NOTE;
import static org.medalliance.jackson.format.basic.CodeShapes.SOURCE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.TEXT;
import static org.medalliance.jackson.format.basic.CodeShapes.UNIT_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.openCode;
import static org.medalliance.jackson.format.basic.TimeShapes.DURATION;
import static org.medalliance.jackson.format.basic.TimeShapes.PARTIAL_DATE;
import static org.medalliance.jackson.format.basic.TimeShapes.PERIOD;
import static org.medalliance.jackson.format.value.MembershipShapes.ROLE;
import static org.medalliance.jackson.format.value.MembershipShapes.STANDING;
import static org.medalliance.jackson.object.ObjectShape.object;
import static org.medalliance.jackson.object.ObjectShape.record;
import static org.medalliance.jackson.object.Part.optional;
import static org.medalliance.jackson.problem.ReadLimits.Kind.FACTS;
import static org.medalliance.jackson.shape.Shapes.either;
import static org.medalliance.jackson.shape.Shapes.listOf;
import static org.medalliance.jackson.shape.Shapes.setOf;
import static org.medalliance.jackson.shape.Shapes.word;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementFactBuilder;
import org.medalliance.agreement.AgreementKind;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Binding;
import org.medalliance.agreement.Duty;
import org.medalliance.agreement.DutyBuilder;
import org.medalliance.agreement.DutyKind;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.UnitId;
import org.medalliance.jackson.object.UnionShape;
import org.medalliance.jackson.object.Where;
import org.medalliance.jackson.shape.Schema;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.membership.Standing;

/** What was agreed. */
public final class AgreementShapes {
  /** What sort of agreement it is. */
  public static final Shape<AgreementKind> AGREEMENT_KIND =
      openCode(
          "agreement kind",
          "charter",
          AgreementKind::of,
          List.of(
              AgreementKinds.CHARTER,
              AgreementKinds.CONSORTIUM,
              AgreementKinds.ACCESSION,
              AgreementKinds.FRAMEWORK,
              AgreementKinds.BILATERAL_COOPERATION,
              AgreementKinds.PILOT,
              AgreementKinds.TELEMEDICINE,
              AgreementKinds.REFERRAL,
              AgreementKinds.RECOGNITION,
              AgreementKinds.TRAINING_BASE,
              AgreementKinds.TRUSTEESHIP,
              AgreementKinds.BRANCH_LISTING,
              AgreementKinds.DONATION));

  /** What has to be done. */
  public static final Shape<DutyKind> DUTY_KIND = openCode("duty kind", "reply", DutyKind::of);

  /** What can happen to an agreement. */
  public static final Shape<AgreementFact.Kind> AGREEMENT_FACT_KIND =
      word("kind of agreement fact", AgreementFact.Kind.class);

  /**
   * Who has to do what a duty asks: {@code "PROVIDER"}, {@code {"unit": …}}, {@code {"role": …}}.
   */
  public static final Shape<Bearer> BEARER =
      either(
          "bearer",
          word("side", Bearer.Side.class),
          UnionShape.<Bearer>union("named bearer", "{\"role\": \"lead\"}")
              .kind("unit", Bearer.Unit.class, UNIT_ID, Bearer.Unit::unit, Bearer.Unit::new)
              .kind("role", Bearer.InRole.class, ROLE, Bearer.InRole::role, Bearer.InRole::new)
              .done(),
          Bearer.Side.class::isInstance);

  /** Something that somebody has to do. */
  public static final Shape<Duty> DUTY =
      object("duty", Duty::builder, DutyBuilder::build)
          .required("duty", DUTY_KIND, Duty::duty, DutyBuilder::duty)
          .required("bearer", BEARER, Duty::bearer, DutyBuilder::bearer)
          .optional("within", DURATION, Duty::within, DutyBuilder::within)
          .optional("text", LOCALIZED_TEXT, Duty::text, DutyBuilder::text)
          .optional("source", SOURCE_ID, Duty::source, DutyBuilder::source)
          .optional("note", NOTE, Duty::note, DutyBuilder::note)
          .done();

  /** Something that happened to an agreement. */
  public static final Shape<AgreementFact> AGREEMENT_FACT =
      object("agreement fact", AgreementFact::builder, AgreementFactBuilder::build)
          .required("fact", AGREEMENT_FACT_KIND, AgreementFact::fact, AgreementFactBuilder::fact)
          .required("on", PARTIAL_DATE, AgreementFact::on, AgreementFactBuilder::on)
          .optional(
              "expiresAfter",
              PARTIAL_DATE,
              AgreementFact::expiresAfter,
              AgreementFactBuilder::expiresAfter)
          .list(
              "signatories",
              setOf(UNIT_ID),
              AgreementFact::signatories,
              AgreementFactBuilder::signatories)
          .optional("reason", TEXT, AgreementFact::reason, AgreementFactBuilder::reason)
          .optional(
              "successor", AGREEMENT_ID, AgreementFact::successor, AgreementFactBuilder::successor)
          .optional("source", SOURCE_ID, AgreementFact::source, AgreementFactBuilder::source)
          .optional("note", NOTE, AgreementFact::note, AgreementFactBuilder::note)
          .asking(
              Where.isNot("fact", AgreementFact.Kind.EFFECTIVE, AgreementFact.Kind.RENEWED)
                  .without("expiresAfter"),
              Where.isNot("fact", AgreementFact.Kind.SIGNED).empty("signatories"),
              Where.isNot("fact", AgreementFact.Kind.TERMINATED).without("reason"),
              Where.isNot("fact", AgreementFact.Kind.SUPERSEDED).without("successor"));

  /** Whom it binds: parties, or the members in some standings and units outside. */
  public static final Shape<Binding> BINDING =
      record(
              "binding",
              AgreementShapes::binding,
              optional("parties", setOf(UNIT_ID, 2), AgreementShapes::parties),
              optional("members", setOf(STANDING, 1), AgreementShapes::standings),
              optional("outside", setOf(UNIT_ID), AgreementShapes::outside))
          .withExactlyOneOf("parties", "members")
          .asking(
              Where.has("parties").without("outside"),
              Where.has("members")
                  .that(
                      "members",
                      Schema.of(
                          "items",
                          Where.words(Standing.TRIAL, Standing.FULL, Standing.SUSPENDED))));

  /** An agreement; its status is never written, but what happened to it. */
  public static final Shape<Agreement> AGREEMENT =
      object("agreement", Agreement::builder, Agreement.Builder::build)
          .required("id", AGREEMENT_ID, Agreement::id, Agreement.Builder::id)
          .required("kind", AGREEMENT_KIND, Agreement::kind, Agreement.Builder::kind)
          .required(
              "binds",
              BINDING,
              Agreement::binds,
              Agreement.Builder::binds,
              "say whom it binds",
              "write {\"parties\": [\"lakeside\", \"hillside\"]} or {\"members\": [\"FULL\"]}")
          .list("facts", listOf(AGREEMENT_FACT, FACTS), Agreement::facts, Agreement.Builder::facts)
          .optional("parent", AGREEMENT_ID, Agreement::parent, Agreement.Builder::parent)
          .optional("scope", LOCALIZED_TEXT, Agreement::scope, Agreement.Builder::scope)
          .optional(
              "noticePeriod", PERIOD, Agreement::noticePeriod, Agreement.Builder::noticePeriod)
          .list("duties", listOf(DUTY), Agreement::duties, Agreement.Builder::duties)
          .optional("document", TEXT, Agreement::document, Agreement.Builder::document)
          .optional("source", SOURCE_ID, Agreement::source, Agreement.Builder::source)
          .optional("note", NOTE, Agreement::note, Agreement.Builder::note)
          .done();

  private AgreementShapes() {}

  private static Binding binding(
      Optional<ImmutableSortedSet<UnitId>> parties,
      Optional<ImmutableSortedSet<Standing>> standings,
      Optional<ImmutableSortedSet<UnitId>> outside) {
    if (parties.isEmpty()) {
      return new Binding.Members(standings.orElseThrow(), outside.orElse(ImmutableSortedSet.of()));
    }
    if (outside.isPresent()) {
      throw new InvalidValueException(
          Fault.MEMBER_MISFIT,
          "outside",
          "parties must be all whom the agreement binds: move those outside to the parties");
    }
    return new Binding.Parties(parties.get());
  }

  private static Optional<ImmutableSortedSet<UnitId>> parties(Binding binding) {
    return binding instanceof Binding.Parties parties
        ? Optional.of(parties.units())
        : Optional.empty();
  }

  private static Optional<ImmutableSortedSet<Standing>> standings(Binding binding) {
    return binding instanceof Binding.Members members
        ? Optional.of(members.standings())
        : Optional.empty();
  }

  private static Optional<ImmutableSortedSet<UnitId>> outside(Binding binding) {
    return binding instanceof Binding.Members members && !members.outside().isEmpty()
        ? Optional.of(members.outside())
        : Optional.empty();
  }
}

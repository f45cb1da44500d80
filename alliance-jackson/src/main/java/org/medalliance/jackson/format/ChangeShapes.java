// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format;

import static org.medalliance.jackson.format.AllianceShapes.ALLIANCE;
import static org.medalliance.jackson.format.AllianceShapes.ALLIANCE_FACTS;
import static org.medalliance.jackson.format.AllianceShapes.ALLIANCE_KIND;
import static org.medalliance.jackson.format.AllianceShapes.INTEGRATION;
import static org.medalliance.jackson.format.AllianceShapes.ROLL;
import static org.medalliance.jackson.format.AllianceShapes.TIERS;
import static org.medalliance.jackson.format.basic.CodeShapes.ALLIANCE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.LOCALIZED_TEXT;
import static org.medalliance.jackson.format.basic.CodeShapes.NOTE;
import static org.medalliance.jackson.format.basic.CodeShapes.SOURCE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.TEXT;
import static org.medalliance.jackson.format.basic.CodeSystemShapes.CODE_SYSTEMS;
import static org.medalliance.jackson.format.basic.EvidenceShapes.CLAIM;
import static org.medalliance.jackson.format.basic.EvidenceShapes.SOURCE;
import static org.medalliance.jackson.format.basic.TimeShapes.INSTANT;
import static org.medalliance.jackson.format.value.AgreementShapes.AGREEMENT;
import static org.medalliance.jackson.format.value.GovernanceShapes.COUNCIL;
import static org.medalliance.jackson.format.value.InstitutionShapes.INSTITUTION;
import static org.medalliance.jackson.format.value.MembershipShapes.APPOINTMENT;
import static org.medalliance.jackson.format.value.MembershipShapes.MEMBER;
import static org.medalliance.jackson.format.value.ProgrammeShapes.PROGRAMME;
import static org.medalliance.jackson.format.value.ResourceShapes.RESOURCE;
import static org.medalliance.jackson.format.value.SharingShapes.REFERRAL_POLICY;
import static org.medalliance.jackson.format.value.SharingShapes.RULE;
import static org.medalliance.jackson.object.ObjectShape.record;
import static org.medalliance.jackson.object.Part.optional;
import static org.medalliance.jackson.object.Part.required;
import static org.medalliance.jackson.shape.Shapes.distinctBy;
import static org.medalliance.jackson.shape.Shapes.listOf;
import static org.medalliance.jackson.shape.Shapes.word;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.medalliance.Alliance;
import org.medalliance.change.AllianceDiff;
import org.medalliance.change.AllianceHistory;
import org.medalliance.change.Change;
import org.medalliance.change.ConflictException;
import org.medalliance.change.Part;
import org.medalliance.change.Revision;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.jackson.object.ObjectShape;
import org.medalliance.jackson.object.UnionShape;
import org.medalliance.jackson.shape.Shape;

/**
 * What changes from one alliance to another, and what was recorded when; documents of their own.
 * What is added, removed or altered is written as it is in the part of an alliance that it is of.
 */
public final class ChangeShapes {
  /** Every part of an alliance. */
  static final ImmutableList<OfPart<?>> PARTS =
      ImmutableList.of(
          always(Part.ID, ALLIANCE_ID),
          perhaps(Part.NAME, LOCALIZED_TEXT),
          always(Part.KIND, ALLIANCE_KIND),
          perhaps(Part.INTEGRATION, INTEGRATION),
          always(Part.FACTS, ALLIANCE_FACTS),
          always(Part.ROLL, ROLL),
          always(Part.TIERS, TIERS),
          always(Part.CODE_SYSTEMS, CODE_SYSTEMS),
          perhaps(Part.SOURCES, SOURCE),
          perhaps(Part.INSTITUTIONS, INSTITUTION),
          perhaps(Part.MEMBERS, MEMBER),
          perhaps(Part.AGREEMENTS, AGREEMENT),
          perhaps(Part.RESOURCES, RESOURCE),
          perhaps(Part.RULES, RULE),
          perhaps(Part.REFERRAL_POLICY, REFERRAL_POLICY),
          perhaps(Part.PROGRAMMES, PROGRAMME),
          thereOrNot(Part.APPOINTMENTS, APPOINTMENT),
          perhaps(Part.COUNCILS, COUNCIL),
          thereOrNot(Part.CLAIMS, CLAIM),
          perhaps(Part.SOURCE, SOURCE_ID),
          perhaps(Part.NOTE, NOTE));

  static final Class<Change<?>> CHANGE_TYPE = ofAnyPart(Change.class);
  private static final Class<Change.Added<?>> ADDED = ofAnyPart(Change.Added.class);
  private static final Class<Change.Removed<?>> REMOVED = ofAnyPart(Change.Removed.class);
  private static final Class<Change.Altered<?>> ALTERED = ofAnyPart(Change.Altered.class);

  /** A thing under the name of its part. */
  private static final Shape<Change.Added<?>> THING = thing();

  /** A thing as it was and as it becomes, under the name of its part. */
  private static final Shape<Change.Altered<?>> ALTERATION = alteration();

  /** One thing that comes, goes or becomes another. */
  public static final Shape<Change<?>> CHANGE =
      UnionShape.<Change<?>>union("change", "{\"added\": {\"members\": {…}}}")
          .kind("added", ADDED, THING, added -> added, thing -> thing)
          .kind(
              "removed",
              REMOVED,
              THING,
              removed -> (Change.Added<?>) removed.inverse(),
              thing -> (Change.Removed<?>) thing.inverse())
          .kind("altered", ALTERED, ALTERATION, altered -> altered, altered -> altered)
          .done();

  /** Changes in any order, each of another thing. */
  private static final Shape<ImmutableList<Change<?>>> CHANGES =
      distinctBy("", Subject::of, CHANGE);

  /** What changes from one alliance to another. */
  public static final ObjectShape<AllianceDiff> DIFF =
      record("diff", AllianceDiff::new, required("changes", CHANGES, AllianceDiff::changes));

  /** Why something is recorded. */
  public static final Shape<Revision.Kind> REVISION_KIND =
      word("kind of revision", Revision.Kind.class);

  /** Changes that were recorded together. */
  public static final ObjectShape<Revision> REVISION =
      record(
          "revision",
          (recordedAt, kind, author, note, changes) ->
              new Revision(recordedAt, kind, author, note, new AllianceDiff(changes)),
          required("recordedAt", INSTANT, Revision::recordedAt),
          required("kind", REVISION_KIND, Revision::kind),
          optional("author", TEXT, Revision::author),
          optional("note", NOTE, Revision::note),
          required("changes", CHANGES, revision -> revision.diff().changes()));

  /** A first state, a whole document, and what was recorded since. */
  public static final ObjectShape<AllianceHistory> HISTORY =
      record(
          "history",
          ChangeShapes::history,
          required("origin", ALLIANCE, AllianceHistory::origin),
          required("revisions", listOf(REVISION), AllianceHistory::revisions));

  private ChangeShapes() {}

  /**
   * A part and how a thing in it is written.
   *
   * @param comesAndGoes whether an alliance can be without it
   * @param becomesAnother whether one thing can become another; else each is there or not
   */
  record OfPart<T extends Serializable>(
      Part<T> part, Shape<T> shape, boolean comesAndGoes, boolean becomesAnother) {

    private void addThing(UnionShape.Builder<Change.Added<?>> things) {
      things.kind(
          part.name(),
          ADDED,
          added -> added.part().equals(part),
          shape,
          added -> value(added.value()),
          value -> new Change.Added<>(part, value));
    }

    private void addAlteration(UnionShape.Builder<Change.Altered<?>> alterations) {
      ObjectShape<Change.Altered<?>> alteration =
          ObjectShape.<Change.Altered<?>, T, T>record(
                  "alteration",
                  (from, to) -> new Change.Altered<>(part, from, to),
                  required("from", shape, altered -> value(altered.from())),
                  required("to", shape, altered -> value(altered.to())))
              .unnamed();
      alterations.kind(
          part.name(),
          ALTERED,
          altered -> altered.part().equals(part),
          alteration,
          altered -> altered,
          altered -> altered);
    }

    @SuppressWarnings("unchecked") // asked of a change of this part
    private T value(Serializable value) {
      return (T) value;
    }
  }

  /**
   * What a change is about.
   *
   * @param place where that is written
   * @param thing what tells it from others there; the place itself, if nothing else stands there
   */
  private record Subject(String place, Comparable<?> thing) implements Comparable<Subject> {
    private static Subject of(Change<?> change) {
      String place = change.place();
      boolean isOneOfMany =
          change.part().equals(Part.APPOINTMENTS) || change.part().equals(Part.CLAIMS);
      return new Subject(place, isOneOfMany ? (Comparable<?>) change.subject() : place);
    }

    @Override
    @SuppressWarnings("unchecked") // in one place stands one sort of thing
    public int compareTo(Subject other) {
      int byPlace = place.compareTo(other.place);
      return byPlace != 0 ? byPlace : ((Comparable<Object>) thing).compareTo(other.thing);
    }

    @Override
    public String toString() {
      return place;
    }
  }

  @SuppressWarnings("unchecked") // a class knows no type arguments
  private static <C extends Change<?>> Class<C> ofAnyPart(Class<? super C> type) {
    return (Class<C>) type;
  }

  private static <T extends Serializable> OfPart<T> always(Part<T> part, Shape<T> shape) {
    return new OfPart<>(part, shape, false, true);
  }

  private static <T extends Serializable> OfPart<T> perhaps(Part<T> part, Shape<T> shape) {
    return new OfPart<>(part, shape, true, true);
  }

  private static <T extends Serializable> OfPart<T> thereOrNot(Part<T> part, Shape<T> shape) {
    return new OfPart<>(part, shape, true, false);
  }

  private static Shape<Change.Added<?>> thing() {
    UnionShape.Builder<Change.Added<?>> things = UnionShape.union("thing", "{\"members\": {…}}");
    PARTS.stream().filter(OfPart::comesAndGoes).forEach(part -> part.addThing(things));
    return things.done();
  }

  private static Shape<Change.Altered<?>> alteration() {
    UnionShape.Builder<Change.Altered<?>> alterations =
        UnionShape.union("alteration", "{\"members\": {\"from\": {…}, \"to\": {…}}}");
    PARTS.stream().filter(OfPart::becomesAnother).forEach(part -> part.addAlteration(alterations));
    return alterations.done();
  }

  private static AllianceHistory history(Alliance origin, ImmutableList<Revision> revisions) {
    try {
      return AllianceHistory.of(origin, revisions);
    } catch (ConflictException | InvalidValueException e) {
      throw firstMisfit(origin, revisions);
    }
  }

  /** Looks by halves for a revision that does not fit those before it, which fit each other. */
  private static InvalidValueException firstMisfit(
      Alliance origin, ImmutableList<Revision> revisions) {
    int fitting = 0;
    int failing = revisions.size();
    InvalidValueException misfit = new InvalidValueException(Fault.MEMBER_MISFIT, "");
    while (fitting < failing) {
      int last = (fitting + failing) / 2;
      String place = "revisions[" + last + "]";
      try {
        AllianceHistory.of(origin, revisions.subList(0, last + 1));
        fitting = last + 1;
      } catch (ConflictException e) {
        misfit =
            new InvalidValueException(
                Fault.MEMBER_MISFIT, place + ".changes", String.valueOf(e.getMessage()));
        failing = last;
      } catch (InvalidValueException e) {
        String member = e.attribute().filter("recordedAt"::equals).orElse("changes");
        misfit =
            new InvalidValueException(
                e.fault(), place + "." + member, String.valueOf(e.getMessage()));
        failing = last;
      }
    }
    return misfit;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.Binding;
import org.medalliance.check.reference.References;
import org.medalliance.check.reference.StillNamed;
import org.medalliance.code.Fault;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.institution.Succession;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/**
 * Units that end.
 *
 * @param alliance the alliance as it was
 * @param units the units that end
 * @param kind what becomes of them
 * @param successors who takes their place
 * @param on the day from whose beginning they are no more
 */
record Ending(
    Alliance alliance,
    ImmutableSortedSet<UnitId> units,
    Succession.Kind kind,
    ImmutableList<Institution> successors,
    PartialDate on) {

  Ending {
    require(!units.isEmpty(), Fault.MIN_SIZE, "units", "units must be one or more");
    for (Institution successor : successors) {
      requireBegins(alliance, successor);
    }
  }

  /** An institution of the alliance that has not ended. */
  static Institution goingOn(Alliance alliance, UnitId unit) {
    Optional<Institution> found = alliance.institution(unit);
    require(
        found.isPresent(),
        Fault.MEMBER_MISFIT,
        "unit",
        "unit must be an institution of the alliance: %s",
        unit);
    requireGoesOn(found.get(), "unit");
    return found.get();
  }

  private static void requireGoesOn(Institution body, String member) {
    require(
        body.successions().stream().noneMatch(Succession::isEnd),
        Fault.MEMBER_MISFIT,
        member,
        "%s must not have ended: %s, %s",
        member,
        body,
        body.successions());
  }

  /** Whoever is there already must be meant as it is; nobody else may take an id that is used. */
  private static void requireBegins(Alliance alliance, Institution successor) {
    requireGoesOn(successor, "successor");
    Optional<Institution> known = alliance.institution(successor.id());
    require(
        known.isEmpty()
            ? References.to(ImmutableSet.of(successor.id()), alliance).isEmpty()
            : known.get().equals(successor),
        Fault.DUPLICATE_ID,
        "successor",
        "successor must bear an id that nothing names, or be an institution of the alliance as it"
            + " is written: %s",
        successor);
  }

  /** What is written down, these entries on the roll included. */
  Reorganisation admitting(MemberUnit... entries) {
    Succession succession =
        Succession.builder()
            .kind(kind)
            .on(on)
            .addAllUnits(Iterables.transform(successors, Institution::id))
            .build();
    ImmutableList.Builder<Change<?>> changes = ImmutableList.builder();
    for (UnitId unit : units) {
      Institution body = goingOn(alliance, unit);
      Institution ended = body.toBuilder().addSuccession(succession).build();
      changes.add(new Change.Altered<>(Part.INSTITUTIONS, body, ended));
      alliance.member(unit).flatMap(this::ceased).ifPresent(changes::add);
    }
    for (Institution successor : successors) {
      if (alliance.institution(successor.id()).isEmpty()) {
        changes.add(new Change.Added<>(Part.INSTITUTIONS, successor));
      }
    }
    for (MemberUnit entry : entries) {
      requireFits(entry);
      changes.add(new Change.Added<>(Part.MEMBERS, entry));
    }
    return new Reorganisation(
        new AllianceDiff(changes.build()), StillNamed.after(on, units, alliance));
  }

  /** A unit that leaves by itself until then needs nothing more. */
  private Optional<Change<MemberUnit>> ceased(MemberUnit member) {
    ImmutableList<Standing> standings = member.standings();
    if (!standings.isEmpty() && standings.get(standings.size() - 1).isMember()) {
      MemberFact ceased = MemberFact.of(MemberFact.Kind.CEASED, on);
      return Optional.of(
          new Change.Altered<>(Part.MEMBERS, member, member.toBuilder().addFact(ceased).build()));
    }
    require(
        !member.standingOn(on.latest()).test(Standing::isMember).isYes(),
        Fault.ORDER_IMPOSSIBLE,
        "on",
        "unit %s must not be written to leave after its end on %s: %s; remove that first",
        member.unit(),
        on,
        member);
    return Optional.empty();
  }

  private void requireFits(MemberUnit entry) {
    require(
        successors.stream().anyMatch(successor -> successor.id().equals(entry.unit())),
        Fault.MEMBER_MISFIT,
        "admitted",
        "admitted must be who takes the place: %s",
        entry);
    require(
        alliance.member(entry.unit()).isEmpty() && !isOutsider(entry.unit()),
        Fault.DUPLICATE_VALUE,
        "admitted",
        "admitted must not be on the roll, nor bound as a unit outside: %s; change what is"
            + " written there",
        entry);
    require(
        dates(entry).noneMatch(date -> date.isBefore(on.earliest())),
        Fault.ORDER_IMPOSSIBLE,
        "admitted",
        "entry of who is admitted must tell of no day before %s: %s",
        on,
        entry);
  }

  /** Whoever is on the roll is bound by its standing alone, on all days. */
  private boolean isOutsider(UnitId unit) {
    return alliance.agreements().stream()
        .map(Agreement::binds)
        .anyMatch(binds -> binds instanceof Binding.Members && binds.names(unit));
  }

  /** The first days that an entry tells of. */
  private static Stream<LocalDate> dates(MemberUnit entry) {
    Stream<Optional<PartialDate>> steps =
        Stream.concat(
            entry.tier().steps().stream().map(Timeline.Step::since),
            entry.roles().steps().stream().map(Timeline.Step::since));
    return Stream.concat(
        entry.facts().stream().map(fact -> fact.on().earliest()),
        steps.map(since -> since.map(PartialDate::earliest).orElse(LocalDate.MIN)));
  }
}

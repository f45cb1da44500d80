// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.agreement.Binding;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilId;
import org.medalliance.governance.Seat;
import org.medalliance.governance.SeatId;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Standing;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.time.PartialDate;

/**
 * What an alliance would lose if a unit left it on a day: what the unit is to it on that day, as
 * far as it may be.
 *
 * <p>Leaving ends a membership and nothing else. An agreement between parties binds them until it
 * ends itself, offices and seats are held until somebody writes otherwise, a resource stays its
 * owner's: they are named here because somebody has to look at them.
 *
 * @param unit the unit
 * @param on the first day without it
 * @param roles the roles in which it belongs, each with how many others do: {@linkplain
 *     Count#isNone none} and the role has a gap
 * @param released the agreements in force that bind it as a member, and would no longer
 * @param bound the agreements in force that bind it by name, and still would
 * @param resources the resources that it owns
 * @param offices the appointments to its offices, and those of its staff elsewhere
 * @param seats the seats that are held for it, by council; councils without one are left out
 */
public record Departure(
    UnitId unit,
    LocalDate on,
    ImmutableSortedMap<Role, Count> roles,
    ImmutableSortedSet<AgreementId> released,
    ImmutableSortedSet<AgreementId> bound,
    ImmutableSortedSet<ResourceId> resources,
    ImmutableSortedSet<Appointment> offices,
    ImmutableSortedMap<CouncilId, ImmutableSortedSet<SeatId>> seats)
    implements Serializable {

  /** Checks that nothing is null. */
  public Departure {
    requireNonNull(unit, "unit");
    requireNonNull(on, "on");
    roles = ImmutableSortedMap.copyOf(requireNonNull(roles, "roles"));
    released = ImmutableSortedSet.copyOf(requireNonNull(released, "released"));
    bound = ImmutableSortedSet.copyOf(requireNonNull(bound, "bound"));
    resources = ImmutableSortedSet.copyOf(requireNonNull(resources, "resources"));
    offices = ImmutableSortedSet.copyOf(requireNonNull(offices, "offices"));
    seats = ImmutableSortedMap.copyOf(requireNonNull(seats, "seats"));
  }

  static Departure of(AllianceCalendar calendar, UnitId unit, LocalDate on) {
    Alliance alliance = calendar.alliance();
    Set<Standing> standings =
        calendar.belongsOn(unit, on).isNo()
            ? Set.of()
            : alliance.member(unit).orElseThrow().standingOn(on).possible();
    return new Departure(
        unit,
        on,
        roles(calendar, unit, on),
        inForce(
            alliance,
            on,
            binds ->
                binds instanceof Binding.Members members
                    && !Sets.intersection(members.standings(), standings).isEmpty()),
        inForce(
            alliance,
            on,
            binds ->
                binds.names(unit)
                    && (binds instanceof Binding.Parties || alliance.member(unit).isEmpty())),
        those(
            alliance.resources().stream()
                .filter(resource -> resource.owner().equals(unit))
                .filter(resource -> !resource.span().contains(on).isNo())
                .map(SharedResource::id)),
        those(
            alliance.appointments().stream()
                .filter(one -> one.at().equals(unit) || one.staffOf().equals(unit))
                .filter(one -> !one.span().contains(on).isNo())),
        seats(alliance.councils(), unit, on));
  }

  /** How many others belong in each role in which a unit may belong. */
  private static ImmutableSortedMap<Role, Count> roles(
      AllianceCalendar calendar, UnitId unit, LocalDate on) {
    Alliance alliance = calendar.alliance();
    ImmutableSortedSet.Builder<Role> roles = ImmutableSortedSet.naturalOrder();
    if (!calendar.belongsOn(unit, on).isNo()) {
      alliance.member(unit).orElseThrow().rolesOn(on).possible().forEach(roles::addAll);
    }
    ImmutableSortedMap.Builder<Role, Count> counts = ImmutableSortedMap.naturalOrder();
    for (Role role : roles.build()) {
      List<Certainty> others =
          alliance.members().stream()
              .filter(other -> !other.unit().equals(unit))
              .map(
                  other ->
                      calendar
                          .belongsOn(other.unit(), on)
                          .and(other.rolesOn(on).test(held -> held.contains(role))))
              .toList();
      int least = (int) others.stream().filter(Certainty::isYes).count();
      int most = (int) others.stream().filter(each -> !each.isNo()).count();
      counts.put(
          role,
          new Count(
              least, alliance.rollOn(on).isComplete() ? Optional.of(most) : Optional.empty()));
    }
    return counts.buildOrThrow();
  }

  private static ImmutableSortedSet<AgreementId> inForce(
      Alliance alliance, LocalDate on, Predicate<Binding> binds) {
    return those(
        alliance.agreements().stream()
            .filter(agreement -> binds.test(agreement.binds()))
            .filter(
                agreement -> agreement.statusOn(on).possible().contains(AgreementStatus.IN_FORCE))
            .map(Agreement::id));
  }

  private static ImmutableSortedMap<CouncilId, ImmutableSortedSet<SeatId>> seats(
      List<Council> councils, UnitId unit, LocalDate on) {
    ImmutableSortedMap.Builder<CouncilId, ImmutableSortedSet<SeatId>> seats =
        ImmutableSortedMap.naturalOrder();
    for (Council council : councils) {
      ImmutableSortedSet<SeatId> held =
          those(
              council.seats().stream()
                  .filter(seat -> seat.holderOn(on).possible().contains(Optional.of(unit)))
                  .map(Seat::id));
      if (!held.isEmpty()) {
        seats.put(council.id(), held);
      }
    }
    return seats.buildOrThrow();
  }

  private static <T extends Comparable<? super T>> ImmutableSortedSet<T> those(Stream<T> all) {
    return all.collect(toImmutableSortedSet(naturalOrder()));
  }

  /**
   * Returns which permissions end, those of the unit and those that others have of it: what is
   * permitted on the day, with nothing told of the circumstances, and would not be if the unit had
   * left. Nothing of others among themselves does. Each is found when it is taken.
   *
   * @param policy that of the alliance
   */
  public Stream<SharingDecision> permissionsLost(SharingPolicy policy) {
    requireNonNull(policy, "policy");
    Optional<MemberUnit> member = policy.alliance().member(unit);
    if (member.isEmpty()) {
      return Stream.empty();
    }
    SharingPolicy after = SharingPolicy.of(without(member.get(), policy.alliance()));
    return Stream.concat(policy.usableBy(unit, on), given(policy))
        .filter(SharingDecision::isPermitted)
        .filter(decision -> !after.decide(decision.request()).isPermitted());
  }

  /** The alliance that a unit leaves on the day; what was to happen to the unit later does not. */
  private Alliance without(MemberUnit member, Alliance alliance) {
    MemberUnit left =
        member.toBuilder()
            .facts(member.history().possiblyBy(on))
            .addFact(MemberFact.of(MemberFact.Kind.LEFT, PartialDate.of(on)))
            .build();
    return alliance.toBuilder()
        .members(
            alliance.members().stream()
                .map(each -> each.unit().equals(unit) ? left : each)
                .toList())
        .build();
  }

  /** What others may use of the unit: its resources, and what it gives without having any. */
  private Stream<SharingDecision> given(SharingPolicy policy) {
    Alliance alliance = policy.alliance();
    List<SharedResource> owned =
        alliance.resources().stream().filter(each -> each.owner().equals(unit)).toList();
    Stream<SharingRequest> named = owned.stream().map(it -> any().resource(it.id()).build());
    Stream<SharingRequest> unnamed =
        alliance.rules().stream()
            .map(SharingRule::resource)
            .flatMap(
                selector ->
                    selector instanceof ResourceSelector.OfKind of
                        ? of.kinds().stream()
                        : Stream.empty())
            .distinct()
            .filter(
                kind -> owned.stream().noneMatch(it -> it.kind().isA(kind) || kind.isA(it.kind())))
            .map(kind -> any().kind(kind).build());
    return Stream.concat(named, unnamed)
        .flatMap(
            request ->
                requireNonNull(policy.recipients(request).get(Outcome.PERMITTED)).stream()
                    .map(recipient -> request.toBuilder().recipient(recipient).build()))
        .map(policy::decide);
  }

  private SharingRequest.Builder any() {
    return SharingRequest.builder().recipient(unit).provider(unit).on(on);
  }

  /** Returns the unit and the day. */
  @Override
  public String toString() {
    return unit + " leaves on " + on;
  }
}

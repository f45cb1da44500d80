// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html.section;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.institution.Institution;
import org.medalliance.membership.Roles;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRequest;

/**
 * Who may use what of whom, as far as some permit speaks of it.
 *
 * @param subject the alliance and the day
 * @param permits what would be permitted if nothing were prohibited
 */
record Offers(Subject subject, SharingPolicy permits) {

  static Offers of(Subject subject) {
    Alliance alliance = subject.alliance();
    return new Offers(
        subject,
        SharingPolicy.of(
            alliance.toBuilder()
                .rules(Iterables.filter(alliance.rules(), rule -> rule.effect() == Effect.PERMIT))
                .build()));
  }

  /** The kinds that are owned or that a rule names. */
  ImmutableSortedSet<ResourceKind> kinds() {
    Alliance alliance = subject.alliance();
    Stream<ResourceKind> named =
        alliance.rules().stream()
            .flatMap(
                rule ->
                    rule.resource() instanceof ResourceSelector.OfKind of
                        ? of.kinds().stream()
                        : Stream.empty());
    return Stream.concat(alliance.resources().stream().map(SharedResource::kind), named)
        .collect(ImmutableSortedSet.toImmutableSortedSet(ResourceKind::compareTo));
  }

  /**
   * Those of whom a unit may use a kind of resource if a permit, or perhaps a permit, says so, by
   * what is decided in the end; empty if there is none.
   */
  ImmutableSortedMap<Outcome, ImmutableSortedSet<UnitId>> of(UnitId recipient, ResourceKind kind) {
    SharingRequest request = request(recipient, recipient, kind);
    Map<Outcome, Set<UnitId>> offered = permits.providers(request);
    Set<UnitId> some =
        Sets.union(
            requireNonNull(offered.get(Outcome.PERMITTED)),
            requireNonNull(offered.get(Outcome.UNDETERMINED)));
    if (some.isEmpty()) {
      return ImmutableSortedMap.of();
    }
    ImmutableSortedMap.Builder<Outcome, ImmutableSortedSet<UnitId>> decided =
        ImmutableSortedMap.naturalOrder();
    subject
        .policy()
        .providers(request)
        .forEach(
            (outcome, units) -> {
              ImmutableSortedSet<UnitId> those =
                  ImmutableSortedSet.copyOf(Sets.intersection(some, units));
              if (!those.isEmpty()) {
                decided.put(outcome, those);
              }
            });
    return decided.build();
  }

  /** Somebody to ask where nobody offers: an owner, a leading unit, or anybody else. */
  Optional<UnitId> anybody(UnitId recipient, ResourceKind kind) {
    Alliance alliance = subject.alliance();
    Stream<UnitId> owners =
        alliance.resources().stream()
            .filter(resource -> resource.kind().isA(kind))
            .map(SharedResource::owner);
    Stream<UnitId> leads =
        alliance.rollOn(subject.day()).withRole(Roles.LEAD).stream().map(member -> member.unit());
    Stream<UnitId> all = alliance.institutions().stream().map(Institution::id);
    return Stream.of(owners, leads, all)
        .flatMap(units -> units)
        .filter(unit -> !unit.equals(recipient))
        .findFirst();
  }

  SharingRequest request(UnitId recipient, UnitId provider, ResourceKind kind) {
    return SharingRequest.builder()
        .recipient(recipient)
        .provider(provider)
        .kind(kind)
        .on(subject.day())
        .build();
  }
}

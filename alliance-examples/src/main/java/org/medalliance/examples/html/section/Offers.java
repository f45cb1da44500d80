// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html.section;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Outcome;
import org.medalliance.institution.Institution;
import org.medalliance.membership.Roles;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRequest;

/**
 * Who may use what of whom, as far as some rule speaks of it, or may.
 *
 * @param subject the alliance and the day
 */
record Offers(Subject subject) {

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
   * The other units by what is decided if a unit asks them for a kind of resource, those left out
   * of whom no rule speaks; empty if that is so of all.
   */
  ImmutableSortedMap<Outcome, ImmutableSortedSet<UnitId>> of(UnitId recipient, ResourceKind kind) {
    ImmutableSortedMap.Builder<Outcome, ImmutableSortedSet<UnitId>> decided =
        ImmutableSortedMap.naturalOrder();
    subject
        .policy()
        .providers(request(recipient, recipient, kind))
        .forEach(
            (outcome, units) -> {
              ImmutableSortedSet<UnitId> others =
                  ImmutableSortedSet.copyOf(Sets.difference(units, Set.of(recipient)));
              if (outcome != Outcome.NOT_COVERED && !others.isEmpty()) {
                decided.put(outcome, others);
              }
            });
    return decided.build();
  }

  /**
   * Somebody to ask where no rule speaks of anybody: an owner, a leading unit, anybody else, or the
   * unit itself if there is nobody else.
   */
  UnitId anybody(UnitId recipient, ResourceKind kind) {
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
        .findFirst()
        .orElse(recipient);
  }

  Outcome outcome(SharingRequest request) {
    return subject.policy().decide(request).outcome();
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

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.Binding;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.institution.Institution;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRequest;

/**
 * Who may use what of whom on a day, asked for all units at once.
 *
 * @param policy what decides
 * @param day the day
 */
record Sharing(SharingPolicy policy, LocalDate day) {

  /** What is told of a unit that may use something, and how surely. */
  interface Use {
    /** Takes a use that is permitted, or may be; returns whether to go on. */
    boolean of(UnitId provider, UnitId recipient, Certainty permitted);
  }

  /** Tells who may use a resource. */
  void of(ResourceId resource, Use use) {
    policy
        .alliance()
        .resource(resource)
        .map(SharedResource::owner)
        .ifPresent(
            owner ->
                tell(
                    SharingRequest.builder()
                        .recipient(owner)
                        .provider(owner)
                        .resource(resource)
                        .on(day)
                        .build(),
                    use));
  }

  /** Tells who may use a kind of resource, and of whom. */
  void of(ResourceKind kind, Use use) {
    for (UnitId provider : providers()) {
      boolean goesOn =
          tell(
              SharingRequest.builder()
                  .recipient(provider)
                  .provider(provider)
                  .kind(kind)
                  .on(day)
                  .build(),
              use);
      if (!goesOn) {
        return;
      }
    }
  }

  /** Tells who may be in the place of the recipient; returns whether to go on. */
  private boolean tell(SharingRequest request, Use use) {
    Map<Outcome, Set<UnitId>> found = policy.recipients(request);
    for (UnitId recipient : requireNonNull(found.get(Outcome.PERMITTED))) {
      if (!use.of(request.provider(), recipient, Certainty.YES)) {
        return false;
      }
    }
    for (UnitId recipient : requireNonNull(found.get(Outcome.UNDETERMINED))) {
      if (mayBePermitted(request.toBuilder().recipient(recipient).build())
          && !use.of(request.provider(), recipient, Certainty.UNKNOWN)) {
        return false;
      }
    }
    return true;
  }

  private boolean mayBePermitted(SharingRequest request) {
    return policy.decide(request).possibleOutcomes().contains(Outcome.PERMITTED);
  }

  /**
   * The institutions that may give anything: those that some agreement in force may bind; all, if
   * something names an agreement or a party that nobody knows, as it may be meant for any.
   */
  private Set<UnitId> providers() {
    Alliance alliance = policy.alliance();
    Set<UnitId> bound = new TreeSet<>();
    Bonds bonds = new Bonds(alliance, day);
    if (isLost(alliance)) {
      alliance.institutions().stream().map(Institution::id).forEach(bound::add);
      return bound;
    }
    alliance.agreements().forEach(each -> bonds.of(each, (unit, certainty) -> bound.add(unit)));
    return bound;
  }

  private static boolean isLost(Alliance alliance) {
    return alliance.rules().stream()
            .flatMap(rule -> rule.under().stream())
            .anyMatch(id -> alliance.agreement(id).isEmpty())
        || alliance.agreements().stream()
            .map(Agreement::binds)
            .flatMap(
                binds ->
                    binds instanceof Binding.Parties parties
                        ? parties.units().stream()
                        : ((Binding.Members) binds).outside().stream())
            .anyMatch(unit -> alliance.institution(unit).isEmpty());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.agreement.Binding;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.compiled.Sweeper;
import org.medalliance.decision.compiled.rule.Outcomes;
import org.medalliance.institution.Institution;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;

/**
 * The questions the other way round: who may, and what.
 *
 * @param alliance the alliance
 * @param sweeper what answers for all units at once
 */
record Inverse(Alliance alliance, Sweeper sweeper) {

  /** Who is answered how, each in place of the recipient. */
  Map<Outcome, Set<UnitId>> recipients(SharingRequest request) {
    return byOutcome(sweeper.recipients(request, null));
  }

  /** Who is answered how, each in place of the provider. */
  Map<Outcome, Set<UnitId>> providers(SharingRequest request) {
    return byOutcome(sweeper.providers(request));
  }

  private Map<Outcome, Set<UnitId>> byOutcome(@Nullable Outcomes found) {
    if (found == null) {
      Set<UnitId> everybody =
          alliance.institutions().stream()
              .map(Institution::id)
              .collect(ImmutableSet.toImmutableSet());
      return Maps.toMap(
          ImmutableSet.copyOf(Outcome.values()),
          outcome -> outcome == Outcome.NOT_COVERED ? everybody : ImmutableSet.of());
    }
    return ImmutableMap.of(
        Outcome.PERMITTED, found.all(false, true, false),
        Outcome.PROHIBITED, found.all(true, false, false),
        Outcome.NOT_COVERED, found.all(false, false, true),
        Outcome.UNDETERMINED, found.open());
  }

  /** What a unit may use, or may perhaps. */
  Stream<SharingRequest> usable(UnitId recipient, LocalDate on) {
    Stream<SharingRequest> named =
        alliance.resources().stream()
            .filter(resource -> !resource.owner().equals(recipient))
            .map(resource -> request(recipient, resource, on));
    ImmutableListMultimap<UnitId, ResourceKind> owned = owned();
    Stream<SharingRequest> unnamed =
        kinds(alliance.rules().stream()).stream()
            .flatMap(
                kind -> {
                  SharingRequest any = request(recipient, recipient, kind, on);
                  Map<Outcome, Set<UnitId>> found = providers(any);
                  return Sets.union(
                          requireNonNull(found.get(Outcome.PERMITTED)),
                          requireNonNull(found.get(Outcome.UNDETERMINED)))
                      .stream()
                      .filter(provider -> isNone(owned.get(provider), kind))
                      .map(provider -> any.toBuilder().provider(provider).build());
                });
    return Stream.concat(named, unnamed);
  }

  /** What is permitted on a day as long as an agreement is in force, and is not without it. */
  Stream<SharingRequest> restingOn(AgreementId agreement, LocalDate on) {
    ImmutableList<SharingRule> under =
        alliance.rules().stream()
            .filter(rule -> rule.under().contains(agreement))
            .collect(ImmutableList.toImmutableList());
    ImmutableSet<ResourceKind> kinds = kinds(under.stream());
    ImmutableSet<ResourceId> resources = resources(under.stream());
    ImmutableListMultimap<UnitId, ResourceKind> owned = owned();
    Stream<SharingRequest> named =
        alliance.resources().stream()
            .filter(
                resource -> resources.contains(resource.id()) || isOfSome(resource.kind(), kinds))
            .map(resource -> request(resource.owner(), resource, on));
    Stream<SharingRequest> unnamed =
        kinds(alliance.rules().stream()).stream()
            .filter(kind -> isOfSome(kind, kinds))
            .flatMap(
                kind ->
                    providers(agreement)
                        .filter(provider -> isNone(owned.get(provider), kind))
                        .map(provider -> request(provider, provider, kind, on)));
    return Stream.concat(named, unnamed).flatMap(request -> lost(request, agreement));
  }

  private Stream<SharingRequest> lost(SharingRequest request, AgreementId agreement) {
    Outcomes with = sweeper.recipients(request, null);
    Outcomes without = sweeper.recipients(request, agreement);
    if (with == null || without == null) {
      return Stream.empty();
    }
    return Sets.difference(with.all(false, true, false), without.all(false, true, false)).stream()
        .map(recipient -> request.toBuilder().recipient(recipient).build());
  }

  private static SharingRequest request(UnitId recipient, SharedResource resource, LocalDate on) {
    return SharingRequest.builder()
        .recipient(recipient)
        .provider(resource.owner())
        .resource(resource.id())
        .on(on)
        .build();
  }

  private static SharingRequest request(
      UnitId recipient, UnitId provider, ResourceKind kind, LocalDate on) {
    return SharingRequest.builder()
        .recipient(recipient)
        .provider(provider)
        .kind(kind)
        .on(on)
        .build();
  }

  private static boolean isOfSome(ResourceKind kind, ImmutableSet<ResourceKind> kinds) {
    return kind.ancestry().stream().anyMatch(kinds::contains);
  }

  private Stream<UnitId> providers(AgreementId agreement) {
    return alliance.agreement(agreement).stream()
        .flatMap(
            found ->
                found.binds() instanceof Binding.Parties parties
                    ? parties.units().stream()
                    : alliance.institutions().stream().map(Institution::id));
  }

  /** The kinds of what each institution owns. */
  private ImmutableListMultimap<UnitId, ResourceKind> owned() {
    return alliance.resources().stream()
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                SharedResource::owner, SharedResource::kind));
  }

  private static boolean isNone(ImmutableList<ResourceKind> owned, ResourceKind kind) {
    return owned.stream().noneMatch(each -> each.isA(kind) || kind.isA(each));
  }

  private static ImmutableSet<ResourceKind> kinds(Stream<SharingRule> rules) {
    return rules
        .map(SharingRule::resource)
        .flatMap(
            selector ->
                selector instanceof ResourceSelector.OfKind of
                    ? of.kinds().stream()
                    : Stream.empty())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<ResourceId> resources(Stream<SharingRule> rules) {
    return rules
        .map(SharingRule::resource)
        .flatMap(
            selector ->
                selector instanceof ResourceSelector.One one ? Stream.of(one.id()) : Stream.empty())
        .collect(ImmutableSet.toImmutableSet());
  }
}

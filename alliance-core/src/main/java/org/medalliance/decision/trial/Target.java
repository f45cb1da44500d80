// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.trial;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.CodeSystems;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRequest;

/**
 * What a request comes down to: one resource, or a kind of which the provider has none.
 *
 * @param resource the resource; empty if the kind itself is meant
 * @param kind its kind
 */
public record Target(Optional<SharedResource> resource, ResourceKind kind) {

  /**
   * Returns what is left if a request means a resource, or if it means the kind that it asks for. A
   * resource that is asked for by a kind is of that kind if it is the narrower of the two.
   */
  public static Target of(Optional<SharedResource> resource, SharingRequest request) {
    ResourceKind own = resource.map(SharedResource::kind).or(request::kind).orElseThrow();
    return new Target(resource, request.kind().filter(asked -> asked.isA(own)).orElse(own));
  }

  /** Returns what a request may mean; a resource that it names must be there. */
  public static ImmutableList<Target> of(Alliance alliance, SharingRequest request) {
    return request.resource().isPresent()
        ? ImmutableList.of(
            of(Optional.of(alliance.resource(request.resource().get()).orElseThrow()), request))
        : ofKind(
            alliance.codeSystems(),
            request,
            alliance.resources().stream()
                .filter(resource -> resource.owner().equals(request.provider())));
  }

  /**
   * What a request for a kind may mean, of all that its provider owns: the resources of that kind
   * or of one above it, so that no made-up kind below evades what is said of them; those are left
   * aside that surely are not there or serve another specialty, unless that leaves none.
   */
  private static ImmutableList<Target> ofKind(
      CodeSystems systems, SharingRequest request, Stream<SharedResource> owned) {
    ResourceKind kind = request.kind().orElseThrow();
    ImmutableList<SharedResource> all =
        owned
            .filter(resource -> resource.kind().isA(kind) || kind.isA(resource.kind()))
            .collect(ImmutableList.toImmutableList());
    if (all.isEmpty()) {
      return ImmutableList.of(of(Optional.empty(), request));
    }
    ImmutableList<Target> usable =
        all.stream()
            .filter(
                resource ->
                    !isThere(resource, request).isNo()
                        && !serves(systems, resource, request).isNo())
            .map(resource -> of(Optional.of(resource), request))
            .collect(ImmutableList.toImmutableList());
    return usable.isEmpty()
        ? all.stream()
            .map(resource -> of(Optional.of(resource), request))
            .collect(ImmutableList.toImmutableList())
        : usable;
  }

  /**
   * Returns the specialty that is asked for: the request's or, where it tells none, the resource's.
   */
  public Optional<Code> specialty(SharingRequest request) {
    return request.specialty().or(() -> resource.flatMap(SharedResource::specialty));
  }

  private static Certainty isThere(SharedResource resource, SharingRequest request) {
    return resource.span().contains(request.on());
  }

  /**
   * Returns whether the resource serves the specialty that the request tells; so if either names
   * none.
   */
  public static Certainty serves(
      CodeSystems systems, SharedResource resource, SharingRequest request) {
    if (resource.specialty().isEmpty() || request.specialty().isEmpty()) {
      return Certainty.YES;
    }
    return systems.specialtyContains(resource.specialty().get(), request.specialty().get());
  }

  /** Returns whether a selector of this alliance is about it. */
  public Certainty isSelected(ResourceSelector selector, Alliance alliance) {
    if (selector instanceof ResourceSelector.OfKind of) {
      if (of.kinds().stream().anyMatch(kind::isA)) {
        return Certainty.YES;
      }
      // who asks for a kind as such may mean any kind below it
      boolean perhaps =
          resource.isEmpty() && of.kinds().stream().anyMatch(wanted -> wanted.isA(kind));
      return perhaps ? Certainty.UNKNOWN : Certainty.NO;
    }
    ResourceId wanted = ((ResourceSelector.One) selector).id();
    if (resource.map(found -> found.id().equals(wanted)).orElse(false)) {
      return Certainty.YES;
    }
    return alliance.resource(wanted).isPresent() ? Certainty.NO : Certainty.UNKNOWN;
  }

  /** Returns the resource or the kind as text. */
  public String text() {
    return resource.map(found -> found.id().toString()).orElse(kind.toString());
  }
}

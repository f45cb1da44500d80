// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.CodeSystems;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRequest;

/**
 * What a request comes down to: one resource, or a kind of which the provider has none.
 *
 * @param resource the resource; empty if the kind itself is meant
 * @param kind its kind
 */
public record Target(Optional<SharedResource> resource, ResourceKind kind) {

  static Target of(SharedResource resource) {
    return new Target(Optional.of(resource), resource.kind());
  }

  /** A resource that is asked for by a kind: of that kind if it is the narrower of the two. */
  private static Target of(SharedResource resource, ResourceKind asked) {
    return new Target(Optional.of(resource), asked.isA(resource.kind()) ? asked : resource.kind());
  }

  /** Returns what a request may mean; a resource that it names must be there. */
  public static ImmutableList<Target> of(Alliance alliance, SharingRequest request) {
    return request.resource().isPresent()
        ? ImmutableList.of(of(alliance.resource(request.resource().get()).orElseThrow()))
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
  static ImmutableList<Target> ofKind(
      CodeSystems systems, SharingRequest request, Stream<SharedResource> owned) {
    ResourceKind kind = request.kind().orElseThrow();
    ImmutableList<SharedResource> all =
        owned
            .filter(resource -> resource.kind().isA(kind) || kind.isA(resource.kind()))
            .collect(ImmutableList.toImmutableList());
    if (all.isEmpty()) {
      return ImmutableList.of(new Target(Optional.empty(), kind));
    }
    ImmutableList<Target> usable =
        all.stream()
            .filter(
                resource ->
                    !isThere(resource, request).isNo()
                        && !serves(systems, resource, request).isNo())
            .map(resource -> of(resource, kind))
            .collect(ImmutableList.toImmutableList());
    return usable.isEmpty()
        ? all.stream().map(resource -> of(resource, kind)).collect(ImmutableList.toImmutableList())
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

  /** Returns the resource or the kind as text. */
  public String text() {
    return resource.map(found -> found.id().toString()).orElse(kind.toString());
  }
}

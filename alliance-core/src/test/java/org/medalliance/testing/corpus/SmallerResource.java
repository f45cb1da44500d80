// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing.corpus;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.medalliance.resource.SharedResource;

/** Resources without one of the things that are written of them. */
final class SmallerResource {
  private SmallerResource() {}

  static Stream<Supplier<SharedResource>> than(SharedResource resource) {
    Stream<Supplier<SharedResource>> plain =
        Stream.of(
            () -> resource.toBuilder().note(Optional.empty()).build(),
            () -> resource.toBuilder().source(Optional.empty()).build(),
            () -> resource.toBuilder().name(Optional.empty()).build(),
            () -> resource.toBuilder().specialty(Optional.empty()).build(),
            () -> resource.toBuilder().lendLimit(Optional.empty()).build(),
            () ->
                resource.toBuilder()
                    .lendLimit(resource.lendLimit().map(SmallerRule::unsourced))
                    .build());
    return Stream.concat(
        plain,
        Smaller.spans(resource.span()).map(span -> () -> resource.toBuilder().span(span).build()));
  }
}

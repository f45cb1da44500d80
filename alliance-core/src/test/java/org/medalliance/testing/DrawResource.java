// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.SharedResource;

/** Resources and quotas. */
final class DrawResource {
  private DrawResource() {}

  /** Needs a cast with a resource. */
  static SharedResource resource(Dice dice, Cast cast) {
    return resource(dice, cast, dice.oneOf(cast.resources()));
  }

  static SharedResource resource(Dice dice, Cast cast, ResourceId id) {
    SharedResource.Builder resource =
        SharedResource.builder()
            .id(id)
            .kind(Words.resourceKind(dice))
            .owner(cast.unit(dice))
            .name(dice.maybe(20, () -> Words.localized(dice)))
            .specialty(dice.maybe(40, () -> Words.specialty(dice)))
            .lendLimit(
                dice.maybe(10, () -> quota(dice, cast, Quota.Of.RECIPIENT, Quota.Of.PROVIDER)))
            .source(cast.source(dice))
            .note(Words.remark(dice));
    if (dice.chance(40)) {
      resource.span(Days.span(dice));
    }
    return resource.build();
  }

  static Quota quota(Dice dice, Cast cast) {
    return quota(dice, cast, Quota.Of.values());
  }

  private static Quota quota(Dice dice, Cast cast, Quota.Of... of) {
    return new Quota(
        dice.oneOf(3L, 0L, 1L, 2L, Long.MAX_VALUE),
        dice.oneOf(Quota.Window.values()),
        dice.oneOf(of),
        cast.source(dice),
        Words.remark(dice));
  }
}

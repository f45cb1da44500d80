// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.common.collect.ImmutableList;
import org.medalliance.code.SourceId;
import org.medalliance.evidence.Source;
import org.medalliance.evidence.SourceBuilder;
import org.medalliance.evidence.SourceKind;

/** Sources, inferences among them. */
final class DrawSource {
  private DrawSource() {}

  /** Needs a cast with a source. */
  static Source source(Dice dice, Cast cast) {
    return source(dice, cast, dice.oneOf(cast.sources()));
  }

  /** A source; it infers from others only where the cast has any. */
  static Source source(Dice dice, Cast cast, SourceId id) {
    ImmutableList<SourceId> others =
        cast.sources().stream()
            .filter(other -> other.compareTo(id) < 0) // so no source rests on itself by a detour
            .collect(ImmutableList.toImmutableList());
    SourceBuilder source =
        Source.builder()
            .id(id)
            .title(dice.maybe(50, () -> Words.text(dice)))
            .author(dice.maybe(30, () -> Words.text(dice)))
            .published(dice.maybe(50, () -> Days.partial(dice)))
            .read(dice.maybe(30, () -> Days.day(dice)))
            .url(dice.maybe(20, () -> "https://example.org/" + id))
            .note(Words.remark(dice));
    if (!others.isEmpty() && dice.chance(30)) {
      return source
          .kind(SourceKind.INFERENCE)
          .inferredFrom(dice.some(1, 2, others))
          .quote(Words.text(dice))
          .reading(Words.text(dice))
          .build();
    }
    return source
        .kind(dice.oneOf(SourceKind.REPORT, SourceKind.DOCUMENT, SourceKind.STATEMENT))
        .quote(dice.maybe(30, () -> Words.text(dice)))
        .build();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.common.collect.ImmutableList;
import org.medalliance.programme.Programme;
import org.medalliance.programme.ProgrammeId;
import org.medalliance.programme.ProgrammeKind;
import org.medalliance.programme.ProgrammeKinds;

/** Programmes. */
final class DrawProgramme {
  private static final ImmutableList<ProgrammeKind> KINDS =
      ImmutableList.of(
          ProgrammeKinds.TRAINING, ProgrammeKinds.FREE_CLINIC, ProgrammeKind.of("fhir|program"));

  private DrawProgramme() {}

  static ProgrammeId id(Dice dice) {
    return ProgrammeId.of(dice.oneOf("plan", "clinic-2022", "义诊.1"));
  }

  static ProgrammeKind kind(Dice dice) {
    return dice.oneOf(KINDS);
  }

  static Programme programme(Dice dice, Cast cast) {
    return programme(dice, cast, id(dice));
  }

  static Programme programme(Dice dice, Cast cast, ProgrammeId id) {
    Programme.Builder programme =
        Programme.builder()
            .id(id)
            .kind(kind(dice))
            .name(dice.maybe(30, () -> Words.localized(dice)))
            .organiser(cast.unit(dice))
            .participants(dice.maybe(50, () -> DrawRule.selector(dice, cast)))
            .at(dice.maybe(30, () -> cast.unit(dice)))
            .under(dice.some(0, 2, cast.agreements()))
            .delivers(dice.some(0, 2, Words.RESOURCE_KINDS))
            .source(cast.source(dice))
            .note(Words.remark(dice));
    if (dice.chance(70)) {
      programme.span(Days.span(dice));
    }
    return programme.build();
  }
}

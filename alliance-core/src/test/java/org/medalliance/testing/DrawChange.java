// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.change.AllianceDiff;
import org.medalliance.change.AllianceHistory;
import org.medalliance.change.Change;
import org.medalliance.change.Conflict;
import org.medalliance.change.Part;
import org.medalliance.change.Reorganisation;
import org.medalliance.change.Revision;
import org.medalliance.code.LocalizedText;
import org.medalliance.institution.Institution;
import org.medalliance.time.PartialDate;

/** What changes from one alliance to another of the same cast. */
final class DrawChange {
  private static final Instant BEGUN = Instant.parse("2024-01-01T00:00:00Z");

  private DrawChange() {}

  static AllianceDiff diff(Dice dice) {
    return AllianceDiff.between(Draw.alliance(dice), Draw.alliance(dice));
  }

  static Change<?> change(Dice dice) {
    ImmutableList<Change<?>> changes = diff(dice).changes();
    return changes.isEmpty()
        ? new Change.Added<>(Part.NOTE, "a note")
        : changes.get(dice.below(changes.size()));
  }

  static Conflict conflict(Dice dice) {
    Change<?> change = change(dice);
    return new Conflict(
        change,
        dice.chance(50) ? change.after() : Optional.empty(),
        dice.oneOf(Conflict.Code.values()));
  }

  static Revision revision(Dice dice) {
    return revision(dice, dice.below(100), diff(dice));
  }

  private static Revision revision(Dice dice, int second, AllianceDiff diff) {
    return new Revision(
        BEGUN.plusSeconds(second),
        dice.oneOf(Revision.Kind.values()),
        dice.chance(50) ? Optional.of("the office") : Optional.empty(),
        dice.chance(50) ? Optional.of("by letter") : Optional.empty(),
        diff);
  }

  static AllianceHistory history(Dice dice) {
    List<Alliance> states = new ArrayList<>();
    for (int i = dice.below(3); i >= 0; i--) {
      states.add(Draw.alliance(dice));
    }
    AllianceHistory history = AllianceHistory.of(states.get(0));
    for (int i = 1; i < states.size(); i++) {
      AllianceDiff diff = AllianceDiff.between(states.get(i - 1), states.get(i));
      history = history.with(revision(dice, i, diff));
    }
    return history;
  }

  /** What becomes of a unit that can be closed; of another name if none can. */
  static Reorganisation reorganisation(Dice dice) {
    Alliance alliance = Draw.alliance(dice);
    Institution body = alliance.institutions().get(dice.below(alliance.institutions().size()));
    Institution open = body.toBuilder().successions(ImmutableList.of()).build();
    Alliance before =
        alliance.toBuilder()
            .institutions(
                alliance.institutions().stream()
                    .map(each -> each.id().equals(open.id()) ? open : each)
                    .toList())
            .build();
    PartialDate on = PartialDate.of(LocalDate.of(2030, 1, 1).plusDays(dice.below(400)));
    return dice.make(
        () -> Reorganisation.close(before, open.id(), on),
        () -> Reorganisation.rename(before, open.id(), LocalizedText.english("New Name"), on));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.medalliance.Alliance;

/** Whether revisions can follow on one another, in one pass. */
final class Replay {
  private Replay() {}

  /**
   * Checks that every change begins where those before it ended.
   *
   * @throws ConflictException if one does not
   * @throws org.medalliance.code.InvalidValueException if what came of a revision is no alliance
   */
  static void check(Alliance origin, ImmutableList<Revision> revisions) {
    TreeMap<Change<?>, Change<?>> last = new TreeMap<>(AllianceDiff.ORDER); // of each thing
    List<Change<?>> first = new ArrayList<>();
    ImmutableList.Builder<Conflict> conflicts = ImmutableList.builder();
    for (Revision revision : revisions) {
      for (Change<?> change : revision.diff().changes()) {
        Change<?> before = last.put(change, change);
        if (before == null) {
          first.add(change);
        } else if (!before.after().equals(change.before())) {
          conflicts.add(Conflict.of(change, before.after()));
        }
      }
    }
    AllianceDiff.refuse(new AllianceDiff(ImmutableList.copyOf(first)).conflicts(origin));
    AllianceDiff.refuse(conflicts.build());
    checkCouncils(origin, revisions);
  }

  /** All that values cannot know of one another is whether two councils have one session. */
  private static void checkCouncils(Alliance origin, ImmutableList<Revision> revisions) {
    Alliance councils =
        Alliance.builder()
            .id(origin.id())
            .kind(origin.kind())
            .roll(origin.roll())
            .councils(origin.councils())
            .build();
    for (Revision revision : revisions) {
      ImmutableList<Change<?>> changes =
          ImmutableList.copyOf(revision.diff().changes(Part.COUNCILS));
      if (!changes.isEmpty()) {
        councils = new AllianceDiff(changes).applyTo(councils);
      }
    }
  }
}

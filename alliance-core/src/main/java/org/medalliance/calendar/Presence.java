// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.medalliance.code.Certainty;

/**
 * Who or what is there in a span of days.
 *
 * @param <K> an id
 * @param throughout what surely is there on every day
 * @param sometime what surely is there on some day; all that is there throughout is among it
 * @param perhaps what may be there on some day, but need not
 */
public record Presence<K extends Comparable<? super K>>(
    ImmutableSortedSet<K> throughout, ImmutableSortedSet<K> sometime, ImmutableSortedSet<K> perhaps)
    implements Serializable {
  /** Checks that nothing is null. */
  public Presence {
    throughout = ImmutableSortedSet.copyOf(requireNonNull(throughout, "throughout"));
    sometime = ImmutableSortedSet.copyOf(requireNonNull(sometime, "sometime"));
    perhaps = ImmutableSortedSet.copyOf(requireNonNull(perhaps, "perhaps"));
  }

  static <K extends Comparable<? super K>> Presence<K> of(
      Map<K, Course<Certainty>> all, LocalDate from, LocalDate until) {
    ImmutableSortedSet.Builder<K> throughout = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<K> sometime = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<K> perhaps = ImmutableSortedSet.naturalOrder();
    all.forEach(
        (id, course) -> {
          var days = course.during(from, until);
          if (days.contains(Certainty.YES)) {
            sometime.add(id);
          } else if (days.contains(Certainty.UNKNOWN)) {
            perhaps.add(id);
          }
          if (days.stream().allMatch(Certainty::isYes)) {
            throughout.add(id);
          }
        });
    return new Presence<>(throughout.build(), sometime.build(), perhaps.build());
  }
}

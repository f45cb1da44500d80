// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.medalliance.decision.compiled.unit.Stretch;

/**
 * Which of many rows may apply on a day, found without looking at the others.
 *
 * <p>On the days on which a row begins or ends stand events, in order. At some of them the rows
 * that live then are written down; an answer starts from the last such place and goes on event by
 * event. A place is written down once more events went by than rows live, so that the places take
 * no more room than the events, and no answer costs much more than the rows it names.
 */
public final class LiveRows {
  /** So many events more go by before a place is written down. */
  private static final int SLACK = 16;

  private final long[] begins; // by row
  private final long[] ends; // by row
  private final long[] days; // of each event
  private final int[] rows; // of each event
  private final int[] places; // how many events went by before it
  private final int[][] living; // the rows at each place

  private LiveRows(
      long[] begins, long[] ends, long[] days, int[] rows, int[] places, int[][] living) {
    this.begins = begins;
    this.ends = ends;
    this.days = days;
    this.rows = rows;
    this.places = places;
    this.living = living;
  }

  /** Returns the index of rows by the days on which they begin and end, as epoch days. */
  public static LiveRows of(long[] begins, long[] ends) {
    Event[] events = events(begins, ends);
    long[] days = new long[events.length];
    int[] rows = new int[events.length];
    List<Integer> places = new ArrayList<>(List.of(0));
    List<int[]> living = new ArrayList<>(List.of(new int[0]));
    int[] live = new int[begins.length];
    int[] place = new int[begins.length]; // of a row among those that live
    int count = 0;
    for (int i = 0; i < events.length; i++) {
      Event event = events[i];
      days[i] = event.day;
      rows[i] = event.row;
      if (event.begins) {
        place[event.row] = count;
        live[count++] = event.row;
      } else {
        int moved = live[--count];
        live[place[event.row]] = moved;
        place[moved] = place[event.row];
      }
      if (i + 1 - places.get(places.size() - 1) >= count + SLACK) {
        places.add(i + 1);
        living.add(Arrays.copyOf(live, count));
      }
    }
    return new LiveRows(
        begins, ends, days, rows, Ints.toArray(places), living.toArray(new int[0][]));
  }

  /** Names the rows that may apply on the day of a stretch, and ends it where they change. */
  public void on(Stretch stretch, IntConsumer row) {
    int gone = upperBound(stretch.day());
    stretch.narrow(
        gone == 0 ? Long.MIN_VALUE : days[gone - 1],
        gone == days.length ? Long.MAX_VALUE : days[gone]);
    int found = Arrays.binarySearch(places, gone);
    int place = found >= 0 ? found : -found - 2;
    for (int at : living[place]) {
      if (stretch.day() < ends[at]) {
        row.accept(at);
      }
    }
    for (int i = places[place]; i < gone; i++) {
      int at = rows[i];
      if (days[i] == begins[at] && stretch.day() < ends[at]) {
        row.accept(at);
      }
    }
  }

  /** How many events stand on or before a day. */
  private int upperBound(long day) {
    int low = 0;
    int high = days.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days[middle] <= day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Event[] events(long[] begins, long[] ends) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < begins.length; i++) {
      if (begins[i] < ends[i]) {
        events.add(new Event(begins[i], i, true));
        if (ends[i] < Long.MAX_VALUE) {
          events.add(new Event(ends[i], i, false));
        }
      }
    }
    Event[] sorted = events.toArray(new Event[0]);
    Arrays.sort(sorted, Comparator.comparingLong(Event::day));
    return sorted;
  }

  private record Event(long day, int row, boolean begins) {}
}

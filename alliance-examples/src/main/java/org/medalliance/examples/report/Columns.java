// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How wide the columns of a table are. */
final class Columns {
  /** A column gives way to this before any gives way further, so that a date stays in one piece. */
  private static final int OF_A_DATE = 12;

  /** A Chinese character. */
  private static final int NARROWEST = 2;

  private Columns() {}

  /**
   * The widths that all together take no more than {@code room}, if need be: the widest columns
   * give way first, down to their longest words, and only then are words broken, dates last of all.
   */
  static int[] fit(List<List<String>> rows, int room) {
    int[] lines = widest(rows, Stream::of);
    int[] words = widest(rows, cell -> Arrays.stream(cell.split(" +")));
    int[] whole = capped(lines, words, room, 1);
    if (IntStream.of(whole).sum() <= room) {
      return whole;
    }
    int[] broken = capped(lines, new int[lines.length], room, OF_A_DATE);
    return IntStream.of(broken).sum() <= room
        ? broken
        : capped(lines, new int[lines.length], room, NARROWEST);
  }

  /** The greatest widths up to a common one that fit, none below what it needs at least. */
  private static int[] capped(int[] widths, int[] least, int room, int narrowest) {
    int most = Math.max(narrowest, IntStream.of(widths).max().orElse(0));
    int[] fitting;
    do {
      int cap = most--;
      fitting =
          IntStream.range(0, widths.length)
              .map(i -> Math.min(widths[i], Math.max(cap, least[i])))
              .toArray();
    } while (IntStream.of(fitting).sum() > room && most >= narrowest);
    return fitting;
  }

  private static int[] widest(List<List<String>> rows, Function<String, Stream<String>> parts) {
    int[] widest = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int width = parts.apply(row.get(i)).mapToInt(Width::of).max().orElse(0);
        widest[i] = Math.max(widest[i], width);
      }
    }
    return widest;
  }
}

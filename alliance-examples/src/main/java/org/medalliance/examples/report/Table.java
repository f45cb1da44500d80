// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells under each other; what is too long in the last column goes on below itself. */
public final class Table {
  private static final int GAP = 2;
  private static final int NARROWEST = 20;

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row. A cell may be empty; rows may be of different length. */
  public Table row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** Adds a row of a first cell, one for each day, and a last one. */
  public Table row(String first, List<String> days, String last) {
    List<String> row = new ArrayList<>(days);
    row.add(0, first);
    row.add(last);
    rows.add(row);
    return this;
  }

  /** The lines, of at most {@code width} columns where the last column can be wrapped to fit. */
  List<String> lines(int width) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], Width.of(row.get(i)));
      }
    }
    int before = 0;
    for (int i = 0; i < columns - 1; i++) {
      before += widths[i] + GAP;
    }
    int last = Math.max(NARROWEST, width - before);
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      append(row, widths, before, last, lines);
    }
    return lines;
  }

  private static void append(
      List<String> row, int[] widths, int before, int last, List<String> lines) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < Math.min(row.size(), widths.length - 1); i++) {
      line.append(Width.padded(row.get(i), widths[i] + GAP));
    }
    if (row.size() < widths.length) {
      lines.add(line.toString().stripTrailing());
      return;
    }
    for (String part : Wrap.lines(row.get(row.size() - 1), last)) {
      lines.add((line + part).stripTrailing());
      line = new StringBuilder(" ".repeat(before));
    }
  }
}

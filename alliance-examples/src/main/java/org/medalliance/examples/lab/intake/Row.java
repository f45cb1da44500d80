// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.intake;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;

/**
 * One row of a table.
 *
 * @param line the line of the file in which it begins, from 1
 * @param cells its cells as they stand in the file
 */
record Row(int line, ImmutableList<String> cells) {

  /** The cell of a column, counted from 0, without blanks around it; empty where it is missing. */
  String cell(int column) {
    return column < cells.size() ? Cells.trimmed(cells.get(column)) : "";
  }

  /** What its cells say, without blanks around it and without blank cells at the end. */
  ImmutableList<String> said() {
    int width = cells.size();
    while (width > 0 && cell(width - 1).isEmpty()) {
      width--;
    }
    return IntStream.range(0, width).mapToObj(this::cell).collect(ImmutableList.toImmutableList());
  }

  boolean isBlank() {
    return filled() == 0;
  }

  /** How many cells say something. */
  long filled() {
    return cells.stream().filter(cell -> !Cells.trimmed(cell).isEmpty()).count();
  }
}

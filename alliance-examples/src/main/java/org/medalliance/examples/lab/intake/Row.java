// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.intake;

import com.google.common.collect.ImmutableList;

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

  boolean isBlank() {
    return filled() == 0;
  }

  /** How many cells say something. */
  long filled() {
    return cells.stream().filter(cell -> !Cells.trimmed(cell).isEmpty()).count();
  }
}

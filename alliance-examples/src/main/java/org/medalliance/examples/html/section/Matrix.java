// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;

/**
 * Who may use what: a row for units that are answered alike, a column for a kind of resource.
 *
 * @param columns the kinds
 * @param rows the units, those on the highest rung first
 * @param notes how to read it, and what is left out
 * @param why why each cell is so, by its key
 */
public record Matrix(
    ImmutableList<Column> columns,
    ImmutableList<Row> rows,
    ImmutableList<String> notes,
    ImmutableSortedMap<String, Why> why) {

  /**
   * A kind of resource.
   *
   * @param id its code
   * @param name what it is called
   */
  public record Column(String id, String name) {}

  /**
   * Units that are answered alike, or those of a rung.
   *
   * @param name the first of them, or the rung
   * @param note how many more, or on which rung they are
   * @param units some of their ids; an empty text for one alone
   * @param cells an answer for each kind
   */
  public record Row(String name, String note, String units, ImmutableList<Cell> cells) {}

  /**
   * An answer.
   *
   * @param key the key of its explanation
   * @param state what it looks like: {@code permitted}, {@code undetermined}, {@code prohibited},
   *     {@code none}
   * @param label the answer in a word
   * @param detail of whom, or of how many; an empty text if there is nothing to say
   */
  public record Cell(String key, String state, String label, String detail) {}

  /**
   * Why an answer is so.
   *
   * @param title what was asked
   * @param units all who are answered alike, as far as anybody reads; an empty text for one alone
   * @param parts the answers, by outcome
   */
  public record Why(String title, String units, ImmutableList<Part> parts) {}

  /**
   * Units for which an answer is so.
   *
   * @param state what it looks like
   * @param heading the outcome and the units
   * @param example what is explained; an empty text if that is all there is
   * @param text the explanation
   */
  public record Part(String state, String heading, String example, String text) {}

  /** Returns the matrix of an alliance on the day. */
  public static Matrix of(Subject subject) {
    return MatrixRows.of(subject).matrix();
  }
}

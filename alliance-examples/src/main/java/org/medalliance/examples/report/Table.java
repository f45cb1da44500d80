// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.medalliance.code.Syntax;

/** Rows of cells under each other; what is too long for its column goes on below itself. */
public final class Table {
  private static final int GAP = 2;
  private static final int INDENT = 4;

  private final List<Row> rows = new ArrayList<>();
  private boolean headed;

  /** Cells, and what is said below them. */
  private record Row(List<Saying> cells, Optional<String> remark) {
    private List<String> in(Locale locale) {
      return cells.stream().map(cell -> Syntax.escape(cell.in(locale))).toList();
    }
  }

  /**
   * Returns a table with heads, of which texts are put in the reader's language; a column with
   * nothing below its head is left out.
   */
  public static Table headed(Object... heads) {
    Table table =
        new Table()
            .row(
                Arrays.stream(heads)
                    .map(head -> head instanceof String text ? Saying.of(text) : head)
                    .toArray());
    table.headed = true;
    return table;
  }

  /**
   * Adds a row of texts, and of {@link Saying}s to be put in words. A cell may be empty; rows may
   * be of different length. What is in a cell breaks no line and hides nothing.
   */
  public Table row(Object... cells) {
    rows.add(
        new Row(
            Arrays.stream(cells)
                .map(cell -> cell instanceof Saying saying ? saying : Saying.of("{0}", cell))
                .toList(),
            Optional.empty()));
    return this;
  }

  /** Adds a row of a first cell, one for each day, and a last one. */
  public Table row(String first, List<String> days, String last) {
    List<String> row = new ArrayList<>(days);
    row.add(0, first);
    row.add(last);
    return row(row.toArray());
  }

  /** Says something, of a line or several, below the row added last and over all columns. */
  public Table remark(Optional<String> text) {
    rows.add(
        new Row(
            rows.remove(rows.size() - 1).cells,
            text.map(all -> all.lines().map(Syntax::escape).collect(Collectors.joining("\n")))));
    return this;
  }

  /** Returns whether nothing is in it but heads. */
  public boolean isEmpty() {
    return rows.size() <= (headed ? 1 : 0);
  }

  /** The lines, of at most {@code width} columns, two for each cell and for each gap at least. */
  List<String> lines(int width) {
    return lines(width, Locale.ENGLISH);
  }

  /** The lines, with the heads in a language. */
  List<String> lines(int width, Locale locale) {
    List<List<String>> cells =
        rows.stream().map(row -> row.in(locale)).collect(Collectors.toList());
    if (headed) {
      cells = withoutEmptyColumns(cells);
    }
    int columns = cells.stream().mapToInt(List::size).max().orElse(1);
    int[] widths = Columns.fit(cells, width - GAP * (columns - 1));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      beside(cells.get(i), widths).forEach(lines::add);
      rows.get(i)
          .remark
          .map(text -> Wrap.lines(text, width - INDENT))
          .ifPresent(text -> text.forEach(line -> lines.add(" ".repeat(INDENT) + line)));
    }
    return lines;
  }

  private static List<List<String>> withoutEmptyColumns(List<List<String>> rows) {
    int[] kept =
        IntStream.range(0, rows.get(0).size())
            .filter(i -> rows.stream().skip(1).anyMatch(row -> !cell(row, i).isEmpty()))
            .toArray();
    return rows.stream()
        .map(row -> Arrays.stream(kept).mapToObj(i -> cell(row, i)).toList())
        .toList();
  }

  /** What is in a column of a row, which may be shorter than others. */
  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  /** The lines of the cells of a row, next to each other. */
  private static Stream<String> beside(List<String> row, int[] widths) {
    List<List<String>> cells =
        IntStream.range(0, row.size()).mapToObj(i -> Wrap.lines(row.get(i), widths[i])).toList();
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height).mapToObj(at -> line(cells, at, widths));
  }

  private static String line(List<List<String>> cells, int at, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String part = at < cells.get(i).size() ? cells.get(i).get(at) : "";
      line.append(Width.padded(part, widths[i] + GAP));
    }
    return line.toString().stripTrailing();
  }
}

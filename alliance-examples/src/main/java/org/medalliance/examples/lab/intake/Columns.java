// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.intake;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.medalliance.code.Syntax;
import org.medalliance.examples.lab.document.LabException;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Worded;
import org.medalliance.wording.Phrase;

/**
 * Which column of a table says what.
 *
 * @param header the row that names the columns
 * @param places the column of each field, from 0
 * @param guessed which of these were found by their heading alone
 */
record Columns(Row header, ImmutableMap<Field, Integer> places, ImmutableSet<Field> guessed) {
  private static final ImmutableSet<String> TOTALS =
      ImmutableSet.of("合计", "总计", "共计", "小计", "总数", "total", "sum", "subtotal");
  private static final ImmutableSet<Field> NAMING =
      Sets.immutableEnumSet(Field.UNIT, Field.NAME, Field.NAME_ZH, Field.NAME_EN);

  /**
   * Finds the columns of a table: those that are given by heading or number ({@code #3}), and those
   * that their heading tells.
   */
  static Columns of(String file, CsvFile table, Map<Field, String> given) {
    Row header =
        table.rows().stream()
            .filter(row -> row.filled() > 1 || (row.filled() == 1 && isOnlyColumn(row)))
            .findFirst()
            .orElseThrow(() -> new LabException(Saying.of("{0}: has no row of headings", file)));
    List<String> headings =
        IntStream.range(0, header.cells().size()).mapToObj(header::cell).toList();
    Map<Field, Integer> places = new EnumMap<>(Field.class);
    given.forEach(
        (field, heading) -> {
          int column = find(file, header, headings, heading);
          requireFree(file, header, places, column, field);
          places.put(field, column);
        });
    Set<Field> guessed = EnumSet.noneOf(Field.class);
    for (int i = 0; i < headings.size(); i++) {
      Optional<Field> field = Field.ofHeading(headings.get(i));
      if (field.isPresent() && !places.containsKey(field.get()) && !places.containsValue(i)) {
        places.put(field.get(), i);
        guessed.add(field.get());
      }
    }
    if (!places.containsKey(Field.NAME)
        && !places.containsKey(Field.NAME_ZH)
        && !places.containsKey(Field.NAME_EN)) {
      throw new LabException(
          Saying.of(
              "{0}:{1}: no column holds names: {2}; say which with --column name=HEADING",
              file, header.line(), brief(headings)));
    }
    return new Columns(header, ImmutableMap.copyOf(places), ImmutableSet.copyOf(guessed));
  }

  /**
   * Whether a row sums up others: its id or a name says so, or its first cell if nothing is known
   * of that column, which may number the rows. Any other cell may speak of totals as it likes.
   */
  boolean isTotal(Row row) {
    return IntStream.range(0, row.cells().size())
        .filter(column -> field(column).map(NAMING::contains).orElse(column == 0))
        .mapToObj(row::cell)
        .map(cell -> Cells.narrow(cell).replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT))
        .anyMatch(TOTALS::contains);
  }

  /** What stands above a column, or its number if nothing does. */
  String heading(int column) {
    String heading = header.cell(column);
    return heading.isEmpty() ? "#" + (column + 1) : heading;
  }

  /** What stands above the column of a field. */
  Optional<String> heading(Field field) {
    return Optional.ofNullable(places.get(field)).map(this::heading);
  }

  /** What a row says in the column of a field, without blanks around it; empty if there is none. */
  String cell(Row row, Field field) {
    Integer place = places.get(field);
    return place == null ? "" : row.cell(place);
  }

  /** What a column says. */
  Optional<Field> field(int column) {
    return places.entrySet().stream()
        .filter(place -> place.getValue() == column)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  boolean has(Field field) {
    return places.containsKey(field);
  }

  ImmutableList<Integer> numbers() {
    return IntStream.range(0, header.cells().size())
        .filter(column -> !header.cell(column).isEmpty() || field(column).isPresent())
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  /** A list of nothing but names has one heading, which must be known; a title has one cell too. */
  private static boolean isOnlyColumn(Row row) {
    return row.cells().size() == 1 && Field.ofHeading(row.cell(0)).isPresent();
  }

  /** The first headings, and how many more there are. */
  private static Worded brief(List<String> headings) {
    return Phrase.list(headings)::text;
  }

  private static void requireFree(
      String file, Row header, Map<Field, Integer> places, int column, Field field) {
    places.forEach(
        (other, taken) -> {
          if (taken == column) {
            throw new LabException(
                Saying.of(
                    "{0}:{1}: --column takes column #{2}, {3}, for both {4} and {5}",
                    file,
                    header.line(),
                    column + 1,
                    Syntax.quote(header.cell(column)),
                    other.word(),
                    field.word()));
          }
        });
  }

  private static int find(String file, Row header, List<String> headings, String wanted) {
    if (wanted.matches("#[1-9]\\d{0,2}")) {
      int column = Integer.parseInt(wanted.substring(1)) - 1;
      if (column < headings.size()) {
        return column;
      }
    }
    long times = headings.stream().filter(wanted::equals).count();
    if (times != 1) {
      Saying problem =
          times == 0
              ? Saying.of("no column has the heading {0}", Syntax.quote(wanted))
              : Saying.of("more than one column has the heading {0}", Syntax.quote(wanted));
      throw new LabException(
          Saying.of(
              "{0}:{1}: {2}: {3}; a column may be named by its number too, such as #3",
              file, header.line(), problem, brief(headings)));
    }
    return headings.indexOf(wanted);
  }
}

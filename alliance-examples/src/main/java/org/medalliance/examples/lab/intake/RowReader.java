// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.intake;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.Syntax;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.check.Breach;

/** Reads cells of a table, and keeps account of what could be used and what could not. */
final class RowReader {
  private final Columns columns;
  private final Intake intake;
  private final List<Refused> refused = new ArrayList<>();
  private final List<Refused> changed = new ArrayList<>();
  private final Map<Field, Integer> blanks = new EnumMap<>(Field.class);
  private final Map<Field, Map<String, Map.Entry<String, Integer>>> terms =
      new EnumMap<>(Field.class);

  RowReader(Columns columns, Intake intake) {
    this.columns = columns;
    this.intake = intake;
  }

  /** Makes something of the text of a cell. */
  interface Parser<T> {
    /**
     * Makes something of a text.
     *
     * @param told whether it stands in for the cell because {@code --read} says so
     */
    T parse(String text, boolean told) throws Misfit;
  }

  /** What a cell says; empty if it is blank or there is no such column. What is wrong is listed. */
  <T> Optional<T> take(Row row, Field field, Parser<T> parser) throws Misfit {
    Integer place = columns.places().get(field);
    if (place == null) {
      return Optional.empty();
    }
    String text = row.cell(place);
    if (text.isEmpty()) {
      blanks.merge(field, 1, Integer::sum);
      return Optional.empty();
    }
    String told = intake.terms().get(field, text);
    try {
      Cells.requireWhole(text);
      return Optional.of(parser.parse(told == null ? text : told, told != null));
    } catch (InvalidValueException e) {
      throw refuse(row, field, Saying.of("{0}", Breach.of(e)));
    } catch (Misfit e) {
      throw refuse(row, field, e.why());
    }
  }

  /** What a cell says; empty too if it could not be used, which is listed. */
  <T> Optional<T> takeOrLeave(Row row, Field field, Parser<T> parser) {
    try {
      return take(row, field, parser);
    } catch (Misfit listed) {
      return Optional.empty();
    }
  }

  /** What a cell of terms says, which are kept account of. */
  <T> Optional<T> takeTerm(Row row, Field field, Parser<T> parser) throws Misfit {
    Optional<T> value = take(row, field, parser);
    value.ifPresent(
        found ->
            terms
                .computeIfAbsent(field, any -> new LinkedHashMap<>())
                .merge(
                    columns.cell(row, field),
                    Map.entry(found.toString(), 1),
                    (one, other) -> Map.entry(one.getKey(), one.getValue() + 1)));
    return value;
  }

  /** What a cell of terms says; empty too if it could not be used, which is listed. */
  <T> Optional<T> takeTermOrLeave(Row row, Field field, Parser<T> parser) {
    try {
      return takeTerm(row, field, parser);
    } catch (Misfit listed) {
      return Optional.empty();
    }
  }

  /** Lists a cell that cannot be used, and returns what ends its row. */
  Misfit refuse(Row row, Field field, Saying why) {
    refused.add(new Refused(row.line(), columns.heading(field), columns.cell(row, field), why));
    return new Misfit(why);
  }

  /** Lists a row that cannot be used, and returns what ends it. */
  Misfit refuse(Row row, Saying why) {
    refused.add(whole(row, why));
    return new Misfit(why);
  }

  /** Lists what was used otherwise than it stands there. */
  void change(Row row, Field field, Saying how) {
    Optional<Integer> place = Optional.ofNullable(columns.places().get(field));
    changed.add(
        new Refused(
            row.line(),
            columns.heading(field),
            place.map(column -> row.cells().get(column)).orElse(""),
            how));
  }

  /** Lists a row that was used otherwise than it stands there. */
  void change(Row row, Saying how) {
    changed.add(whole(row, how));
  }

  /** A row as something that was not taken as it stands. */
  static Refused whole(Row row, Saying why) {
    return new Refused(row.line(), Optional.empty(), Syntax.brief(row.cells()), why);
  }

  ImmutableList<Refused> refused() {
    return ImmutableList.copyOf(refused);
  }

  ImmutableList<Refused> changed() {
    return ImmutableList.copyOf(changed);
  }

  ImmutableList<ImportReport.Taken> columns() {
    return columns.numbers().stream()
        .map(
            column -> {
              Optional<Field> field = columns.field(column);
              return new ImportReport.Taken(
                  column + 1,
                  columns.header().cell(column),
                  field.map(Field::word),
                  field.map(columns.guessed()::contains).orElse(false),
                  field.map(one -> blanks.getOrDefault(one, 0)).orElse(0));
            })
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<ImportReport.Term> terms() {
    ImmutableList.Builder<ImportReport.Term> all = ImmutableList.builder();
    terms.forEach(
        (field, values) ->
            values.forEach(
                (value, as) ->
                    all.add(
                        new ImportReport.Term(field.word(), value, as.getKey(), as.getValue()))));
    return all.build();
  }
}

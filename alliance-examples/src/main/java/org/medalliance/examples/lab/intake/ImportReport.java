// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.intake;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.medalliance.code.Syntax;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Report;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Table;

/**
 * What became of a table: which column was taken for what, what its terms were read as, and
 * everything that was not taken as it stands.
 *
 * @param file the table, as it was named
 * @param charset in which it was read
 * @param separator what sets its cells apart
 * @param columns its columns in their order
 * @param rows how many rows there are below the headings, blank ones not counted
 * @param units how many of them became units
 * @param blankRows how many rows say nothing
 * @param refused what could not be used
 * @param changed what was used otherwise than it stands there
 * @param passedOver what is no row of the list
 * @param terms what each term was read as
 * @param notes what the reader should know
 */
record ImportReport(
    String file,
    String charset,
    String separator,
    ImmutableList<Taken> columns,
    int rows,
    int units,
    int blankRows,
    ImmutableList<Refused> refused,
    ImmutableList<Refused> changed,
    ImmutableList<Refused> passedOver,
    ImmutableList<Term> terms,
    ImmutableList<Saying> notes)
    implements Report {
  /** More of a kind nobody reads on a page; as JSON all of it is there. */
  private static final int MAX_LISTED = 1_000;

  /**
   * One column.
   *
   * @param number its place, from 1
   * @param field what it was taken for; empty if it is not used
   * @param guessed whether its heading alone told that
   * @param blank how many rows say nothing in it
   */
  record Taken(int number, String heading, Optional<String> field, boolean guessed, int blank) {}

  /** One term of a column, what it was read as, and how often it was met. */
  record Term(String field, String value, String as, int times) {}

  boolean isComplete() {
    return refused.isEmpty();
  }

  @Override
  public void write(Page page) {
    page.line(
        page.say(
            "{0}: {1} of {2} rows became units ({3}, set apart by {4})",
            file, units, rows, charset, separator));
    writeColumns(page);
    writeTerms(page);
    write(page, Saying.of("Could not be used"), refused);
    write(page, Saying.of("Used otherwise than it stands there"), changed);
    write(page, Saying.of("Not rows of the list"), passedOver);
    if (!notes.isEmpty() || blankRows > 0) {
      page.blank().heading(page.say("Notes"));
      notes.forEach(note -> page.hanging(2, "- ", note.in(page.locale())));
      if (blankRows > 0) {
        page.hanging(2, "- ", page.say("rows that say nothing: {0}", blankRows));
      }
    }
  }

  private void writeColumns(Page page) {
    page.blank().heading(page.say("Columns"));
    Table table = new Table();
    for (Taken column : columns) {
      Saying use =
          column.field.isEmpty()
              ? Saying.of("not used")
              : column.guessed ? Saying.of("guessed") : Saying.of("as told");
      table.row(
          "#" + column.number,
          Syntax.brief(column.heading),
          column.field.orElse("-"),
          column.blank > 0
              ? Saying.of("{0}, {1}", use, Saying.of("{0} blank", column.blank))
              : use);
    }
    page.table(table);
  }

  private void writeTerms(Page page) {
    if (terms.isEmpty()) {
      return;
    }
    page.blank().heading(page.say("Terms"));
    Table table = new Table();
    for (Term term : terms.stream().limit(MAX_LISTED).toList()) {
      table.row(term.field, Syntax.brief(term.value), "→ " + term.as, "×" + term.times);
    }
    page.table(table);
  }

  private void write(Page page, Saying heading, List<Refused> those) {
    if (those.isEmpty()) {
      return;
    }
    page.blank().heading(page.say("{0}: {1}", heading, those.size()));
    for (Refused one : those.stream().limit(MAX_LISTED).toList()) {
      page.hanging(
          2,
          file + ":" + one.line() + "  ",
          one.column()
              .map(column -> page.say("{0}: {1}", Syntax.brief(column), one.why()))
              .orElse(one.why().in(page.locale())));
    }
    if (those.size() > MAX_LISTED) {
      page.indented(page.say("and {0} more; --json lists all", those.size() - MAX_LISTED));
    }
  }
}

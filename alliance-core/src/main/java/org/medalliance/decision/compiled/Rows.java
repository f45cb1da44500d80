// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.sharing.SharingRequest;

/**
 * Rules about the same things and the same units.
 *
 * @param plain what applies on each day whatever the request tells
 * @param others the rows that have to be looked at one by one
 */
record Rows(DayTable<Hits> plain, ImmutableList<Row> others) {
  /** How many rows a table of days may hold in all, for each row that it is about. */
  private static final int MAX_HELD = 16;

  private static final DayTable<Hits> NEVER = DayTable.always(Hits.NONE);

  static Rows of(List<Row> rows) {
    Optional<DayTable<Hits>> table =
        table(rows.stream().filter(row -> !row.isConditional()).toList());
    return new Rows(
        table.orElse(NEVER),
        rows.stream()
            .filter(row -> table.isEmpty() || row.isConditional())
            .collect(ImmutableList.toImmutableList()));
  }

  /** What applies to a request of which the units are the right ones. */
  Hits hits(
      SharingRequest request,
      long day,
      UnitOn provider,
      UnitOn recipient,
      Target target,
      @Nullable QuotaLedger ledger) {
    if (others.isEmpty()) {
      return plain.on(day);
    }
    Hits.Sum found = new Hits.Sum();
    found.add(plain.on(day));
    for (int i = 0; i < others.size(); i++) {
      found.add(others.get(i).hits(request, day, provider, recipient, target, ledger));
    }
    return found.total();
  }

  /** What applies on each day; empty if many of many rows apply at once and it took much space. */
  private static Optional<DayTable<Hits>> table(List<Row> rows) {
    Map<DayTable<Certainty>, List<Row>> alike = new LinkedHashMap<>(); // one table serves many rows
    for (Row row : rows) {
      alike.computeIfAbsent(row.days(), days -> new ArrayList<>()).add(row);
    }
    List<DayTable<Hits>> tables = new ArrayList<>();
    alike.forEach((days, same) -> tables.add(table(days, same)));
    if (tables.size() < 2) {
      return Optional.of(tables.isEmpty() ? NEVER : tables.get(0));
    }
    return together(tables, (long) MAX_HELD * rows.size());
  }

  private static DayTable<Hits> table(DayTable<Certainty> days, List<Row> rows) {
    Map<Certainty, Hits> hits = new EnumMap<>(Certainty.class);
    for (Certainty applies : Certainty.values()) {
      hits.put(applies, Hits.all(rows.stream().map(row -> row.hits(applies)).toList()));
    }
    return days.map(applies -> requireNonNull(hits.get(applies)));
  }

  /** One table for many; empty if it had to hold more rows in all than it may. */
  private static Optional<DayTable<Hits>> together(List<DayTable<Hits>> tables, long mayHold) {
    if (tables.stream().mapToLong(table -> table.cuts().length).sum() > mayHold) {
      return Optional.empty();
    }
    TreeMap<Long, List<Integer>> changing = new TreeMap<>();
    for (int i = 0; i < tables.size(); i++) {
      changing.computeIfAbsent(Long.MIN_VALUE, first -> new ArrayList<>()).add(i);
      for (long cut : tables.get(i).cuts()) {
        changing.computeIfAbsent(cut, day -> new ArrayList<>()).add(i);
      }
    }
    Map<Integer, Hits> holding = new TreeMap<>();
    ImmutableList.Builder<Hits> values = ImmutableList.builder();
    long holds = 0;
    long held = 0;
    for (Map.Entry<Long, List<Integer>> change : changing.entrySet()) {
      for (int table : change.getValue()) {
        Hits now = tables.get(table).on(change.getKey());
        Hits before = now.size() == 0 ? holding.remove(table) : holding.put(table, now);
        holds += now.size() - (before == null ? 0 : before.size());
      }
      held += holds;
      if (held > mayHold) {
        return Optional.empty();
      }
      values.add(Hits.all(holding.values()));
    }
    long[] cuts = Longs.toArray(changing.tailMap(Long.MIN_VALUE, false).keySet());
    return Optional.of(new DayTable<>(cuts, values.build()));
  }
}

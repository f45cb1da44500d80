// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.sharing.Citation;
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
    Hits found = plain.on(day);
    for (int i = 0; i < others.size(); i++) {
      found = found.and(others.get(i).hits(request, day, provider, recipient, target, ledger));
    }
    return found;
  }

  /** What applies on each day; empty if many of many rows apply at once and it took much space. */
  private static Optional<DayTable<Hits>> table(List<Row> rows) {
    if (rows.size() == 1) {
      return Optional.of(rows.get(0).days().map(rows.get(0)::hits));
    }
    TreeMap<Long, List<Row>> changing = new TreeMap<>();
    changing.put(Long.MIN_VALUE, rows);
    for (Row row : rows) {
      for (long cut : row.days().cuts()) {
        changing.computeIfAbsent(cut, day -> new ArrayList<>()).add(row);
      }
    }
    Map<Citation, Hits> holding = new TreeMap<>();
    ImmutableList.Builder<Hits> values = ImmutableList.builder();
    long left = (long) MAX_HELD * rows.size();
    for (Map.Entry<Long, List<Row>> change : changing.entrySet()) {
      for (Row row : change.getValue()) {
        Certainty applies = row.days().on(change.getKey());
        if (applies.isNo()) {
          holding.remove(row.citation());
        } else {
          holding.put(row.citation(), row.hits(applies));
        }
      }
      left -= holding.size();
      if (left < 0) {
        return Optional.empty();
      }
      values.add(Hits.all(holding.values()));
    }
    long[] cuts = Longs.toArray(changing.tailMap(Long.MIN_VALUE, false).keySet());
    return Optional.of(new DayTable<>(cuts, values.build()));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.base.Equivalence;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.sharing.SharingRequest;

/**
 * The rules about one resource or one kind of resource, by the units that they name.
 *
 * @param byProvider the rules that name few providers, by each of them
 * @param others the rules that do not
 */
record Shelf(ImmutableMap<Unit, Desk> byProvider, Desk others) {
  /** A rule that names more units than this lies with those that describe theirs. */
  private static final int MAX_NAMED = 8;

  /** The rules that may apply to a request about this. */
  Hits hits(
      SharingRequest request,
      long day,
      UnitOn provider,
      UnitOn recipient,
      Target target,
      @Nullable QuotaLedger ledger) {
    Desk desk = byProvider.get(provider.unit());
    Hits found = others.hits(request, day, provider, recipient, target, ledger);
    return desk == null
        ? found
        : found.and(desk.hits(request, day, provider, recipient, target, ledger));
  }

  /**
   * The rules of which the providers are found, by the recipients that they name.
   *
   * @param byRecipient the rules that name few recipients, by each of them
   * @param others the rules that do not
   */
  private record Desk(
      ImmutableMap<Unit, ImmutableList<Entry>> byRecipient, ImmutableList<Entry> others) {

    Hits hits(
        SharingRequest request,
        long day,
        UnitOn provider,
        UnitOn recipient,
        Target target,
        @Nullable QuotaLedger ledger) {
      ImmutableList<Entry> entries = byRecipient.get(recipient.unit());
      Hits found = hits(others, request, day, provider, recipient, target, ledger);
      return entries == null
          ? found
          : found.and(hits(entries, request, day, provider, recipient, target, ledger));
    }

    private static Hits hits(
        ImmutableList<Entry> entries,
        SharingRequest request,
        long day,
        UnitOn provider,
        UnitOn recipient,
        Target target,
        @Nullable QuotaLedger ledger) {
      Hits.Sum found = new Hits.Sum();
      for (int i = 0; i < entries.size(); i++) {
        found.add(entries.get(i).hits(request, day, provider, recipient, target, ledger));
      }
      return found.total();
    }
  }

  /**
   * Rules that test units alike.
   *
   * @param gives whether a unit can be the provider
   * @param takes whether a unit can be the recipient
   * @param rows the rules
   */
  private record Entry(UnitTest gives, UnitTest takes, Rows rows) {

    Hits hits(
        SharingRequest request,
        long day,
        UnitOn provider,
        UnitOn recipient,
        Target target,
        @Nullable QuotaLedger ledger) {
      Certainty given = gives.of(provider);
      if (!given.isNo()) {
        given = given.and(takes.of(recipient));
      }
      return given.isNo()
          ? Hits.NONE
          : rows.hits(request, day, provider, recipient, target, ledger).given(given);
    }
  }

  /** A shelf that is being filled. */
  static final class Builder {
    private final Map<Unit, DeskBuilder> byProvider = new LinkedHashMap<>();
    private final DeskBuilder others = new DeskBuilder();

    void add(Row row) {
      named(row.provider())
          .ifPresentOrElse(
              units ->
                  units.forEach(
                      unit -> byProvider.computeIfAbsent(unit, key -> new DeskBuilder()).add(row)),
              () -> others.add(row));
    }

    Shelf build() {
      return new Shelf(
          ImmutableMap.copyOf(Maps.transformValues(byProvider, DeskBuilder::build)),
          others.build());
    }

    private static Optional<ImmutableSet<Unit>> named(UnitTest test) {
      return test.named().filter(units -> units.size() <= MAX_NAMED);
    }
  }

  private static final class DeskBuilder {
    private final Map<Unit, Map<Alike, List<Row>>> byRecipient = new LinkedHashMap<>();
    private final Map<Alike, List<Row>> others = new LinkedHashMap<>();

    void add(Row row) {
      Builder.named(row.recipient())
          .ifPresentOrElse(
              units ->
                  units.forEach(
                      unit ->
                          add(
                              byRecipient.computeIfAbsent(unit, key -> new LinkedHashMap<>()),
                              row)),
              () -> add(others, row));
    }

    private static void add(Map<Alike, List<Row>> rows, Row row) {
      rows.computeIfAbsent(Alike.of(row), key -> new ArrayList<>()).add(row);
    }

    Desk build() {
      return new Desk(
          ImmutableMap.copyOf(Maps.transformValues(byRecipient, DeskBuilder::entries)),
          entries(others));
    }

    private static ImmutableList<Entry> entries(Map<Alike, List<Row>> rows) {
      return rows.values().stream()
          .map(
              alike -> new Entry(alike.get(0).provider(), alike.get(0).recipient(), Rows.of(alike)))
          .collect(ImmutableList.toImmutableList());
    }
  }

  /** The tests of a row; each test is made once, so that it need not be compared. */
  private record Alike(
      Equivalence.Wrapper<UnitTest> provider, Equivalence.Wrapper<UnitTest> recipient) {
    static Alike of(Row row) {
      return new Alike(
          Equivalence.identity().<UnitTest>wrap(row.provider()),
          Equivalence.identity().<UnitTest>wrap(row.recipient()));
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.study;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.medalliance.agreement.Binding;
import org.medalliance.analysis.box.Bits;
import org.medalliance.analysis.space.Applied;
import org.medalliance.analysis.space.Spells;
import org.medalliance.analysis.space.Stretches;
import org.medalliance.analysis.space.Version;
import org.medalliance.decision.compiled.rule.Row;
import org.medalliance.decision.compiled.unit.Side;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingRule;
import org.medalliance.time.DateSpan;
import org.medalliance.wording.Phrase;

/** On which days rules hold, and whom they select then. */
final class Life {
  /** So many units have to be bound before a permit between all of them is broad. */
  private static final int MANY = 3;

  private final Version version;
  private final ListMultimap<RuleId, Row> rows = LinkedListMultimap.create();

  Life(Rules rules) {
    this.version = rules.scene().version(0).version();
    for (Applied applied : rules.scene().version(0).rows()) {
      rows.put(applied.rule().id(), applied.row());
    }
  }

  /** The stretches on which some row may hold. */
  private BitSet live(List<Row> some) {
    BitSet live = new BitSet();
    some.forEach(row -> live.or(on(row)));
    return live;
  }

  /** The stretches on which a row may hold. */
  private BitSet on(Row row) {
    BitSet on = new BitSet();
    for (Version.Holding holding : version.holding(row)) {
      on.set(holding.from(), holding.until(), !holding.holds().isNo());
    }
    return on;
  }

  /** Why a rule never holds; empty if it does. */
  Optional<Phrase> neverLive(SharingRule rule) {
    List<Row> all = rows.get(rule.id());
    return live(all).isEmpty()
        ? Optional.of(Phrase.clauses(all.stream().map(this::cause).toList()))
        : Optional.empty();
  }

  private Phrase cause(Row row) {
    BitSet inForce = inForce(row);
    if (inForce.isEmpty()) {
      return Phrase.of("RuleFinding.neverInForce", row.deal().id());
    }
    int first = inForce.nextSetBit(0);
    int last = inForce.length();
    DateSpan days = version.stretches().span(first, last);
    return Phrase.of("RuleFinding.otherDays", row.deal().id(), days, row.rule().span());
  }

  /** The stretches on which the agreement of a row may be in force. */
  private BitSet inForce(Row row) {
    BitSet live = new BitSet();
    for (int stretch = 0; stretch < version.stretches().size(); stretch++) {
      long day = version.stretches().day(stretch).toEpochDay();
      live.set(stretch, !row.deal().inForce().on(day).isNo());
    }
    return live;
  }

  /** On which of its days a rule selects nobody, side by side. */
  List<Phrase> nobody(SharingRule rule) {
    return Stream.of(Side.values())
        .flatMap(
            side -> {
              BitSet days = nobody(rule, side);
              return days.isEmpty()
                  ? Stream.empty()
                  : Stream.of(Phrase.of("RuleFinding.nobody." + side, Phrase.list(spans(days))));
            })
        .toList();
  }

  /** Whether there is a side on which a rule selects nobody on all its days. */
  boolean selectsNobody(SharingRule rule) {
    BitSet live = live(rows.get(rule.id()));
    return Stream.of(Side.values()).anyMatch(side -> nobody(rule, side).equals(live));
  }

  private BitSet nobody(SharingRule rule, Side side) {
    BitSet days = live(rows.get(rule.id()));
    for (Row row : rows.get(rule.id())) {
      BitSet on = on(row);
      for (Spells.Spell spell : version.spells(row.binds(), row.selects(side)).all()) {
        if (spell.perhaps().isEmpty()) {
          on.clear(spell.from(), spell.until());
        }
      }
      days.andNot(on);
    }
    return days;
  }

  private List<DateSpan> spans(BitSet days) {
    Stretches stretches = version.stretches();
    List<DateSpan> spans = new ArrayList<>();
    for (int from = days.nextSetBit(0); from >= 0; ) {
      int until = days.nextClearBit(from);
      spans.add(stretches.span(from, until));
      from = days.nextSetBit(until);
    }
    return spans;
  }

  /** Whether a permit leaves out none that an agreement of many members binds, whatever is told. */
  boolean isBroad(SharingRule rule) {
    return rule.quota().isEmpty()
        && rule.when().isEmpty()
        && rule.resource().specialty().isEmpty()
        && rows.get(rule.id()).stream().anyMatch(this::isBroad);
  }

  private boolean isBroad(Row row) {
    boolean ofMembers =
        version
            .alliance()
            .agreement(row.deal().id())
            .map(agreement -> agreement.binds() instanceof Binding.Members)
            .orElse(false);
    if (!ofMembers) {
      return false;
    }
    int most = 0;
    for (Side side : Side.values()) {
      Spells bound = version.spells(row.binds());
      Spells chosen = version.spells(row.binds(), row.selects(side));
      BitSet on = on(row);
      for (int stretch = on.nextSetBit(0); stretch >= 0; stretch = on.nextSetBit(stretch + 1)) {
        Bits all = bound.in(stretch).perhaps();
        if (!chosen.in(stretch).surely().containsAll(bound.in(stretch).surely())
            || !chosen.in(stretch).perhaps().containsAll(all)) {
          return false;
        }
        most = Math.max(most, all.size());
      }
    }
    return most >= MANY;
  }
}

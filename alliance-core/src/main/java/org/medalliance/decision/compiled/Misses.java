// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.decision.compiled.rule.Circumstances;
import org.medalliance.decision.compiled.rule.Memo;
import org.medalliance.decision.compiled.rule.Question;
import org.medalliance.decision.compiled.rule.Row;
import org.medalliance.decision.compiled.rule.Topic;
import org.medalliance.decision.compiled.unit.UnitOn;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.SharingRequest;

/** Finds the permits that fail by one premise alone. Threads may share it. */
final class Misses {
  /** What holds more things and permits is worked out each time. */
  static final int MAX_KEPT = 256;

  /** So many lists are kept at most, as each is of one day and may be long. */
  static final int MOST = 1 << 14;

  private final Memo<Near> memo = Memo.atMost(MOST);

  /** The permits that may be near for all units of two classes on a day. */
  static final class Near extends Memo.Kept {
    private final ImmutableList<Permit> all;
    private final ImmutableList<Permit> asking; // of all, those that ask more of a request
    private final ImmutableSetMultimap<Citation, Premise.Kind> told; // by the others

    private Near(Topic topic, int givers, int takers, long day, ImmutableList<Permit> all) {
      super(topic.number(), givers, takers, day);
      this.all = all;
      this.asking = all.stream().filter(Permit::asks).collect(ImmutableList.toImmutableList());
      this.told = misses(all, permit -> permit.asks() ? null : permit.only());
    }

    /** How many permits it holds. */
    int size() {
      return all.size();
    }

    /**
     * Returns those that fail by one premise, and what that is about.
     *
     * @param ledger what is used; null if nobody knows
     */
    ImmutableSetMultimap<Citation, Premise.Kind> of(
        Wanted wanted, SharingRequest request, @Nullable QuotaLedger ledger) {
      if (!wanted.isPlain() || !wanted.there().isYes()) {
        return misses(all, permit -> permit.only(wanted, request, ledger));
      }
      if (asking.isEmpty()) {
        return told;
      }
      ImmutableSetMultimap<Citation, Premise.Kind> more =
          misses(asking, permit -> permit.only(wanted, request, ledger));
      return more.isEmpty() ? told : all(List.of(told, more));
    }
  }

  /** Returns the misses of several lists. */
  static ImmutableSetMultimap<Citation, Premise.Kind> all(
      List<ImmutableSetMultimap<Citation, Premise.Kind>> lists) {
    ImmutableSetMultimap.Builder<Citation, Premise.Kind> all =
        ImmutableSetMultimap.<Citation, Premise.Kind>builder()
            .orderKeysBy(Comparator.naturalOrder());
    lists.forEach(all::putAll);
    return all.build();
  }

  private static ImmutableSetMultimap<Citation, Premise.Kind> misses(
      ImmutableList<Permit> permits, Function<Permit, Premise.@Nullable Kind> only) {
    ImmutableSetMultimap.Builder<Citation, Premise.Kind> misses = null;
    for (Permit permit : permits) {
      Premise.Kind unmet = only.apply(permit);
      if (unmet != null) {
        if (misses == null) {
          misses = ImmutableSetMultimap.builder();
        }
        misses.put(permit.row.citation(), unmet);
      }
    }
    return misses == null
        ? ImmutableSetMultimap.of()
        : misses.orderKeysBy(Comparator.naturalOrder()).build();
  }

  /** Finds the premise that alone is not met, among all that are added. */
  private static final class Tally {
    private Premise.@Nullable Kind unmet;
    private boolean isOut; // more than one is not met, or one that may be

    Tally add(Premise.Kind kind, Certainty met) {
      if (!met.isYes()) {
        isOut |= unmet != null || met.isUnknown();
        unmet = kind;
      }
      return this;
    }

    Premise.@Nullable Kind only() {
      return isOut ? null : unmet;
    }
  }

  /**
   * A permit of which, as far as units and day tell, at most one premise is not met.
   *
   * @param row the permit under its agreement
   * @param about whether it is about what is asked for: YES or UNKNOWN
   * @param unmet the premise that is not met; null if each is
   */
  private record Permit(Row row, Certainty about, Premise.@Nullable Kind unmet) {

    /** Whether more has to be asked of a request. */
    boolean asks() {
      return row.rule().when().isPresent() || Question.of(row).isPresent();
    }

    /** The premise that alone is not met, if nothing has to be asked. */
    Premise.@Nullable Kind only() {
      return tally().add(Premise.Kind.RESOURCE, about).only();
    }

    /** The premise that alone is not met. */
    Premise.@Nullable Kind only(
        Wanted wanted, SharingRequest request, @Nullable QuotaLedger ledger) {
      return tally()
          .add(Premise.Kind.RESOURCE, isAbout(wanted, request))
          .add(Premise.Kind.CIRCUMSTANCES, isMet(wanted.circumstances(), request))
          .add(Premise.Kind.QUOTA, leaves(wanted.circumstances(), request, ledger))
          .only();
    }

    private Tally tally() {
      Tally tally = new Tally();
      return unmet == null ? tally : tally.add(unmet, Certainty.NO);
    }

    private Certainty isAbout(Wanted wanted, SharingRequest request) {
      Optional<Code> specialty = row.rule().resource().specialty();
      Certainty so = about.and(wanted.serves(request));
      return specialty.isEmpty()
          ? so
          : so.and(wanted.circumstances().isAbout(specialty.get(), request));
    }

    private Certainty isMet(Circumstances circumstances, SharingRequest request) {
      return row.rule()
          .when()
          .map(condition -> circumstances.meet(condition, request))
          .orElse(Certainty.YES);
    }

    private Certainty leaves(
        Circumstances circumstances, SharingRequest request, @Nullable QuotaLedger ledger) {
      Certainty toLend = circumstances.leaveToLend(request, ledger);
      return row.rule()
          .quota()
          .map(quota -> new Question.Counted(row.citation(), quota))
          .map(counted -> toLend.and(circumstances.leave(counted, request, ledger)))
          .orElse(toLend);
    }
  }

  /** Returns the permits about a topic that may be near on a day. */
  Near near(Topic topic, UnitOn provider, UnitOn recipient, LocalDate on) {
    int givers = topic.givers(provider);
    int takers = topic.takers(recipient);
    long day = on.toEpochDay();
    Near known = memo.get(topic.number(), givers, takers, day);
    if (known == null) {
      known = new Near(topic, givers, takers, day, permits(topic, provider, recipient, on));
      if (topic.isNumbered() && known.size() <= MAX_KEPT) {
        memo.put(known);
      }
    }
    return known;
  }

  private static ImmutableList<Permit> permits(
      Topic topic, UnitOn provider, UnitOn recipient, LocalDate on) {
    ImmutableList.Builder<Permit> permits = ImmutableList.builder();
    Set<Row> seen = Sets.newIdentityHashSet(); // a row may lie on several shelves
    topic.forEach(
        (row, about) -> {
          if (row.rule().effect() == Effect.PERMIT && seen.add(row)) {
            Tally tally = tally(row, provider, recipient, on);
            if (!tally.isOut) {
              permits.add(new Permit(row, about, tally.unmet));
            }
          }
        });
    return permits.build();
  }

  private static Tally tally(Row row, UnitOn provider, UnitOn recipient, LocalDate on) {
    Tally tally = new Tally();
    tally.add(Premise.Kind.SPAN, row.rule().span().contains(on));
    tally.add(Premise.Kind.AGREEMENT, row.deal().inForce().on(on.toEpochDay()));
    if (!tally.isOut) {
      tally.add(Premise.Kind.PROVIDER, row.binds().of(provider).and(row.gives().of(provider)));
    }
    if (!tally.isOut) {
      tally.add(Premise.Kind.RECIPIENT, row.binds().of(recipient).and(row.takes().of(recipient)));
    }
    return tally;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.time.DateSpan;

/**
 * The rules by what they are about.
 *
 * @param byKind the rules about kinds of resource, by each kind
 * @param byResource the rules about one resource, by its id
 * @param lost the rules about a resource that the alliance does not know: it may be any
 */
record RuleIndex(
    ImmutableSortedMap<ResourceKind, Shelf> byKind,
    ImmutableMap<ResourceId, Shelf> byResource,
    Optional<Shelf> lost) {

  static RuleIndex of(Alliance alliance, UnitTests tests) {
    Builder builder = new Builder(alliance, tests);
    alliance.rules().forEach(builder::add);
    return builder.build();
  }

  /** The shelves of the rules that are about a target, or may be. */
  Shelves shelves(Target target) {
    ImmutableList.Builder<Shelf> sure = ImmutableList.builder();
    target.kind().ancestry().stream()
        .flatMap(kind -> Stream.ofNullable(byKind.get(kind)))
        .forEach(sure::add);
    target.resource().map(resource -> byResource.get(resource.id())).ifPresent(sure::add);
    ImmutableList.Builder<Shelf> perhaps = ImmutableList.builder();
    lost.ifPresent(perhaps::add);
    if (target.resource().isEmpty()) {
      // who asks for a kind as such may mean any kind below it
      byKind.tailMap(target.kind(), false).entrySet().stream()
          .takeWhile(entry -> entry.getKey().value().startsWith(target.kind().value()))
          .filter(entry -> entry.getKey().isA(target.kind()))
          .forEach(entry -> perhaps.add(entry.getValue()));
    }
    return new Shelves(sure.build(), perhaps.build());
  }

  /**
   * Where the rules about a target lie.
   *
   * @param sure the shelves of rules that are about it
   * @param perhaps the shelves of rules of which that cannot be told
   */
  record Shelves(ImmutableList<Shelf> sure, ImmutableList<Shelf> perhaps) {

    /** The rules that apply to a request about the target, and those that may. */
    Hits hits(
        SharingRequest request,
        long day,
        UnitOn provider,
        UnitOn recipient,
        Target target,
        @Nullable QuotaLedger ledger) {
      Hits found = hits(perhaps, request, day, provider, recipient, target, ledger);
      return hits(sure, request, day, provider, recipient, target, ledger)
          .and(found.given(Certainty.UNKNOWN));
    }

    private static Hits hits(
        ImmutableList<Shelf> shelves,
        SharingRequest request,
        long day,
        UnitOn provider,
        UnitOn recipient,
        Target target,
        @Nullable QuotaLedger ledger) {
      Hits found = Hits.NONE;
      for (int i = 0; i < shelves.size(); i++) {
        found = found.and(shelves.get(i).hits(request, day, provider, recipient, target, ledger));
      }
      return found;
    }
  }

  /** An index that is being filled. */
  private static final class Builder {
    private final Alliance alliance;
    private final UnitTests tests;
    private final Map<ResourceKind, Shelf.Builder> byKind = new TreeMap<>();
    private final Map<ResourceId, Shelf.Builder> byResource = new TreeMap<>();
    private final Shelf.Builder lost = new Shelf.Builder();
    private final Map<AgreementId, DayTable<Certainty>> agreements = new HashMap<>();
    private final Map<Held, DayTable<Certainty>> days = new HashMap<>();
    private boolean isLost;

    Builder(Alliance alliance, UnitTests tests) {
      this.alliance = alliance;
      this.tests = tests;
    }

    void add(SharingRule rule) {
      for (AgreementId agreement : rule.under()) {
        Row row =
            Row.of(
                alliance,
                rule,
                new Citation(rule.id(), agreement),
                tests.of(agreement, rule.effect(), rule.provider()),
                tests.of(agreement, rule.effect(), rule.recipient()),
                days.computeIfAbsent(new Held(agreement, rule.span()), this::days));
        add(rule.resource(), row);
      }
    }

    RuleIndex build() {
      return new RuleIndex(
          ImmutableSortedMap.copyOf(Maps.transformValues(byKind, Shelf.Builder::build)),
          ImmutableMap.copyOf(Maps.transformValues(byResource, Shelf.Builder::build)),
          isLost ? Optional.of(lost.build()) : Optional.empty());
    }

    private void add(ResourceSelector selector, Row row) {
      if (selector instanceof ResourceSelector.OfKind of) {
        for (ResourceKind kind : of.kinds()) {
          byKind.computeIfAbsent(kind, key -> new Shelf.Builder()).add(row);
        }
        return;
      }
      ResourceId wanted = ((ResourceSelector.One) selector).id();
      if (alliance.resource(wanted).isPresent()) {
        byResource.computeIfAbsent(wanted, key -> new Shelf.Builder()).add(row);
      } else {
        isLost = true;
        lost.add(row);
      }
    }

    /** Whether a rule of this span holds under the agreement. */
    private DayTable<Certainty> days(Held held) {
      DayTable<Certainty> inForce = agreements.computeIfAbsent(held.agreement(), this::inForce);
      return held.span().equals(DateSpan.ALWAYS)
          ? inForce
          : inForce.with(
              DayTable.of(held.span().boundaries(), held.span()::contains), Certainty::and);
    }

    private DayTable<Certainty> inForce(AgreementId id) {
      return alliance
          .agreement(id)
          .map(agreement -> DayTable.of(agreement.boundaries(), day -> isInForce(agreement, day)))
          .orElse(DayTable.always(Certainty.UNKNOWN));
    }

    private static Certainty isInForce(Agreement agreement, LocalDate day) {
      return agreement.statusOn(day).test(AgreementStatus.IN_FORCE::equals);
    }
  }

  /** What decides on which days a rule holds under an agreement. */
  private record Held(AgreementId agreement, DateSpan span) {}
}

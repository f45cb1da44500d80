// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.ResourceSelector;
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

  /** The shelves on which the rules lie that are about a target. */
  ImmutableList<Shelf> shelves(Target target) {
    ImmutableList.Builder<Shelf> shelves = ImmutableList.builder();
    for (ResourceKind kind : target.kind().ancestry()) {
      Shelf shelf = byKind.get(kind);
      if (shelf != null) {
        shelves.add(shelf);
      }
    }
    target
        .resource()
        .ifPresent(
            resource -> {
              Shelf shelf = byResource.get(resource.id());
              if (shelf != null) {
                shelves.add(shelf);
              }
            });
    return shelves.build();
  }

  /** The shelves of which it cannot be told whether their rules are about a target. */
  ImmutableList<Shelf> perhaps(Target target) {
    ImmutableList.Builder<Shelf> shelves = ImmutableList.builder();
    lost.ifPresent(shelves::add);
    if (target.resource().isEmpty()) {
      // who asks for a kind as such may mean any kind below it
      byKind.tailMap(target.kind(), false).entrySet().stream()
          .takeWhile(entry -> entry.getKey().value().startsWith(target.kind().value()))
          .filter(entry -> entry.getKey().isA(target.kind()))
          .forEach(entry -> shelves.add(entry.getValue()));
    }
    return shelves.build();
  }

  /** An index that is being filled. */
  private static final class Builder {
    private final Alliance alliance;
    private final UnitTests tests;
    private final Map<ResourceKind, Shelf.Builder> byKind = new TreeMap<>();
    private final Map<ResourceId, Shelf.Builder> byResource = new TreeMap<>();
    private final Shelf.Builder lost = new Shelf.Builder();
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
      Optional<Agreement> agreement = alliance.agreement(held.agreement());
      ImmutableSortedSet<LocalDate> boundaries =
          ImmutableSortedSet.<LocalDate>naturalOrder()
              .addAll(held.span().boundaries())
              .addAll(agreement.map(Agreement::boundaries).orElse(ImmutableSortedSet.of()))
              .build();
      return DayTable.of(
          boundaries,
          day ->
              held.span()
                  .contains(day)
                  .and(agreement.map(found -> isInForce(found, day)).orElse(Certainty.UNKNOWN)));
    }

    private static Certainty isInForce(Agreement agreement, LocalDate day) {
      return agreement.statusOn(day).test(AgreementStatus.IN_FORCE::equals);
    }
  }

  /** What decides on which days a rule holds under an agreement. */
  private record Held(AgreementId agreement, DateSpan span) {}
}

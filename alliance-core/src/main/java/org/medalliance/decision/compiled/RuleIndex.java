// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRule;

/** The rules by what they are about. */
final class RuleIndex {
  private final ImmutableMap<ResourceKind, Topic> kinds; // asked for as such
  private final ImmutableMap<ResourceKind, Topic> things; // resources of a kind
  private final ImmutableMap<ResourceId, Topic> resources; // those that rules name
  private final Topic nothing; // of which no rule knows the kind

  private RuleIndex(
      ImmutableMap<ResourceKind, Topic> kinds,
      ImmutableMap<ResourceKind, Topic> things,
      ImmutableMap<ResourceId, Topic> resources,
      Topic nothing) {
    this.kinds = kinds;
    this.things = things;
    this.resources = resources;
    this.nothing = nothing;
  }

  static RuleIndex of(Alliance alliance, UnitTests tests, ToIntFunction<UnitId> numbers) {
    Builder builder = new Builder(alliance, tests, numbers);
    alliance.rules().forEach(builder::add);
    return builder.build();
  }

  /** What is asked for by a kind of which the provider has no resource. */
  Topic of(ResourceKind kind) {
    Topic known = kinds.get(kind);
    return known == null ? thing(kind) : known; // no rule is about a kind below it
  }

  /** A resource. */
  Topic of(SharedResource resource) {
    Topic own = resources.get(resource.id());
    return own == null ? thing(resource.kind()) : own;
  }

  /** A resource that is asked for by a kind, of its own or below it. */
  Topic of(SharedResource resource, ResourceKind kind) {
    Topic whole = of(resource);
    Topic wide = thing(resource.kind());
    Topic narrow = thing(kind);
    if (narrow == wide) {
      return whole;
    }
    return whole == wide
        ? narrow
        : new Topic(
            -1,
            ImmutableList.<Shelf>builder()
                .addAll(narrow.sure())
                .addAll(whole.sure().subList(wide.sure().size(), whole.sure().size()))
                .build(),
            narrow.perhaps());
  }

  /** Something of a kind: what is said of the nearest kind above it of which anything is said. */
  private Topic thing(ResourceKind kind) {
    Topic known = things.get(kind);
    return known != null
        ? known
        : kind.ancestry().stream()
            .flatMap(above -> Stream.ofNullable(things.get(above)))
            .findFirst()
            .orElse(nothing);
  }

  /** An index that is being filled. */
  private static final class Builder {
    private final Alliance alliance;
    private final UnitTests tests;
    private final ToIntFunction<UnitId> numbers;
    private final TreeMap<ResourceKind, Shelf.Builder> byKind = new TreeMap<>();
    private final TreeMap<ResourceId, Shelf.Builder> byResource = new TreeMap<>();
    private final TreeMap<ResourceId, Shelf.Builder> lost = new TreeMap<>();
    private int topics;

    Builder(Alliance alliance, UnitTests tests, ToIntFunction<UnitId> numbers) {
      this.alliance = alliance;
      this.tests = tests;
      this.numbers = numbers;
    }

    void add(SharingRule rule) {
      for (AgreementId agreement : rule.under()) {
        add(
            rule.resource(),
            new Row(
                rule,
                tests.deal(agreement),
                tests.selected(rule.provider()),
                tests.selected(rule.recipient())));
      }
    }

    private void add(ResourceSelector selector, Row row) {
      if (selector instanceof ResourceSelector.OfKind of) {
        of.kinds().forEach(kind -> add(byKind, kind, row));
        return;
      }
      ResourceId wanted = ((ResourceSelector.One) selector).id();
      add(alliance.resource(wanted).isPresent() ? byResource : lost, wanted, row);
    }

    private <K> void add(Map<K, Shelf.Builder> shelves, K key, Row row) {
      shelves.computeIfAbsent(key, first -> new Shelf.Builder(numbers)).add(row);
    }

    RuleIndex build() {
      ImmutableSortedMap<ResourceKind, Shelf> shelves =
          ImmutableSortedMap.copyOf(Maps.transformValues(byKind, Shelf.Builder::build));
      // a rule about a resource that is not there may be meant for any
      ImmutableList<Shelf> anywhere =
          lost.values().stream().map(Shelf.Builder::build).collect(ImmutableList.toImmutableList());
      TreeSet<ResourceKind> known = new TreeSet<>();
      shelves.keySet().forEach(kind -> known.addAll(kind.ancestry()));
      Topic nothing = new Topic(topics++, ImmutableList.of(), anywhere);
      ImmutableMap<ResourceKind, Topic> things =
          known.stream()
              .collect(
                  toImmutableMap(
                      kind -> kind, kind -> new Topic(topics++, above(kind, shelves), anywhere)));
      ImmutableMap<ResourceKind, Topic> kinds =
          known.stream()
              .collect(
                  toImmutableMap(
                      kind -> kind,
                      kind ->
                          new Topic(
                              topics++,
                              above(kind, shelves),
                              ImmutableList.<Shelf>builder()
                                  .addAll(anywhere)
                                  .addAll(below(kind, shelves))
                                  .build())));
      RuleIndex general = new RuleIndex(kinds, things, ImmutableMap.of(), nothing);
      ImmutableMap<ResourceId, Topic> resources =
          byResource.entrySet().stream()
              .collect(
                  toImmutableMap(
                      Map.Entry::getKey,
                      entry -> {
                        ResourceKind kind = alliance.resource(entry.getKey()).orElseThrow().kind();
                        return new Topic(
                            topics++,
                            ImmutableList.<Shelf>builder()
                                .addAll(general.thing(kind).sure())
                                .add(entry.getValue().build())
                                .build(),
                            anywhere);
                      }));
      return new RuleIndex(kinds, things, resources, nothing);
    }

    private static ImmutableList<Shelf> above(
        ResourceKind kind, ImmutableSortedMap<ResourceKind, Shelf> shelves) {
      return kind.ancestry().stream()
          .flatMap(each -> Stream.ofNullable(shelves.get(each)))
          .collect(ImmutableList.toImmutableList());
    }

    /** Who asks for a kind as such may mean any kind below it. */
    private static ImmutableList<Shelf> below(
        ResourceKind kind, ImmutableSortedMap<ResourceKind, Shelf> shelves) {
      return shelves.tailMap(kind, false).entrySet().stream()
          .takeWhile(entry -> entry.getKey().value().startsWith(kind.value()))
          .filter(entry -> entry.getKey().isA(kind))
          .map(Map.Entry::getValue)
          .collect(ImmutableList.toImmutableList());
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.compiled.rule.Memo;
import org.medalliance.decision.compiled.rule.Row;
import org.medalliance.decision.compiled.rule.Shelf;
import org.medalliance.decision.compiled.rule.Topic;
import org.medalliance.decision.compiled.rule.Topics;
import org.medalliance.decision.compiled.unit.UnitTests;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRule;

/** The rules by what they are about. */
final class RuleIndex {
  private final ImmutableMap<ResourceKind, Sort> sorts; // of which a rule is, or of one below
  private final Names<Sort> sortsByName; // the same
  private final ImmutableMap<ResourceId, Topic> resources; // those that rules name
  private final Topic nothing; // of which there is no rule
  private final Memo<Made> others = Memo.atMost(1 << 12); // of kinds that no rule knows
  private final Topics topics;

  private RuleIndex(
      ImmutableMap<ResourceKind, Sort> sorts,
      ImmutableMap<ResourceId, Topic> resources,
      Topic nothing,
      Topics topics) {
    this.sorts = sorts;
    this.sortsByName = Names.of(sorts, ResourceKind::value);
    this.resources = resources;
    this.nothing = nothing;
    this.topics = topics;
  }

  /**
   * The rules about a kind.
   *
   * @param kind the kind
   * @param number its number
   * @param thing something of the kind
   * @param asSuch what is meant by the kind where nobody has a resource of it: perhaps one below
   */
  record Sort(ResourceKind kind, int number, Topic thing, Meant asSuch) {
    static Sort of(ResourceKind kind, int number, Topic thing, Topic asked) {
      return new Sort(kind, number, thing, Meant.of(asked));
    }
  }

  /** A kind that no rule knows. */
  private static final class Made extends Memo.Kept {
    private final Sort sort;

    Made(Sort sort) {
      super(sort.kind().hashCode(), 0, 0, 0);
      this.sort = sort;
    }
  }

  static RuleIndex of(Alliance alliance, UnitTests tests, ToIntFunction<UnitId> numbers) {
    Builder builder = new Builder(alliance, tests, numbers);
    alliance.rules().forEach(builder::add);
    return builder.build();
  }

  /** The rules about one resource. */
  Topic of(SharedResource resource) {
    Topic own = resources.get(resource.id());
    return own == null ? of(resource.kind()).thing() : own;
  }

  /**
   * The rules about a kind: those about the nearest above it about which there are any, if there
   * are none about it or one below.
   */
  Sort of(ResourceKind kind) {
    Sort named = sortsByName.get(kind.value());
    if (named != null) {
      return named;
    }
    Made made = others.get(kind.hashCode(), 0, 0, 0);
    if (made == null || !made.sort.kind().equals(kind)) {
      made = new Made(nearest(kind));
      others.put(made);
    }
    return made.sort;
  }

  private Sort nearest(ResourceKind kind) {
    Topic thing =
        kind.ancestry().stream()
            .flatMap(above -> Stream.ofNullable(sorts.get(above)))
            .findFirst()
            .map(Sort::thing)
            .orElse(nothing);
    return Sort.of(kind, topics.next(), thing, thing);
  }

  /** A resource that is asked for as something of a sort, its own or one below. */
  Lent as(Lent lent, Sort sort) {
    Topic general = of(lent.resource().kind()).thing();
    if (sort.thing() == general) {
      return lent;
    }
    if (lent.topic() == general) {
      return lent.about(sort.thing());
    }
    ImmutableList<Shelf> whole = lent.topic().sure();
    ImmutableList<Shelf> sure =
        with(sort.thing().sure(), whole.subList(general.sure().size(), whole.size()));
    return lent.about(topics.of(topics.next(), sure, lent.topic().perhaps()));
  }

  private static ImmutableList<Shelf> with(
      ImmutableList<Shelf> shelves, ImmutableList<Shelf> others) {
    return ImmutableList.<Shelf>builder().addAll(shelves).addAll(others).build();
  }

  /** An index that is being filled. */
  private static final class Builder {
    /** Rules that name more kinds than this share a shelf with those that name the same. */
    private static final int MAX_KINDS = 16;

    private final Topics topics;
    private final Alliance alliance;
    private final UnitTests tests;
    private final ToIntFunction<UnitId> numbers;
    private final TreeMap<ResourceKind, Shelf.Builder> byKind = new TreeMap<>();
    private final TreeMap<ImmutableSortedSet<ResourceKind>, Shelf.Builder> byKinds =
        new TreeMap<>(Comparators.lexicographical(Comparator.<ResourceKind>naturalOrder()));
    private final TreeMap<ResourceId, Shelf.Builder> byResource = new TreeMap<>();
    private final List<Row> lost = new ArrayList<>(); // about a resource that is not there

    Builder(Alliance alliance, UnitTests tests, ToIntFunction<UnitId> numbers) {
      this.alliance = alliance;
      this.tests = tests;
      this.numbers = numbers;
      this.topics = Topics.none();
    }

    void add(SharingRule rule) {
      for (AgreementId agreement : rule.under()) {
        add(rule.resource(), Row.of(rule, agreement, tests));
      }
    }

    private void add(ResourceSelector selector, Row row) {
      if (selector instanceof ResourceSelector.OfKind of) {
        if (of.kinds().size() > MAX_KINDS) {
          add(byKinds, of.kinds(), row);
        } else {
          of.kinds().forEach(kind -> add(byKind, kind, row));
        }
        return;
      }
      ResourceId wanted = ((ResourceSelector.One) selector).id();
      if (alliance.resource(wanted).isPresent()) {
        add(byResource, wanted, row);
      } else {
        lost.add(row);
      }
    }

    private <K> void add(Map<K, Shelf.Builder> shelves, K key, Row row) {
      shelves.computeIfAbsent(key, first -> Shelf.builder(numbers)).add(row);
    }

    RuleIndex build() {
      NavigableMap<ResourceKind, List<Shelf>> shelves = shelves();
      ImmutableList<Shelf> anywhere = anywhere();
      TreeSet<ResourceKind> known = new TreeSet<>();
      shelves.keySet().forEach(kind -> known.addAll(kind.ancestry()));
      Topic nothing = topics.of(topics.next(), ImmutableList.of(), anywhere);
      RuleIndex general =
          new RuleIndex(
              known.stream()
                  .collect(toImmutableMap(kind -> kind, kind -> sort(kind, shelves, anywhere))),
              ImmutableMap.of(),
              nothing,
              topics);
      ImmutableMap.Builder<ResourceId, Topic> resources = ImmutableMap.builder();
      byResource.forEach(
          (id, shelf) -> {
            Topic wide = general.of(alliance.resource(id).orElseThrow());
            resources.put(
                id,
                topics.of(
                    topics.next(), with(wide.sure(), ImmutableList.of(shelf.build())), anywhere));
          });
      return new RuleIndex(general.sorts, resources.buildOrThrow(), general.nothing, topics);
    }

    private NavigableMap<ResourceKind, List<Shelf>> shelves() {
      TreeMap<ResourceKind, List<Shelf>> shelves = new TreeMap<>();
      byKind.forEach((kind, shelf) -> put(shelves, kind, shelf.build()));
      byKinds.forEach(
          (kinds, builder) -> {
            Shelf shelf = builder.build();
            kinds.forEach(kind -> put(shelves, kind, shelf));
          });
      return shelves;
    }

    private static void put(
        Map<ResourceKind, List<Shelf>> shelves, ResourceKind kind, Shelf shelf) {
      shelves.computeIfAbsent(kind, first -> new ArrayList<>(1)).add(shelf);
    }

    /** A rule about a resource that is not there may be meant for any. */
    private ImmutableList<Shelf> anywhere() {
      Shelf.Builder shelf = Shelf.builder(numbers);
      lost.forEach(shelf::add);
      return lost.isEmpty() ? ImmutableList.of() : ImmutableList.of(shelf.build());
    }

    private Sort sort(
        ResourceKind kind,
        NavigableMap<ResourceKind, List<Shelf>> shelves,
        ImmutableList<Shelf> anywhere) {
      ImmutableList<Shelf> above =
          kind.ancestry().stream()
              .flatMap(each -> shelves.getOrDefault(each, List.of()).stream())
              .distinct()
              .collect(ImmutableList.toImmutableList());
      ImmutableList<Shelf> below =
          ImmutableList.<Shelf>builder().addAll(anywhere).addAll(below(kind, shelves)).build();
      Topic thing = topics.of(topics.next(), above, anywhere);
      Topic asked = topics.of(topics.next(), above, below);
      return Sort.of(kind, topics.next(), thing, asked);
    }

    /** Who asks for a kind as such may mean any kind below it. */
    private static ImmutableList<Shelf> below(
        ResourceKind kind, NavigableMap<ResourceKind, List<Shelf>> shelves) {
      return shelves.tailMap(kind, false).entrySet().stream()
          .takeWhile(entry -> entry.getKey().value().startsWith(kind.value()))
          .filter(entry -> entry.getKey().isA(kind))
          .flatMap(entry -> entry.getValue().stream())
          .distinct()
          .collect(ImmutableList.toImmutableList());
    }
  }
}

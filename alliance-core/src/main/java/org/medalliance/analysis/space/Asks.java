// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.space;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.TreeMultimap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.medalliance.analysis.box.Bits;
import org.medalliance.code.UnitId;
import org.medalliance.decision.trial.Target;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;

/** Finds everything that can be asked for, as far as rules can tell it apart. */
public final class Asks {
  private final Space space;
  private final ImmutableList<Laid> versions;
  private final TreeSet<ResourceKind> kinds = new TreeSet<>();

  private Asks(Space space, List<Laid> versions) {
    this.space = space;
    this.versions = ImmutableList.copyOf(versions);
    for (Laid version : versions) {
      version.kinds().forEach(kind -> kinds.addAll(kind.ancestry()));
      version.alliance().resources().forEach(it -> kinds.addAll(it.kind().ancestry()));
    }
    ImmutableSet.copyOf(kinds).forEach(kind -> leaf(kind).ifPresent(kinds::add));
    if (versions.stream().anyMatch(Laid::isAboutAnything)) {
      kinds.add(free("other"));
    }
  }

  /** Returns all of it, in an order of its own that is the same each time. */
  public static List<Ask> of(Space space, List<Laid> versions) {
    Asks asks = new Asks(space, versions);
    List<Ask> all = new ArrayList<>(asks.resources());
    all.addAll(asks.kinds());
    return all;
  }

  /** A kind below another that nothing names; empty if it would be like the other. */
  private Optional<ResourceKind> leaf(ResourceKind kind) {
    boolean hasBelow =
        kinds.tailSet(kind, false).stream()
            .takeWhile(other -> other.value().startsWith(kind.value()))
            .anyMatch(other -> other.isA(kind));
    return hasBelow && kind.value().length() <= Space.LONGEST
        ? Optional.of(free(kind.value() + ".other"))
        : Optional.empty();
  }

  private ResourceKind free(String text) {
    ResourceKind kind = ResourceKind.of(text);
    for (int i = 2; kinds.contains(kind); i++) {
      kind = ResourceKind.of(text + "-" + i);
    }
    return kind;
  }

  /** What no rule can tell a resource from others by, seen in one version. */
  private record Sort(
      boolean isThere,
      Optional<ResourceKind> kind,
      Object span,
      Object specialty,
      Optional<ResourceId> own) {}

  /** Resources that are alike, one for each of their owners. */
  private record Like(List<Sort> sorts, int place) {}

  private List<Ask> resources() {
    Set<ResourceId> ids = new LinkedHashSet<>();
    versions.forEach(it -> it.alliance().resources().forEach(resource -> ids.add(resource.id())));
    Map<Like, TreeMap<Integer, ResourceId>> alike = new LinkedHashMap<>();
    Map<Like, ImmutableList<ImmutableList<Target>>> targets = new HashMap<>();
    for (ResourceId id : new TreeSet<>(ids)) {
      Set<UnitId> owners = owners(id);
      boolean isMoved = owners.size() > 1; // then nobody knows whose it is from its id
      for (UnitId owner : owners) {
        Optional<Integer> giver = space.number(owner);
        if (giver.isEmpty()) {
          continue; // nobody can be asked
        }
        List<Sort> sorts = versions.stream().map(it -> sort(it, id, owner, isMoved)).toList();
        int place = 0;
        while (alike
            .getOrDefault(new Like(sorts, place), new TreeMap<>())
            .containsKey(giver.get())) {
          place++;
        }
        Like like = new Like(sorts, place);
        alike.computeIfAbsent(like, key -> new TreeMap<>()).put(giver.get(), id);
        targets.computeIfAbsent(like, key -> targets(id, owner));
      }
    }
    List<Ask> asks = new ArrayList<>();
    alike.forEach(
        (like, resources) ->
            asks.add(
                new Ask(
                    ImmutableSortedMap.copyOf(resources),
                    Optional.empty(),
                    bits(resources.keySet()),
                    targets.getOrDefault(like, ImmutableList.of()))));
    return asks;
  }

  private Set<UnitId> owners(ResourceId id) {
    Set<UnitId> owners = new TreeSet<>();
    for (Laid version : versions) {
      version.alliance().resource(id).map(SharedResource::owner).ifPresent(owners::add);
    }
    return owners;
  }

  private static Optional<SharedResource> resource(Laid version, ResourceId id, UnitId owner) {
    return version.alliance().resource(id).filter(resource -> resource.owner().equals(owner));
  }

  private static Sort sort(Laid version, ResourceId id, UnitId owner, boolean isMoved) {
    Optional<SharedResource> resource = resource(version, id, owner);
    boolean isOwn =
        isMoved
            || (resource.isPresent()
                && (resource.get().lendLimit().isPresent() || version.isNamed(id)));
    return new Sort(
        resource.isPresent(),
        resource.map(SharedResource::kind),
        resource.map(SharedResource::span),
        resource.flatMap(SharedResource::specialty),
        isOwn ? Optional.of(id) : Optional.empty());
  }

  private ImmutableList<ImmutableList<Target>> targets(ResourceId id, UnitId owner) {
    return versions.stream()
        .map(
            version ->
                resource(version, id, owner)
                    .map(it -> ImmutableList.of(new Target(Optional.of(it), it.kind())))
                    .orElse(ImmutableList.of()))
        .collect(ImmutableList.toImmutableList());
  }

  private List<Ask> kinds() {
    TreeMultimap<ResourceKind, UnitId> having = TreeMultimap.create();
    for (Laid version : versions) {
      for (SharedResource resource : version.alliance().resources()) {
        if (space.number(resource.owner()).isPresent()) {
          related(resource.kind()).forEach(kind -> having.put(kind, resource.owner()));
        }
      }
    }
    List<Ask> asks = new ArrayList<>();
    for (ResourceKind kind : kinds) {
      NavigableSet<UnitId> owners = having.get(kind);
      Bits others =
          space
              .everybody()
              .andNot(bits(owners.stream().flatMap(it -> space.number(it).stream()).toList()));
      if (!others.isEmpty()) {
        asks.add(ask(kind, others, asSuch(kind)));
      }
      for (UnitId owner : owners) {
        ImmutableList<ImmutableList<Target>> targets = targets(kind, owner);
        if (!isAskedById(targets)) {
          asks.add(ask(kind, Bits.only(space.number(owner).orElseThrow()), targets));
        }
      }
    }
    return asks;
  }

  private static Ask ask(
      ResourceKind kind, Bits givers, ImmutableList<ImmutableList<Target>> targets) {
    return new Ask(ImmutableSortedMap.of(), Optional.of(kind), givers, targets);
  }

  /** The kinds that are asked for and are above a kind, or below. */
  private List<ResourceKind> related(ResourceKind kind) {
    List<ResourceKind> found = new ArrayList<>();
    kind.ancestry().stream().filter(kinds::contains).forEach(found::add);
    kinds.tailSet(kind, false).stream()
        .takeWhile(other -> other.value().startsWith(kind.value()))
        .filter(other -> other.isA(kind))
        .forEach(found::add);
    return found;
  }

  private ImmutableList<ImmutableList<Target>> asSuch(ResourceKind kind) {
    return versions.stream()
        .map(version -> ImmutableList.of(new Target(Optional.empty(), kind)))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<ImmutableList<Target>> targets(ResourceKind kind, UnitId owner) {
    return versions.stream()
        .map(
            version -> {
              ImmutableList<Target> owned =
                  version.owned(owner, kind).stream()
                      .map(it -> new Target(Optional.of(it), narrower(kind, it.kind())))
                      .collect(ImmutableList.toImmutableList());
              return owned.isEmpty() ? ImmutableList.of(new Target(Optional.empty(), kind)) : owned;
            })
        .collect(ImmutableList.toImmutableList());
  }

  private static ResourceKind narrower(ResourceKind asked, ResourceKind own) {
    return asked.isA(own) ? asked : own;
  }

  /** Whether every version means the same resources, and means them as if they were named. */
  private static boolean isAskedById(ImmutableList<ImmutableList<Target>> targets) {
    List<Optional<ResourceId>> first = ids(targets.get(0));
    return targets.stream()
        .allMatch(
            each ->
                each.size() == 1 // of several, which are usable is decided day by day
                    && ids(each).equals(first)
                    && each.stream()
                        .allMatch(
                            target ->
                                target
                                    .resource()
                                    .filter(it -> it.kind().equals(target.kind()))
                                    .isPresent()));
  }

  private static List<Optional<ResourceId>> ids(List<Target> targets) {
    return targets.stream().map(target -> target.resource().map(SharedResource::id)).toList();
  }

  private static Bits bits(Iterable<Integer> numbers) {
    BitSet set = new BitSet();
    numbers.forEach(set::set);
    return Bits.of(set);
  }
}

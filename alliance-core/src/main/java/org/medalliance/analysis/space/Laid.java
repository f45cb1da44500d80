// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.space;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.medalliance.Alliance;
import org.medalliance.analysis.box.Steps;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.compiled.rule.Row;
import org.medalliance.decision.trial.Target;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRule;

/** The rules of a version, by what they are about. */
public final class Laid {
  private final Version version;
  private final List<Applied> rows;
  private final ImmutableListMultimap<ResourceKind, Applied> byKind;
  private final ImmutableListMultimap<ResourceId, Applied> byResource;
  private final List<Applied> lost; // about a resource that is not there
  private final TreeSet<ResourceKind> kinds; // that rules name
  private final TreeMultimap<UnitId, SharedResource> owned;

  private Laid(Version version, List<Applied> rows) {
    this.version = version;
    this.rows = rows;
    ImmutableListMultimap.Builder<ResourceKind, Applied> kindly = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<ResourceId, Applied> singly = ImmutableListMultimap.builder();
    this.lost = new ArrayList<>();
    this.kinds = new TreeSet<>();
    for (Applied row : rows) {
      if (row.rule().resource() instanceof ResourceSelector.OfKind of) {
        of.kinds().forEach(kind -> kindly.put(kind, row));
        kinds.addAll(of.kinds());
      } else {
        ResourceId wanted = ((ResourceSelector.One) row.rule().resource()).id();
        if (version.alliance().resource(wanted).isPresent()) {
          singly.put(wanted, row);
        } else {
          lost.add(row);
        }
      }
    }
    this.byKind = kindly.build();
    this.byResource = singly.build();
    this.owned =
        TreeMultimap.create(Comparator.naturalOrder(), Comparator.comparing(SharedResource::id));
    version.alliance().resources().forEach(resource -> owned.put(resource.owner(), resource));
  }

  /** What tells where a row applies, in alliances that differ by their rules alone. */
  private record Text(SharingRule rule, AgreementId agreement) {
    static Text of(Row row) {
      return new Text(row.rule(), row.citation().agreement());
    }
  }

  /**
   * Returns the rules of a version.
   *
   * @param steps what laying out one rule may take
   */
  public static Laid of(Version version, Supplier<Steps> steps) {
    return of(version, Map.of(), steps);
  }

  /** Returns the rules of a version that differs from this by its rules alone. */
  public Laid changed(Version other, Supplier<Steps> steps) {
    Map<Text, Applied> known = new HashMap<>();
    rows.forEach(applied -> known.put(Text.of(applied.row()), applied));
    return of(other, known, steps);
  }

  private static Laid of(Version version, Map<Text, Applied> known, Supplier<Steps> steps) {
    List<Applied> rows = new ArrayList<>();
    for (Row row : version.rows()) {
      Applied same = known.get(Text.of(row));
      rows.add(same == null ? new Applied(row, version, steps.get()) : same);
    }
    return new Laid(version, rows);
  }

  public Version version() {
    return version;
  }

  public Alliance alliance() {
    return version.alliance();
  }

  public List<Applied> rows() {
    return rows;
  }

  /** The kinds that rules name. */
  Set<ResourceKind> kinds() {
    return kinds;
  }

  /** Whether some rule is about a resource that is not there. */
  boolean isAboutAnything() {
    return !lost.isEmpty();
  }

  /** Whether some rule is about this one resource. */
  boolean isNamed(ResourceId resource) {
    return byResource.containsKey(resource);
  }

  Set<UnitId> owners() {
    return owned.keySet();
  }

  /** What a unit has of a kind, of one above it or of one below. */
  public List<SharedResource> owned(UnitId unit, ResourceKind kind) {
    return owned.get(unit).stream()
        .filter(resource -> resource.kind().isA(kind) || kind.isA(resource.kind()))
        .toList();
  }

  /** The rules that are, or may be, about a target. */
  List<Applied> about(Target target) {
    Set<Applied> found = new LinkedHashSet<>();
    target.kind().ancestry().forEach(kind -> found.addAll(byKind.get(kind)));
    Optional<SharedResource> resource = target.resource();
    if (resource.isPresent()) {
      found.addAll(byResource.get(resource.get().id()));
    } else {
      kinds.tailSet(target.kind(), false).stream()
          .takeWhile(kind -> kind.value().startsWith(target.kind().value()))
          .filter(kind -> kind.isA(target.kind()))
          .forEach(kind -> found.addAll(byKind.get(kind)));
    }
    found.addAll(lost);
    return List.copyOf(found);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.time.Happenings;

/** The rules of an alliance, made ready for requests. Threads may share them. */
public final class CompiledRules {
  private final Alliance alliance;
  private final ImmutableMap<UnitId, Unit> units;
  private final ImmutableMap<ResourceId, Lent> resources;
  private final RuleIndex index;

  private CompiledRules(Alliance alliance) {
    this.alliance = alliance;
    Map<UnitFacts, UnitState> states = new HashMap<>();
    this.units = units(alliance, states);
    this.index = RuleIndex.of(alliance, new UnitTests(alliance, units, states.size()));
    this.resources =
        alliance.resources().stream().collect(toImmutableMap(SharedResource::id, this::lent));
  }

  /** Returns the rules of an alliance. */
  public static CompiledRules of(Alliance alliance) {
    return new CompiledRules(alliance);
  }

  /**
   * Returns the verdict on a request; empty if no rule is to be looked at, because it asks of a
   * unit or for a resource that is not there, of itself, or for what is another's.
   */
  public Optional<Verdict> verdict(SharingRequest request) {
    Unit provider = units.get(request.provider());
    Unit recipient = units.get(request.recipient());
    if (provider == null || recipient == null || provider == recipient) {
      return Optional.empty();
    }
    if (request.resource().isEmpty()) {
      return Optional.of(ofKind(Asked.of(alliance, request, provider, recipient)));
    }
    Lent lent = resources.get(request.resource().get());
    return lent == null || lent.owner() != provider
        ? Optional.empty()
        : Optional.of(
            hits(lent, Asked.of(alliance, request, provider, recipient), lent.target()).verdict());
  }

  /** The verdict if a kind is asked for: all that it may mean must agree. */
  private Verdict ofKind(Asked asked) {
    return Target.ofKind(
            alliance.codeSystems(), asked.request(), asked.provider().resources().stream())
        .stream()
        .map(target -> hits(asked, target).verdict())
        .reduce(Verdict::and)
        .orElseThrow();
  }

  private Hits hits(Asked asked, Target target) {
    Optional<SharedResource> resource = target.resource();
    if (resource.isEmpty()) {
      return hits(index.shelves(target), index.perhaps(target), asked, target);
    }
    Lent lent = resources.get(resource.get().id());
    return lent.target().equals(target)
        ? hits(lent, asked, target)
        : hits(lent.of(index.shelves(target)), asked, target);
  }

  private Hits hits(Lent lent, Asked asked, Target target) {
    SharedResource resource = lent.resource();
    Certainty there =
        lent.there()
            .on(asked.day())
            .and(Target.serves(alliance.codeSystems(), resource, asked.request()));
    if (there.isNo()) {
      return Hits.NONE;
    }
    Hits found = hits(lent.shelves(), lent.perhaps(), asked, target).given(there);
    return resource.lendLimit().isEmpty()
        ? found
        : found.permitsGiven(Row.left(resource.lendLimit().get(), asked.request().amount()));
  }

  private static Hits hits(
      ImmutableList<Shelf> shelves, ImmutableList<Shelf> perhaps, Asked asked, Target target) {
    Hits found = Hits.NONE;
    for (int i = 0; i < perhaps.size(); i++) {
      found = found.and(perhaps.get(i).hits(asked, target));
    }
    found = found.given(Certainty.UNKNOWN);
    for (int i = 0; i < shelves.size(); i++) {
      found = found.and(shelves.get(i).hits(asked, target));
    }
    return found;
  }

  private Lent lent(SharedResource resource) {
    Target target = Target.of(resource);
    return new Lent(
        resource,
        units.get(resource.owner()),
        target,
        index.shelves(target),
        index.perhaps(target),
        DayTable.of(resource.span().boundaries(), resource.span()::contains));
  }

  private static ImmutableMap<UnitId, Unit> units(
      Alliance alliance, Map<UnitFacts, UnitState> states) {
    ImmutableListMultimap<UnitId, SharedResource> owned =
        alliance.resources().stream()
            .collect(toImmutableListMultimap(SharedResource::owner, resource -> resource));
    return alliance.institutions().stream()
        .collect(
            toImmutableMap(
                Institution::id, body -> unit(alliance, body, states, owned.get(body.id()))));
  }

  private static Unit unit(
      Alliance alliance,
      Institution body,
      Map<UnitFacts, UnitState> states,
      ImmutableList<SharedResource> owned) {
    ImmutableSortedSet<LocalDate> boundaries =
        ImmutableSortedSet.<LocalDate>naturalOrder()
            .addAll(Happenings.of(alliance.facts()).boundaries())
            .addAll(body.boundaries())
            .addAll(
                alliance
                    .member(body.id())
                    .map(MemberUnit::boundaries)
                    .orElse(ImmutableSortedSet.of()))
            .build();
    DayTable<UnitState> table =
        DayTable.of(
            boundaries,
            day ->
                states.computeIfAbsent(
                    UnitFacts.of(alliance, body, day),
                    facts -> new UnitState(states.size(), facts)));
    return new Unit(body.id(), table, owned);
  }

  /**
   * A resource, with the rules that may be about it.
   *
   * @param resource the resource
   * @param owner its owner; null if the alliance does not know it
   * @param target the resource as what a request is about
   * @param shelves the rules about it
   * @param perhaps the rules that may be about it
   * @param there whether it is there on a day
   */
  private record Lent(
      SharedResource resource,
      @Nullable Unit owner,
      Target target,
      ImmutableList<Shelf> shelves,
      ImmutableList<Shelf> perhaps,
      DayTable<Certainty> there) {
    /** The same resource asked for as something narrower. */
    Lent of(ImmutableList<Shelf> others) {
      return new Lent(resource, owner, target, others, perhaps, there);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.time.Happenings;

/** The rules of an alliance, made ready for requests. Threads may share them. */
public final class CompiledRules {
  private final Alliance alliance;
  private final ImmutableMap<UnitId, DayTable<UnitOn>> units;
  private final ImmutableMap<ResourceId, Lent> resources;
  private final RuleIndex index;

  private CompiledRules(Alliance alliance) {
    this.alliance = alliance;
    ImmutableMap<UnitId, Unit> bodies = bodies(alliance);
    Map<UnitFacts, Integer> states = new HashMap<>();
    DayTable<ImmutableSet<Boolean>> life =
        DayTable.of(
            Happenings.of(alliance.facts()).boundaries(), day -> alliance.lifeOn(day).possible());
    this.units =
        alliance.institutions().stream()
            .collect(
                toImmutableMap(
                    Institution::id,
                    body ->
                        days(alliance, life, body, requireNonNull(bodies.get(body.id())), states)));
    this.index = RuleIndex.of(alliance, new UnitTests(alliance, bodies, states.size()));
    this.resources =
        alliance.resources().stream()
            .collect(
                toImmutableMap(
                    SharedResource::id, resource -> lent(resource, bodies.get(resource.owner()))));
  }

  /** Returns the rules of an alliance. */
  public static CompiledRules of(Alliance alliance) {
    return new CompiledRules(alliance);
  }

  /**
   * Returns the verdict on a request; null if no rule is to be looked at, because it asks of a unit
   * or for a resource that is not there, of itself, or for what is another's.
   *
   * @param ledger what is used; null if nobody knows
   */
  public @Nullable Verdict verdict(SharingRequest request, @Nullable QuotaLedger ledger) {
    DayTable<UnitOn> gives = units.get(request.provider());
    DayTable<UnitOn> takes = units.get(request.recipient());
    if (gives == null || takes == null || gives == takes) {
      return null;
    }
    long day = request.on().toEpochDay();
    UnitOn provider = gives.on(day);
    UnitOn recipient = takes.on(day);
    Optional<ResourceId> resource = request.resource();
    if (resource.isEmpty()) {
      return ofKind(request, day, provider, recipient, ledger);
    }
    Lent lent = resources.get(resource.get());
    return lent == null || lent.owner() != provider.unit()
        ? null
        : hits(lent, request, day, provider, recipient, lent.target(), ledger).verdict();
  }

  /** The verdict if a kind is asked for: all that it may mean must agree. */
  private Verdict ofKind(
      SharingRequest request,
      long day,
      UnitOn provider,
      UnitOn recipient,
      @Nullable QuotaLedger ledger) {
    return Verdict.all(
        Target.ofKind(alliance.codeSystems(), request, provider.unit().resources().stream())
            .stream()
            .map(target -> hits(request, day, provider, recipient, target, ledger).verdict())
            .toList());
  }

  private Hits hits(
      SharingRequest request,
      long day,
      UnitOn provider,
      UnitOn recipient,
      Target target,
      @Nullable QuotaLedger ledger) {
    Optional<SharedResource> resource = target.resource();
    if (resource.isEmpty()) {
      return index.shelves(target).hits(request, day, provider, recipient, target, ledger);
    }
    Lent lent = requireNonNull(resources.get(resource.get().id()));
    Lent asked = lent.target().equals(target) ? lent : lent.on(index.shelves(target));
    return hits(asked, request, day, provider, recipient, target, ledger);
  }

  private Hits hits(
      Lent lent,
      SharingRequest request,
      long day,
      UnitOn provider,
      UnitOn recipient,
      Target target,
      @Nullable QuotaLedger ledger) {
    SharedResource resource = lent.resource();
    Certainty there =
        lent.there().on(day).and(Target.serves(alliance.codeSystems(), resource, request));
    if (there.isNo()) {
      return Hits.NONE;
    }
    Hits found =
        lent.shelves().hits(request, day, provider, recipient, target, ledger).given(there);
    return resource.lendLimit().isEmpty()
        ? found
        : found.permitsGiven(left(resource, resource.lendLimit().get(), request, ledger));
  }

  private static Certainty left(
      SharedResource resource, Quota limit, SharingRequest request, @Nullable QuotaLedger ledger) {
    return ledger == null
        ? Row.left(limit, request)
        : Row.left(
            ledger.balance(QuotaAccount.of(resource.id(), limit, request), limit.amount()),
            request);
  }

  private Lent lent(SharedResource resource, @Nullable Unit owner) {
    Target target = Target.of(resource);
    return new Lent(
        resource,
        owner,
        target,
        index.shelves(target),
        DayTable.of(resource.span().boundaries(), resource.span()::contains));
  }

  private static ImmutableMap<UnitId, Unit> bodies(Alliance alliance) {
    ImmutableListMultimap<UnitId, SharedResource> owned =
        alliance.resources().stream()
            .collect(toImmutableListMultimap(SharedResource::owner, resource -> resource));
    return alliance.institutions().stream()
        .collect(
            toImmutableMap(Institution::id, body -> new Unit(body.id(), owned.get(body.id()))));
  }

  private static DayTable<UnitOn> days(
      Alliance alliance,
      DayTable<ImmutableSet<Boolean>> life,
      Institution body,
      Unit unit,
      Map<UnitFacts, Integer> states) {
    ImmutableSortedSet<LocalDate> boundaries =
        ImmutableSortedSet.<LocalDate>naturalOrder()
            .addAll(Arrays.stream(life.cuts()).mapToObj(LocalDate::ofEpochDay).iterator())
            .addAll(body.boundaries())
            .addAll(
                alliance
                    .member(body.id())
                    .map(MemberUnit::boundaries)
                    .orElse(ImmutableSortedSet.of()))
            .build();
    return DayTable.of(
            boundaries, day -> UnitFacts.of(alliance, life.on(day.toEpochDay()), body, day))
        .map(facts -> new UnitOn(unit, states.computeIfAbsent(facts, key -> states.size()), facts));
  }

  /**
   * A resource, with the rules about it.
   *
   * @param resource the resource
   * @param owner its owner; null if the alliance does not know it
   * @param target the resource as what a request is about
   * @param shelves the rules about it
   * @param there whether it is there on a day
   */
  private record Lent(
      SharedResource resource,
      @Nullable Unit owner,
      Target target,
      RuleIndex.Shelves shelves,
      DayTable<Certainty> there) {
    @Override
    public String toString() {
      return resource.toString();
    }

    /** The same resource asked for as something narrower. */
    Lent on(RuleIndex.Shelves others) {
      return new Lent(resource, owner, target, others, there);
    }
  }
}

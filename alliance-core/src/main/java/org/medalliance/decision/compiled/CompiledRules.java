// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.institution.Institution;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRequest;

/** The rules of an alliance, made ready for requests. Threads may share them. */
public final class CompiledRules {
  private final Alliance alliance;
  private final ImmutableMap<UnitId, Body> bodies;
  private final ImmutableMap<ResourceId, Meant> resources;
  private final RuleIndex index;
  private final Cells cells;
  private final Memo<Meant> meanings;
  private final ImmutableList<Body> owners;
  private @Nullable Muster muster; // of the day that was asked for last

  private CompiledRules(Alliance alliance) {
    this.alliance = alliance;
    Census census = Census.of(alliance);
    UnitTests tests = new UnitTests(alliance, census.states());
    this.index = RuleIndex.of(alliance, tests, census::number);
    this.resources =
        alliance.resources().stream()
            .collect(
                toImmutableMap(SharedResource::id, resource -> Meant.of(lent(resource, census))));
    ImmutableListMultimap<UnitId, Lent> owned =
        resources.values().stream()
            .map(meant -> requireNonNull(meant.lent()))
            .collect(toImmutableListMultimap(lent -> lent.resource().owner(), lent -> lent));
    this.bodies =
        alliance.institutions().stream()
            .map(Institution::id)
            .collect(
                toImmutableMap(
                    id -> id,
                    id -> {
                      Unit unit = new Unit(id, census.number(id));
                      DayTable<UnitOn> days = census.days(unit, tests.isNamed(id));
                      return new Body(unit, days, owned.get(id));
                    }));
    this.owners =
        bodies.values().stream()
            .filter(body -> !body.owned().isEmpty())
            .collect(ImmutableList.toImmutableList());
    long things = (long) alliance.institutions().size() + alliance.rules().size();
    this.cells = new Cells(things);
    this.meanings = new Memo<>(things * 16);
  }

  private Lent lent(SharedResource resource, Census census) {
    return new Lent(
        resource,
        alliance.institution(resource.owner()).isPresent() ? census.number(resource.owner()) : -1,
        index.of(resource),
        DayTable.of(resource.span().boundaries(), resource.span()::contains));
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
    Body provider = bodies.get(request.provider());
    Body recipient = bodies.get(request.recipient());
    if (provider == null || recipient == null || provider == recipient) {
      return null;
    }
    Meant meant = meant(request, provider);
    if (meant == null) {
      return null;
    }
    long day = request.on().toEpochDay();
    return verdict(request, meant, provider.days().on(day), recipient.days().on(day), day, ledger);
  }

  /** Returns a request of which the names are looked up; null if that leads to no rule. */
  public @Nullable Prepared prepare(SharingRequest request) {
    Body provider = bodies.get(request.provider());
    Body recipient = bodies.get(request.recipient());
    if (provider == null || recipient == null || provider == recipient) {
      return null;
    }
    Meant meant = meant(request, provider);
    return meant == null ? null : new Prepared(this, request, provider, recipient, meant);
  }

  private @Nullable Meant meant(SharingRequest request, Body provider) {
    Optional<ResourceId> resource = request.resource();
    if (resource.isPresent()) {
      Meant meant = resources.get(resource.get());
      return meant == null || meant.provider() != provider.unit().number() ? null : meant;
    }
    RuleIndex.Sort sort = index.of(request.kind().orElseThrow());
    if (provider.owned().isEmpty()) {
      return sort.asSuch();
    }
    int number = provider.unit().number();
    long hash = Memo.hash(number, sort.number(), 0);
    Meant known = meanings.get(hash);
    if (known == null || !known.isOf(number, sort.number())) {
      known = Meant.of(provider, sort, index);
      if (sort.number() != Topic.UNNUMBERED) {
        meanings.put(hash, known);
      }
    }
    return known;
  }

  /** The verdict on a day on which the units are so. */
  Verdict verdict(
      SharingRequest request,
      Meant meant,
      UnitOn provider,
      UnitOn recipient,
      long day,
      @Nullable QuotaLedger ledger) {
    if (meant.several().isEmpty()) {
      return hits(request, meant.topic(), meant.lent(), provider, recipient, day, ledger).verdict();
    }
    return Verdict.all(
        usable(request, meant, day).stream()
            .map(
                each ->
                    hits(request, meant.topic(), each, provider, recipient, day, ledger).verdict())
            .toList());
  }

  /** The resources that may be meant, without those that surely are not; all if that is all. */
  private ImmutableList<Lent> usable(SharingRequest request, Meant meant, long day) {
    ImmutableList<Lent> usable =
        meant.several().stream()
            .filter(each -> !there(request, each, day).isNo())
            .collect(ImmutableList.toImmutableList());
    return usable.isEmpty() ? meant.several() : usable;
  }

  private Hits hits(
      SharingRequest request,
      Topic topic,
      @Nullable Lent lent,
      UnitOn provider,
      UnitOn recipient,
      long day,
      @Nullable QuotaLedger ledger) {
    Certainty there = lent == null ? Certainty.YES : there(request, lent, day);
    Topic about = lent == null ? topic : lent.topic();
    if (there.isNo() || about.isEmpty()) {
      return Hits.NONE;
    }
    int givers = about.givers(provider);
    int takers = about.takers(recipient);
    Cell cell = cells.get(about, givers, takers, day);
    boolean isLimited = lent != null && lent.resource().lendLimit().isPresent();
    if (cell != null && cell.isPlain() && !isLimited) {
      return cell.plain().given(there);
    }
    Circumstances circumstances =
        new Circumstances(
            alliance,
            request,
            lent == null ? null : lent.resource(),
            provider.facts(),
            recipient.facts(),
            ledger);
    if (cell == null) {
      Search search = new Search(circumstances, provider, recipient, day);
      about.search(search);
      cell = search.cell(about.number(), givers, takers);
      cells.put(cell, day);
    }
    return cell.hits(circumstances).given(there).permitsGiven(circumstances.leaveToLend());
  }

  /** Whether a resource is there on a day, for the specialty that the request tells. */
  private Certainty there(SharingRequest request, Lent lent, long day) {
    Certainty there = lent.there().on(day);
    return there.isNo()
        ? there
        : there.and(Target.serves(alliance.codeSystems(), lent.resource(), request));
  }

  /**
   * Returns how a request is decided for whoever asks, or whoever is asked, in place of its own
   * unit on that side; null if the alliance does not know the unit on the other side, or it does
   * not own the resource that is asked for.
   */
  public @Nullable Outcomes sweep(SharingRequest request, Side side) {
    Body fixed = bodies.get(side == Side.PROVIDER ? request.recipient() : request.provider());
    if (fixed == null) {
      return null;
    }
    long day = request.on().toEpochDay();
    Muster muster = muster(day);
    UnitOn unit = fixed.days().on(day);
    if (side == Side.RECIPIENT) {
      Meant meant = meant(request, fixed);
      return meant == null ? null : without(unit, sweep(request, meant, side, unit, muster));
    }
    RuleIndex.Sort sort = index.of(request.kind().orElseThrow());
    Outcomes outcomes = sweep(request, sort.asSuch(), side, unit, muster);
    for (Body owner : owners) {
      Meant meant = Meant.of(owner, sort, index);
      if (!meant.isKind()) {
        UnitOn provider = owner.days().on(day);
        outcomes.set(owner.unit().number(), verdict(request, meant, provider, unit, day, null));
      }
    }
    return without(unit, outcomes);
  }

  private Outcomes sweep(
      SharingRequest request, Meant meant, Side side, UnitOn fixed, Muster muster) {
    if (meant.several().isEmpty()) {
      return sweep(request, meant.topic(), meant.lent(), side, fixed, muster);
    }
    Outcomes all = null;
    for (Lent lent : usable(request, meant, muster.day())) {
      Outcomes next = sweep(request, lent.topic(), lent, side, fixed, muster);
      if (all == null) {
        all = next;
      } else {
        all.or(next);
      }
    }
    return requireNonNull(all);
  }

  private Outcomes sweep(
      SharingRequest request,
      Topic topic,
      @Nullable Lent lent,
      Side side,
      UnitOn fixed,
      Muster muster) {
    Circumstances circumstances =
        new Circumstances(
            alliance,
            request,
            lent == null ? null : lent.resource(),
            fixed.facts(),
            fixed.facts(),
            null);
    Sweep sweep = new Sweep(circumstances, side, fixed, muster);
    (lent == null ? topic : lent.topic()).sweep(sweep);
    return sweep.outcomes(
        lent == null ? Certainty.YES : there(request, lent, muster.day()),
        circumstances.leaveToLend());
  }

  /** A unit that asks itself is not covered. */
  private static Outcomes without(UnitOn unit, Outcomes outcomes) {
    outcomes.set(unit.unit().number(), Verdict.UNCOVERED);
    return outcomes;
  }

  private Muster muster(long day) {
    Muster known = muster;
    if (known == null || known.day() != day) {
      known =
          new Muster(
              day,
              bodies.keySet().asList(),
              bodies.values().stream().map(body -> body.days().on(day)).toArray(UnitOn[]::new));
      muster = known; // threads that ask at once write what is alike
    }
    return known;
  }
}

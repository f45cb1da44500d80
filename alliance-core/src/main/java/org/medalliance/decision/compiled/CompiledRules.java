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
import org.medalliance.decision.compiled.rule.Cell;
import org.medalliance.decision.compiled.rule.Circumstances;
import org.medalliance.decision.compiled.rule.Hits;
import org.medalliance.decision.compiled.rule.Memo;
import org.medalliance.decision.compiled.rule.Search;
import org.medalliance.decision.compiled.rule.Topic;
import org.medalliance.decision.compiled.rule.Verdict;
import org.medalliance.decision.compiled.unit.Census;
import org.medalliance.decision.compiled.unit.DayTable;
import org.medalliance.decision.compiled.unit.Stretch;
import org.medalliance.decision.compiled.unit.Unit;
import org.medalliance.decision.compiled.unit.UnitOn;
import org.medalliance.decision.compiled.unit.UnitTests;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.institution.Institution;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRequest;

/** The rules of an alliance, made ready for requests. Threads may share them. */
public final class CompiledRules {
  private final Alliance alliance;
  private final ImmutableMap<UnitId, Integer> numbers;
  private final ImmutableMap<UnitId, Body> bodies;
  private final Names<Body> named; // the same
  private final ImmutableMap<ResourceId, Meant> resources;
  private final Names<Meant> lent; // the same
  private final RuleIndex index;
  private final Cells cells;
  private final Memo<Meant> meanings;
  private final ImmutableList<Body> owners;
  private final Sweeper sweeper;

  private CompiledRules(Alliance alliance) {
    this.alliance = alliance;
    Census census = Census.of(alliance);
    this.numbers = census.numbers();
    UnitTests tests = UnitTests.of(alliance, census.states());
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
    long things = (long) alliance.institutions().size() + alliance.rules().size();
    this.named = Names.of(bodies, UnitId::value);
    this.lent = Names.of(resources, ResourceId::value);
    this.owners =
        bodies.values().stream()
            .filter(body -> !body.owned().isEmpty())
            .collect(ImmutableList.toImmutableList());
    this.sweeper = new Sweeper(this);
    this.cells = new Cells(things);
    this.meanings = Memo.of(things * 16);
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
    Body provider = named.get(request.provider().value());
    Body recipient = named.get(request.recipient().value());
    if (provider == null || recipient == null || provider.isSame(recipient)) {
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
    Body provider = named.get(request.provider().value());
    Body recipient = named.get(request.recipient().value());
    if (provider == null || recipient == null || provider.isSame(recipient)) {
      return null;
    }
    Meant meant = meant(request, provider);
    return meant == null ? null : new Prepared(this, request, provider, recipient, meant);
  }

  @Nullable Meant meant(SharingRequest request, Body provider) {
    Optional<ResourceId> resource = request.resource();
    if (resource.isPresent()) {
      Meant meant = lent.get(resource.get().value());
      return meant == null || meant.provider() != provider.unit().number() ? null : meant;
    }
    RuleIndex.Sort sort = index.of(request.kind().orElseThrow());
    if (provider.owned().isEmpty()) {
      return sort.asSuch();
    }
    int number = provider.unit().number();
    Meant known = meanings.get(number, sort.number(), 0, 0);
    if (known == null) {
      known = Meant.of(provider, sort, index);
      if (sort.number() != Topic.UNNUMBERED) {
        meanings.put(number, sort.number(), 0, 0, known);
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
  ImmutableList<Lent> usable(SharingRequest request, Meant meant, long day) {
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
    Circumstances circumstances = circumstances(request, lent, provider, recipient, ledger);
    if (cell == null) {
      cell = search(about, givers, takers, provider, recipient, day, circumstances);
    }
    return cell.hits(circumstances).given(there).permitsGiven(circumstances.leaveToLend());
  }

  /** Whether a resource is there on a day, for the specialty that the request tells. */
  Certainty there(SharingRequest request, Lent lent, long day) {
    Certainty there = lent.there().on(day);
    return there.isNo()
        ? there
        : there.and(Target.serves(alliance.codeSystems(), lent.resource(), request));
  }

  /** The rules about a topic and two units around a day. */
  private Cell cell(
      Topic topic, UnitOn provider, UnitOn recipient, long day, Circumstances circumstances) {
    int givers = topic.givers(provider);
    int takers = topic.takers(recipient);
    Cell known = cells.get(topic, givers, takers, day);
    return known == null
        ? search(topic, givers, takers, provider, recipient, day, circumstances)
        : known;
  }

  private Cell search(
      Topic topic,
      int givers,
      int takers,
      UnitOn provider,
      UnitOn recipient,
      long day,
      Circumstances circumstances) {
    Search search = Search.of(circumstances, provider, recipient, day);
    topic.search(search);
    Cell cell = search.cell(topic.number(), givers, takers);
    cells.put(cell, day);
    return cell;
  }

  /** Narrows a stretch to the days on which the verdict rests on the same. */
  void narrow(SharingRequest request, Meant meant, Body provider, Body recipient, Stretch stretch) {
    UnitOn gives = provider.days().on(stretch);
    UnitOn takes = recipient.days().on(stretch);
    for (Lent lent : meant.all()) {
      lent.there().on(stretch);
      narrow(request, lent.topic(), lent, gives, takes, stretch);
    }
    if (meant.isKind()) {
      narrow(request, meant.topic(), null, gives, takes, stretch);
    }
  }

  private void narrow(
      SharingRequest request,
      Topic topic,
      @Nullable Lent lent,
      UnitOn provider,
      UnitOn recipient,
      Stretch stretch) {
    Circumstances circumstances = circumstances(request, lent, provider, recipient, null);
    cell(topic, provider, recipient, stretch.day(), circumstances).narrow(stretch);
  }

  Circumstances circumstances(
      SharingRequest request,
      @Nullable Lent lent,
      UnitOn provider,
      UnitOn recipient,
      @Nullable QuotaLedger ledger) {
    return new Circumstances(
        alliance,
        request,
        lent == null ? null : lent.resource(),
        provider.facts(),
        recipient.facts(),
        ledger);
  }

  /** All institutions, by id. */
  ImmutableMap<UnitId, Body> bodies() {
    return bodies;
  }

  /** The numbers of the institutions, in their order. */
  ImmutableMap<UnitId, Integer> numbers() {
    return numbers;
  }

  /** The institutions that own something. */
  ImmutableList<Body> owners() {
    return owners;
  }

  /** What is meant by each resource. */
  ImmutableMap<ResourceId, Meant> resources() {
    return resources;
  }

  RuleIndex index() {
    return index;
  }

  /** Returns the answers for all units at once. */
  public Sweeper sweeper() {
    return sweeper;
  }
}

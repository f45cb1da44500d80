// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.decision.compiled.rule.Cell;
import org.medalliance.decision.compiled.rule.Circumstances;
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
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.decision.trial.Target;
import org.medalliance.institution.Institution;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;

/** The rules of an alliance, made ready for requests. Threads may share them. */
public final class CompiledRules {
  private final Alliance alliance; // without what was added
  private final Added added;
  private final Supplier<Alliance> written; // the whole alliance
  private final Supplier<CompiledRules> whole; // its rules, all compiled
  private final ImmutableMap<UnitId, Integer> numbers;
  private final ImmutableMap<UnitId, Body> bodies;
  private final Names<Body> named; // the same
  private final ImmutableMap<ResourceId, Lent> resources;
  private final Names<Lent> lent; // the same
  private final RuleIndex index;
  private final Meanings meanings;
  private final Cells cells;
  private final Misses misses = new Misses();
  private final Memo<Missed> missed = Memo.atMost(Misses.MOST);
  private final Memo<Found> memo = Memo.empty();
  private final ImmutableList<Body> owners;
  private final Sweeper sweeper;

  private CompiledRules(Alliance alliance) {
    this.alliance = alliance;
    this.written = Suppliers.ofInstance(alliance);
    this.whole = () -> this;
    Census census = Census.of(alliance);
    this.numbers = census.numbers();
    UnitTests tests = UnitTests.of(alliance, census.states());
    this.index = RuleIndex.of(alliance, tests, census::number);
    this.added = Added.nothing(tests.unwritten());
    this.resources =
        alliance.resources().stream()
            .collect(toImmutableMap(SharedResource::id, resource -> lent(resource, census)));
    ImmutableListMultimap<UnitId, Lent> owned =
        resources.values().stream()
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
    this.named = Names.of(bodies, UnitId::value);
    this.lent = Names.of(resources, ResourceId::value);
    this.owners =
        bodies.values().stream()
            .filter(body -> !body.owned().isEmpty())
            .collect(ImmutableList.toImmutableList());
    this.meanings = new Meanings(index);
    this.cells = new Cells();
    this.sweeper = new Sweeper(this);
  }

  /** What was compiled before, but with other additions. */
  private CompiledRules(CompiledRules other, Added added) {
    Alliance before = other.alliance; // nothing else of the other may be kept
    this.alliance = before;
    this.added = added;
    this.written = Suppliers.memoize(() -> added.to(before));
    this.whole = Suppliers.memoize(() -> of(alliance()));
    this.numbers = other.numbers;
    this.bodies = other.bodies;
    this.named = other.named;
    this.resources = other.resources;
    this.lent = other.lent;
    this.index = other.index;
    this.owners = other.owners;
    this.meanings = other.meanings;
    this.cells = other.cells;
    this.sweeper = other.sweeper;
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
   * Returns these rules with those under one agreement more. What was compiled stays so, as long as
   * nothing named the agreement before and not too much was added.
   */
  public CompiledRules with(Agreement agreement, ImmutableList<SharingRule> rules) {
    return added.canTake(alliance, agreement, rules)
        ? new CompiledRules(this, added.and(alliance, agreement, rules))
        : of(alliance().toBuilder().addAgreement(agreement).addAllRules(rules).build());
  }

  /** The alliance whose rules these are. */
  public Alliance alliance() {
    return written.get();
  }

  /**
   * Returns the verdict on a request; null if no rule is to be looked at, because it asks of a unit
   * or for a resource that is not there, of itself, or for what is another's.
   *
   * @param ledger what is used; null if nobody knows
   */
  public @Nullable Verdict verdict(SharingRequest request, @Nullable QuotaLedger ledger) {
    int gives = named.find(request.provider().value());
    int takes = named.find(request.recipient().value());
    if (leadNowhere(gives, takes)) {
      return null;
    }
    int subject = subject(request);
    long day = request.on().toEpochDay();
    Found known = memo.get(gives, takes, subject, day);
    if (known != null) {
      return known.verdict(request, ledger);
    }
    Meant meant = meant(request, named.at(gives));
    if (meant == null) {
      return null;
    }
    Key key = new Key(gives, takes, subject);
    Found found = found(request, key, meant, Stretch.around(day));
    keep(key, found);
    return found.verdict(request, ledger);
  }

  /** Whether no rule is to be looked at: a unit is not there, or asks itself. */
  private static boolean leadNowhere(int gives, int takes) {
    return gives == Names.NONE || takes == Names.NONE || gives == takes;
  }

  /** The number of what is asked for: of kinds from 1 on, of resources below those. */
  private int subject(SharingRequest request) {
    Optional<ResourceKind> kind = request.kind();
    return kind.isPresent()
        ? index.of(kind.get()).number()
        : Topic.UNNUMBERED - 1 - lent.find(request.resource().orElseThrow().value());
  }

  /** Who is asked, who asks and for what, in numbers of this policy. */
  record Key(int provider, int recipient, int subject) {}

  /** What the rules say on a day, as an epoch day, if it was asked before; null if it is lost. */
  @Nullable Found asked(Key key, long day) {
    return memo.get(key.provider, key.recipient, key.subject, day);
  }

  /** What the rules say of what is meant on the day of a stretch, which ends where that does. */
  Found found(SharingRequest request, Key key, Meant meant, Stretch stretch) {
    ImmutableList<Found.Part> parts =
        parts(request, meant, named.at(key.provider), named.at(key.recipient), stretch);
    return new Found(key.provider, key.recipient, key.subject, stretch.day(), parts);
  }

  /** Keeps what the rules say for whoever asks next, if it is worth that. */
  void keep(Key key, Found found) {
    if (key.subject != Topic.UNNUMBERED && found.isSmall()) {
      memo.put(found);
    }
  }

  /** Returns a request of which the names are looked up; null if that leads to no rule. */
  public @Nullable Prepared prepare(SharingRequest request) {
    int gives = named.find(request.provider().value());
    int takes = named.find(request.recipient().value());
    if (leadNowhere(gives, takes)) {
      return null;
    }
    Meant meant = meant(request, named.at(gives));
    return meant == null
        ? null
        : new Prepared(this, request, new Key(gives, takes, subject(request)), meant);
  }

  /** What is meant by what a provider is asked for; null if it is not the provider's. */
  @Nullable Meant meant(SharingRequest request, Body provider) {
    Optional<ResourceId> resource = request.resource();
    if (resource.isEmpty()) {
      return meanings.of(provider, index.of(request.kind().orElseThrow()));
    }
    Lent wanted = lent.get(resource.get().value());
    return wanted == null || wanted.owner() != provider.unit().number() ? null : Meant.of(wanted);
  }

  /** What the rules say of what is meant on the day of a stretch, which ends where that does. */
  Found found(SharingRequest request, Meant meant, Body provider, Body recipient, Stretch stretch) {
    return new Found(0, 0, 0, 0, parts(request, meant, provider, recipient, stretch));
  }

  private ImmutableList<Found.Part> parts(
      SharingRequest request, Meant meant, Body provider, Body recipient, Stretch stretch) {
    UnitOn gives = provider.days().on(stretch);
    UnitOn takes = recipient.days().on(stretch);
    return meant.things().stream()
        .map(thing -> part(request, thing, gives, takes, stretch))
        .collect(ImmutableList.toImmutableList());
  }

  private Found.Part part(
      SharingRequest request,
      Meant.Thing thing,
      UnitOn provider,
      UnitOn recipient,
      Stretch stretch) {
    Wanted wanted = wanted(thing, thing.there(stretch), provider, recipient);
    Cell cell =
        wanted.there().isNo()
            ? Cell.NONE
            : withAdded(wanted, request, provider, recipient, stretch.day());
    cell.narrow(stretch);
    return new Found.Part(wanted, cell);
  }

  /** A thing that one unit asks of another. */
  Wanted wanted(Meant.Thing thing, Certainty there, UnitOn provider, UnitOn recipient) {
    Lent lent = thing.lent();
    SharedResource resource = lent == null ? null : lent.resource();
    return new Wanted(
        thing, there, new Circumstances(alliance, resource, provider.facts(), recipient.facts()));
  }

  private Cell withAdded(
      Wanted wanted, SharingRequest request, UnitOn provider, UnitOn recipient, long day) {
    Cell compiled = cell(wanted, request, provider, recipient, day);
    if (added.isEmpty()) {
      return compiled;
    }
    Search search = Search.of(wanted.circumstances(), request, provider, recipient, day);
    search.add(compiled);
    Optional<SharedResource> resource =
        Optional.ofNullable(wanted.thing().lent()).map(Lent::resource);
    added.search(search, Target.of(resource, request), alliance);
    return search.cell();
  }

  private Cell cell(
      Wanted wanted, SharingRequest request, UnitOn provider, UnitOn recipient, long day) {
    Topic topic = wanted.thing().topic();
    if (topic.isEmpty()) {
      return Cell.NONE;
    }
    int givers = topic.givers(provider);
    int takers = topic.takers(recipient);
    Cell known = cells.get(topic, givers, takers, day);
    if (known == null) {
      Search search = Search.of(wanted.circumstances(), request, provider, recipient, day);
      topic.search(search);
      known = search.cell();
      cells.put(topic, givers, takers, day, known);
    }
    return known;
  }

  /**
   * Returns the permits that fail by one premise, and what that is about; none if no rule is to be
   * looked at.
   *
   * @param ledger what is used; null if nobody knows
   */
  public ImmutableSetMultimap<Citation, Premise.Kind> misses(
      SharingRequest request, @Nullable QuotaLedger ledger) {
    if (!added.isEmpty()) {
      return whole.get().misses(request, ledger);
    }
    int gives = named.find(request.provider().value());
    int takes = named.find(request.recipient().value());
    if (leadNowhere(gives, takes)) {
      return ImmutableSetMultimap.of();
    }
    int subject = subject(request);
    Missed known = missed.get(gives, takes, subject, request.on().toEpochDay());
    if (known == null) {
      known = missed(request, gives, takes, subject);
    }
    return known == null ? ImmutableSetMultimap.of() : known.of(request, ledger);
  }

  private @Nullable Missed missed(SharingRequest request, int gives, int takes, int subject) {
    Body provider = named.at(gives);
    Meant meant = meant(request, provider);
    if (meant == null) {
      return null;
    }
    long day = request.on().toEpochDay();
    UnitOn giver = provider.days().on(day);
    UnitOn taker = named.at(takes).days().on(day);
    ImmutableList<Missed.Part> parts =
        meant.things().stream()
            .map(
                thing ->
                    new Missed.Part(
                        wanted(thing, thing.there(day), giver, taker),
                        misses.near(thing.topic(), giver, taker, request.on())))
            .collect(ImmutableList.toImmutableList());
    Missed found = new Missed(gives, takes, subject, day, parts);
    if (subject != Topic.UNNUMBERED && found.isSmall()) {
      missed.put(found);
    }
    return found;
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

  /** The resources, by id. */
  ImmutableMap<ResourceId, Lent> resources() {
    return resources;
  }

  RuleIndex index() {
    return index;
  }

  Meanings meanings() {
    return meanings;
  }

  /** Returns the answers for all units at once. */
  public Sweeper sweeper() {
    return added.isEmpty() ? sweeper : whole.get().sweeper();
  }
}

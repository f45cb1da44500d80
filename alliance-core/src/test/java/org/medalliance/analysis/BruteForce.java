// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.medalliance.Alliance;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.institution.Institution;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Attributes;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.Purpose;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.Urgency;
import org.medalliance.testing.ReferencePolicy;

/**
 * Everything that can be asked of a small alliance, as far as anything in it can tell it apart, and
 * which rules apply to each: what an analysis finds by thinking, found by trying.
 */
final class BruteForce {
  private static final LocalDate WHENEVER = LocalDate.of(2020, 1, 1);

  private final Alliance alliance;
  private final ReferencePolicy policy;
  private final List<Case> cases = new ArrayList<>();
  private final Map<RuleId, BitSet> surely = new HashMap<>();
  private final Map<RuleId, BitSet> perhaps = new HashMap<>();

  private BruteForce(Alliance alliance) {
    this.alliance = alliance;
    this.policy = ReferencePolicy.of(alliance);
    for (SharingRule rule : alliance.rules()) {
      surely.put(rule.id(), new BitSet());
      perhaps.put(rule.id(), new BitSet());
    }
  }

  /**
   * Something that is asked for, and one thing that may be meant by it.
   *
   * @param asked the number of the first case with this request and ledger
   * @param request the request
   * @param ledger what is used
   * @param meant what is meant
   * @param isOfOne whether nothing else may be
   */
  record Case(
      int asked,
      SharingRequest request,
      QuotaLedger ledger,
      ReferencePolicy.Meant meant,
      boolean isOfOne) {

    /** Whether the same thing can be asked for by its id, to the same effect. */
    boolean isAskedById(Alliance alliance) {
      return request.kind().isPresent()
          && meant.resource().flatMap(alliance::resource).map(SharedResource::kind).stream()
              .anyMatch(meant.kind()::equals);
    }
  }

  static BruteForce of(Alliance alliance) {
    BruteForce all = new BruteForce(alliance);
    List<Optional<Code>> specialties = all.specialties();
    List<Attributes> told = all.told();
    for (LocalDate day : all.days()) {
      for (UnitId provider : all.units()) {
        for (UnitId recipient : all.units()) {
          if (!recipient.equals(provider)) {
            SharingRequest.Builder request =
                SharingRequest.builder().recipient(recipient).provider(provider).on(day);
            for (SharedResource resource : alliance.resources()) {
              if (resource.owner().equals(provider)) {
                request.resource(resource.id()).kind(Optional.empty());
                all.add(request, specialties, told);
              }
            }
            for (ResourceKind kind : all.kinds()) {
              request.resource(Optional.empty()).kind(kind);
              all.add(request, specialties, told);
            }
          }
        }
      }
    }
    return all;
  }

  /** About how many requests there are. */
  static long size(Alliance alliance) {
    BruteForce all = new BruteForce(alliance);
    long pairs = (long) alliance.institutions().size() * (alliance.institutions().size() - 1);
    return pairs
        * all.days().size()
        * (all.kinds().size() + 1)
        * all.specialties().size()
        * all.told().size()
        * all.ledgers(
                SharingRequest.builder()
                    .recipient("a")
                    .provider("b")
                    .kind(ResourceKind.of("k"))
                    .on(WHENEVER)
                    .build())
            .size();
  }

  private void add(
      SharingRequest.Builder builder, List<Optional<Code>> specialties, List<Attributes> told) {
    for (Optional<Code> specialty : specialties) {
      for (Attributes attributes : told) {
        SharingRequest request = builder.specialty(specialty).attributes(attributes).build();
        for (QuotaLedger ledger : ledgers(request)) {
          add(request, ledger);
        }
      }
    }
  }

  private void add(SharingRequest request, QuotaLedger ledger) {
    ImmutableList<ReferencePolicy.Meant> all = policy.meant(request, ledger);
    int asked = cases.size();
    for (ReferencePolicy.Meant meant : all) {
      int number = cases.size();
      cases.add(new Case(asked, request, ledger, meant, all.size() == 1));
      meant
          .applies()
          .forEach(
              (rule, applies) -> {
                surely.get(rule).set(number, applies.isYes());
                perhaps.get(rule).set(number, !applies.isNo());
              });
    }
  }

  List<Case> cases() {
    return cases;
  }

  /** The cases to which a rule applies. */
  BitSet surely(RuleId rule) {
    return (BitSet) surely.get(rule).clone();
  }

  /** The cases to which a rule applies or may apply. */
  BitSet perhaps(RuleId rule) {
    return (BitSet) perhaps.get(rule).clone();
  }

  /** The cases to which one of some rules applies. */
  BitSet anySurely(Collection<RuleId> rules) {
    BitSet any = new BitSet();
    rules.forEach(rule -> any.or(surely.get(rule)));
    return any;
  }

  /** The outcomes that are possible if nothing but some rules were written: a prohibition wins. */
  Set<Outcome> possible(int number, Collection<SharingRule> rules) {
    Certainty prohibited = Certainty.NO;
    Certainty permitted = Certainty.NO;
    for (SharingRule rule : rules) {
      Certainty applies = cases.get(number).meant().applies().get(rule.id());
      if (rule.effect() == Effect.PROHIBIT) {
        prohibited = prohibited.or(applies);
      } else {
        permitted = permitted.or(applies);
      }
    }
    Set<Outcome> possible = new TreeSet<>();
    if (!prohibited.isNo()) {
      possible.add(Outcome.PROHIBITED);
    }
    if (!prohibited.isYes() && !permitted.isNo()) {
      possible.add(Outcome.PERMITTED);
    }
    if (!prohibited.isYes() && !permitted.isYes()) {
      possible.add(Outcome.NOT_COVERED);
    }
    return possible;
  }

  List<UnitId> units() {
    return alliance.institutions().stream().map(Institution::id).toList();
  }

  /** The days on which anything changes, and the day before them all. */
  TreeSet<LocalDate> days() {
    TreeSet<LocalDate> days = new TreeSet<>();
    alliance.facts().forEach(fact -> days.addAll(fact.on().boundaries()));
    alliance.institutions().forEach(body -> days.addAll(body.boundaries()));
    alliance.members().forEach(member -> days.addAll(member.boundaries()));
    alliance.agreements().forEach(agreement -> days.addAll(agreement.boundaries()));
    alliance.resources().forEach(resource -> days.addAll(resource.span().boundaries()));
    alliance.rules().forEach(rule -> days.addAll(rule.span().boundaries()));
    days.add(days.isEmpty() ? WHENEVER : days.first().minusDays(1));
    return days;
  }

  /** The kinds that rules or resources name, and those above them. */
  TreeSet<ResourceKind> namedKinds() {
    TreeSet<ResourceKind> named = new TreeSet<>();
    for (SharingRule rule : alliance.rules()) {
      if (rule.resource() instanceof ResourceSelector.OfKind of) {
        of.kinds().forEach(kind -> named.addAll(kind.ancestry()));
      }
    }
    alliance.resources().forEach(resource -> named.addAll(resource.kind().ancestry()));
    return named;
  }

  /** The kinds that are named, another below each, and one that has to do with none. */
  private TreeSet<ResourceKind> kinds() {
    TreeSet<ResourceKind> kinds = namedKinds();
    ImmutableList.copyOf(kinds)
        .forEach(kind -> kinds.add(ResourceKind.of(kind.value() + ".unheard-of")));
    kinds.add(ResourceKind.of("unheard-of"));
    return kinds;
  }

  /** Those that are named, what contains them, others below each, and some that are unrelated. */
  private List<Optional<Code>> specialties() {
    Set<Code> named = new LinkedHashSet<>();
    alliance.rules().forEach(rule -> rule.resource().specialty().ifPresent(named::add));
    alliance.resources().forEach(resource -> resource.specialty().ifPresent(named::add));
    Set<Code> all = new LinkedHashSet<>(named);
    for (Code code : named) {
      alliance.codeSystems().specialty().ifPresent(system -> all.addAll(system.ancestry(code)));
    }
    for (Code code : ImmutableList.copyOf(all)) {
      all.add(Code.of(code.value() + ".99"));
      if (code.value().endsWith("0000")) {
        all.add(Code.of(code.value().substring(0, 2) + "9900"));
      } else if (code.value().endsWith("00")) {
        all.add(Code.of(code.value().substring(0, 4) + "99"));
      }
    }
    List<Optional<Code>> specialties = new ArrayList<>();
    specialties.add(Optional.empty());
    if (!named.isEmpty()) {
      all.add(Code.of("99"));
      all.add(Code.of("990000"));
      all.add(Code.of("x|y"));
      all.forEach(code -> specialties.add(Optional.of(code)));
    }
    return specialties;
  }

  /** Every combination of what may be told; each name is told as one type. */
  private List<Attributes> told() {
    Map<String, Set<Optional<Value<?>>>> byName = new TreeMap<>();
    Deque<SharingCondition> left = new ArrayDeque<>();
    alliance.rules().forEach(rule -> rule.when().ifPresent(left::add));
    while (!left.isEmpty()) {
      SharingCondition next = left.remove();
      left.addAll(next.components());
      for (Value<?> value : values(next)) {
        byName
            .computeIfAbsent(value.attribute.name(), name -> new LinkedHashSet<>())
            .add(Optional.of(value));
      }
    }
    byName.values().forEach(values -> values.add(Optional.empty()));
    return Lists.cartesianProduct(byName.values().stream().map(ImmutableList::copyOf).toList())
        .stream()
        .map(BruteForce::attributes)
        .toList();
  }

  /** What is told under a name. */
  private record Value<T extends java.io.Serializable>(Attribute<T> attribute, T value) {
    Attributes addTo(Attributes others) {
      return others.with(attribute, value);
    }
  }

  private static Attributes attributes(List<Optional<Value<?>>> values) {
    Attributes told = Attributes.NONE;
    for (Optional<Value<?>> value : values) {
      if (value.isPresent()) {
        told = value.get().addTo(told);
      }
    }
    return told;
  }

  private static List<Value<?>> values(SharingCondition condition) {
    List<Value<?>> values = new ArrayList<>();
    if (condition instanceof SharingCondition.PurposeIn in) {
      in.purposes().forEach(purpose -> values.add(new Value<>(Attribute.PURPOSE, purpose)));
      values.add(new Value<>(Attribute.PURPOSE, Purpose.of("unheard-of")));
    } else if (condition instanceof SharingCondition.UrgencyAtLeast) {
      for (Urgency urgency : Urgency.values()) {
        values.add(new Value<>(Attribute.URGENCY, urgency));
      }
    } else if (condition instanceof SharingCondition.Flag flag) {
      values.add(new Value<>(flag.attribute(), true));
      values.add(new Value<>(flag.attribute(), false));
    } else if (condition instanceof SharingCondition.NumberIn in) {
      in.atLeast().ifPresent(least -> addAround(in.attribute(), least, values));
      in.atMost().ifPresent(most -> addAround(in.attribute(), most, values));
    }
    return values;
  }

  private static void addAround(Attribute<Long> attribute, long bound, List<Value<?>> values) {
    values.add(new Value<>(attribute, bound));
    values.add(new Value<>(attribute, bound == Long.MIN_VALUE ? bound : bound - 1));
    values.add(new Value<>(attribute, bound == Long.MAX_VALUE ? bound : bound + 1));
  }

  /** Nothing used, one less than each limit, and the limit, in every combination. */
  private List<QuotaLedger> ledgers(SharingRequest request) {
    Map<QuotaAccount, Set<Long>> limits = new TreeMap<>();
    for (SharingRule rule : alliance.rules()) {
      if (rule.quota().isPresent()) {
        for (AgreementId under : rule.under()) {
          Quota quota = rule.quota().get();
          QuotaAccount account = QuotaAccount.of(new Citation(rule.id(), under), quota, request);
          limits.put(account, amounts(quota));
        }
      }
    }
    for (SharedResource resource : alliance.resources()) {
      if (resource.lendLimit().isPresent()) {
        Quota limit = resource.lendLimit().get();
        limits.put(QuotaAccount.of(resource.id(), limit, request), amounts(limit));
      }
    }
    return Lists.cartesianProduct(limits.values().stream().map(ImmutableList::copyOf).toList())
        .stream()
        .map(amounts -> ledger(ImmutableList.copyOf(limits.keySet()), amounts))
        .collect(toImmutableList());
  }

  private static Set<Long> amounts(Quota limit) {
    Set<Long> amounts = new LinkedHashSet<>(List.of(0L, limit.amount()));
    if (limit.amount() > 0) {
      amounts.add(limit.amount() - 1);
    }
    return amounts;
  }

  private static QuotaLedger ledger(List<QuotaAccount> accounts, List<Long> amounts) {
    ImmutableMap.Builder<QuotaAccount, Long> used = ImmutableMap.builder();
    for (int i = 0; i < accounts.size(); i++) {
      used.put(accounts.get(i), amounts.get(i));
    }
    return QuotaLedger.copyOf(used.buildOrThrow());
  }

  /** The one resource, or the kind, that a request asks for as text. */
  static String what(SharingRequest request) {
    return request
        .resource()
        .map(ResourceId::toString)
        .orElseGet(() -> Iterables.getOnlyElement(request.kind().stream().toList()).value());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.space;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.TreeMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.medalliance.Alliance;
import org.medalliance.analysis.box.Axis;
import org.medalliance.analysis.box.Bits;
import org.medalliance.analysis.box.Told;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.institution.Institution;
import org.medalliance.resource.Quota;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.wording.Phrase;

/** Everything in which requests can differ for the rules of one alliance, or of several. */
public final class Space {
  /** The longest code below which another can be made up: none is longer than 128. */
  static final int LONGEST = 100;

  private final ImmutableList<UnitId> units;
  private final Bits everybody;
  private final ImmutableMap<UnitId, Integer> numbers;
  private final Specialties specialties;
  private final ImmutableMap<String, Attributes> attributes;
  private final ImmutableMap<Account, Used> accounts;

  private Space(
      ImmutableList<UnitId> units,
      Specialties specialties,
      Map<String, Attributes> attributes,
      Map<Account, Used> accounts) {
    this.units = units;
    this.everybody = Bits.below(units.size());
    ImmutableMap.Builder<UnitId, Integer> places = ImmutableMap.builder();
    for (int number = 0; number < units.size(); number++) {
      places.put(units.get(number), number);
    }
    this.numbers = places.buildOrThrow();
    this.specialties = specialties;
    this.attributes = ImmutableMap.copyOf(attributes);
    this.accounts = ImmutableMap.copyOf(accounts);
  }

  /** Returns what requests differ in for all of some alliances. */
  public static Space of(List<Alliance> alliances) {
    TreeSet<UnitId> units = new TreeSet<>();
    List<SharingCondition> leaves = new ArrayList<>();
    TreeMultimap<Account, Long> limits = TreeMultimap.create();
    for (Alliance alliance : alliances) {
      alliance.institutions().stream().map(Institution::id).forEach(units::add);
      for (SharingRule rule : alliance.rules()) {
        rule.when().ifPresent(condition -> leaves.addAll(leaves(condition)));
        rule.quota().ifPresent(quota -> addLimits(rule, quota, limits));
      }
      for (SharedResource resource : alliance.resources()) {
        resource
            .lendLimit()
            .ifPresent(limit -> limits.put(Account.of(resource.id(), limit), limit.amount()));
      }
    }
    Specialties specialties = Specialties.of(0, alliances);
    Map<String, Attributes> attributes = Attributes.of(1, leaves);
    Map<Account, Used> accounts = new HashMap<>();
    limits
        .asMap()
        .forEach(
            (account, amounts) ->
                accounts.put(
                    account, Used.of(1 + attributes.size() + accounts.size(), account, amounts)));
    return new Space(ImmutableList.copyOf(units), specialties, attributes, accounts);
  }

  private static void addLimits(SharingRule rule, Quota quota, TreeMultimap<Account, Long> limits) {
    for (AgreementId agreement : rule.under()) {
      limits.put(Account.of(new Citation(rule.id(), agreement), quota), quota.amount());
    }
  }

  /** Returns what a condition is made of, down to what has no parts. */
  static List<SharingCondition> leaves(SharingCondition condition) {
    List<SharingCondition> leaves = new ArrayList<>();
    Deque<SharingCondition> left = new ArrayDeque<>();
    left.push(condition);
    while (!left.isEmpty()) {
      SharingCondition next = left.pop();
      if (next.components().isEmpty()) {
        leaves.add(next);
      }
      next.components().forEach(left::push);
    }
    return leaves;
  }

  /** All units, in their order. */
  public ImmutableList<UnitId> units() {
    return units;
  }

  /** The place of a unit among all; empty if it is none. */
  Optional<Integer> number(UnitId unit) {
    return Optional.ofNullable(numbers.get(unit));
  }

  /** Every unit. */
  public Bits everybody() {
    return everybody;
  }

  Specialties specialties() {
    return specialties;
  }

  /** The circumstances in which a condition without parts, about what is told, holds. */
  Optional<Told> where(SharingCondition condition, boolean met, boolean sure) {
    return Attributes.name(condition)
        .map(attributes::get)
        .flatMap(told -> Told.of(told.axis(), told.where(condition, met, sure)));
  }

  /** The circumstances in which an account leaves one more. */
  Optional<Told> left(Account account, long limit) {
    Used used = accounts.get(account);
    if (used == null) {
      throw new IllegalStateException("account must be one of the space: " + account);
    }
    return Told.of(used.axis(), used.below(limit));
  }

  /** Whether some of the circumstances tell every attribute. */
  public boolean canBeTold(Told told) {
    Bits untold = Bits.only(0);
    return attributes.values().stream().noneMatch(each -> told.on(each.axis()).equals(untold));
  }

  /** Whether a value of an axis is a number, and those beside it are those next to it. */
  public boolean isNumber(Axis axis, int value) {
    return accounts.values().stream().anyMatch(used -> used.axis().equals(axis))
        || attributes.values().stream()
            .anyMatch(each -> each.axis().equals(axis) && each.isNumber(value));
  }

  /** Adds the circumstances to a request: of each axis that is not open the first value. */
  SharingRequest.Builder tell(SharingRequest.Builder request, Told told) {
    request.specialty(specialties.values().get(told.on(specialties.axis()).next(0)));
    org.medalliance.sharing.Attributes all = org.medalliance.sharing.Attributes.NONE;
    for (Attributes each : attributes.values()) {
      Optional<Attributes.Value<?>> value = each.values().get(told.on(each.axis()).next(0));
      if (value.isPresent()) {
        all = value.get().addTo(all);
      }
    }
    return request.attributes(all);
  }

  /** Returns a ledger on which as much is used for a request as the circumstances say. */
  public QuotaLedger ledger(SharingRequest request, Told told) {
    Map<QuotaAccount, Long> amounts = new HashMap<>();
    for (Used each : accounts.values()) {
      if (!told.isOpen(each.axis())) {
        amounts.put(each.account().of(request), each.amounts().get(told.on(each.axis()).next(0)));
      }
    }
    return QuotaLedger.copyOf(amounts);
  }

  /** Returns circumstances in words, one phrase for each axis that is not open. */
  public ImmutableList<Phrase> words(Told told) {
    ImmutableList.Builder<Phrase> words = ImmutableList.builder();
    if (!told.isOpen(specialties.axis())) {
      words.add(specialties.words(told.on(specialties.axis())));
    }
    attributes.forEach(
        (name, each) -> {
          if (!told.isOpen(each.axis())) {
            words.add(each.words(name, told.on(each.axis())));
          }
        });
    for (Used each : accounts.values()) {
      if (!told.isOpen(each.axis())) {
        words.add(each.words(told.on(each.axis())));
      }
    }
    return words.build();
  }
}

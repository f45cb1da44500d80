// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.sharing.SharingRequest;

/** A request of which the names are looked up, to be decided on any day. */
public final class Prepared {
  private final CompiledRules rules;
  private final SharingRequest request;
  private final DayTable<UnitOn> provider;
  private final DayTable<UnitOn> recipient;
  private final @Nullable Lent lent; // null if it may be none or several
  private final ImmutableList<Lent> several;
  private final @Nullable Topic topic; // what is meant if there is no resource

  /** A request for one resource. */
  Prepared(
      CompiledRules rules,
      SharingRequest request,
      DayTable<UnitOn> provider,
      DayTable<UnitOn> recipient,
      Lent lent) {
    this.rules = rules;
    this.request = request;
    this.provider = provider;
    this.recipient = recipient;
    this.lent = lent;
    this.several = ImmutableList.of();
    this.topic = lent.topic();
  }

  /** A request for a kind, which may mean any of several resources, or none. */
  Prepared(
      CompiledRules rules,
      SharingRequest request,
      DayTable<UnitOn> provider,
      DayTable<UnitOn> recipient,
      Topic topic,
      ImmutableList<Lent> several) {
    this.rules = rules;
    this.request = request;
    this.provider = provider;
    this.recipient = recipient;
    this.lent = several.size() == 1 ? several.get(0) : null;
    this.several = several;
    this.topic = topic;
  }

  /**
   * Returns the verdict on a day.
   *
   * @param day the day, as an epoch day
   * @param ledger what is used; null if nobody knows
   */
  public Verdict verdict(long day, @Nullable QuotaLedger ledger) {
    UnitOn gives = provider.on(day);
    UnitOn takes = recipient.on(day);
    if (lent != null) {
      return hits(lent, day, gives, takes, ledger).verdict();
    }
    if (several.isEmpty()) {
      return rules
          .hits(topic, gives, takes, day, circumstances(null, gives, takes, ledger))
          .verdict();
    }
    ImmutableList<Lent> usable =
        several.stream()
            .filter(each -> !there(each, day).isNo())
            .collect(ImmutableList.toImmutableList());
    return Verdict.all(
        (usable.isEmpty() ? several : usable)
            .stream().map(each -> hits(each, day, gives, takes, ledger).verdict()).toList());
  }

  private Hits hits(
      Lent thing, long day, UnitOn gives, UnitOn takes, @Nullable QuotaLedger ledger) {
    Certainty there = there(thing, day);
    if (there.isNo()) {
      return Hits.NONE;
    }
    Circumstances circumstances = circumstances(thing, gives, takes, ledger);
    return rules
        .hits(thing.topic(), gives, takes, day, circumstances)
        .given(there)
        .permitsGiven(circumstances.leaveToLend());
  }

  /** Whether a resource is there on a day, for the specialty that the request tells. */
  private Certainty there(Lent thing, long day) {
    Certainty there = thing.there().on(day);
    return there.isNo()
        ? there
        : there.and(Target.serves(rules.alliance().codeSystems(), thing.resource(), request));
  }

  private Circumstances circumstances(
      @Nullable Lent thing, UnitOn gives, UnitOn takes, @Nullable QuotaLedger ledger) {
    return new Circumstances(
        rules.alliance(),
        request,
        thing == null ? null : thing.resource(),
        gives.facts(),
        takes.facts(),
        ledger);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.decision.compiled.unit.Deal;
import org.medalliance.decision.compiled.unit.Side;
import org.medalliance.decision.compiled.unit.Stretch;
import org.medalliance.decision.compiled.unit.UnitOn;
import org.medalliance.decision.compiled.unit.UnitTest;
import org.medalliance.decision.compiled.unit.UnitTests;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.SharingRule;
import org.medalliance.time.PartialDate;

/**
 * One rule under one of its agreements.
 *
 * @param rule the rule
 * @param deal the agreement
 * @param gives whether the rule selects a unit as provider
 * @param takes whether the rule selects a unit as recipient
 */
public record Row(SharingRule rule, Deal deal, UnitTest gives, UnitTest takes) {

  /** Returns a rule under one of its agreements. */
  public static Row of(SharingRule rule, AgreementId agreement, UnitTests tests) {
    return new Row(
        rule,
        tests.deal(agreement),
        tests.selected(rule.provider()),
        tests.selected(rule.recipient()));
  }

  public Citation citation() {
    return new Citation(rule.id(), deal.id());
  }

  /** Whether the agreement binds a unit, as far as a rule of this effect goes. */
  public UnitTest binds() {
    return deal.binds(rule.effect());
  }

  /** Whether it compares the rungs or the places of its two units. */
  public boolean relatesUnits() {
    return rule.when().isPresent() && !Circumstances.areTold(rule.when().get());
  }

  /** The first day on which it may apply, as an epoch day. */
  public long begins() {
    long own =
        rule.span()
            .from()
            .filter(from -> !from.isOpenBefore())
            .map(from -> from.earliest().toEpochDay())
            .orElse(Long.MIN_VALUE);
    return Math.max(own, deal.begins());
  }

  /** The first day from which on it cannot apply, as an epoch day. */
  public long ends() {
    long own =
        rule.span()
            .until()
            .filter(until -> !until.isOpenAfter())
            .map(PartialDate::latest)
            .map(latest -> latest.toEpochDay())
            .orElse(Long.MAX_VALUE);
    return Math.min(own, deal.ends());
  }

  /** Whether the rule selects a unit that stands on a side. */
  public UnitTest selects(Side side) {
    return side == Side.PROVIDER ? gives : takes;
  }

  /** Whether rule and agreement hold on the day of a stretch. */
  public Certainty isOn(Stretch stretch) {
    Certainty own = stretch.in(rule.span());
    return own.isNo() ? own : own.and(deal.inForce().on(stretch));
  }

  /** Whether rule and agreement hold on the day of a stretch, and the agreement binds both. */
  public Certainty holds(Stretch stretch, UnitOn provider, UnitOn recipient) {
    Certainty holds = isOn(stretch);
    if (!holds.isNo()) {
      holds = holds.and(binds().of(provider));
    }
    return holds.isNo() ? holds : holds.and(binds().of(recipient));
  }
}

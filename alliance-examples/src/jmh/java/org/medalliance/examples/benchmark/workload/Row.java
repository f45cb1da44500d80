// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.workload;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule under one of its agreements, with all that it asks beside the resource. */
final class Row {
  final int number;
  final Plain.Rule rule;
  final Plain.Agreement agreement;
  final Plain.Selector provider;
  final Plain.Selector recipient;

  /** Whom the agreement names; null if it binds the full members. */
  final int @Nullable [] parties;

  /** The first day on which it may apply. */
  final int perhaps;

  private final int sure;

  /** The first day on which it no longer does. */
  final int until;

  private final Plain.Condition condition;
  private final int argument;
  private final boolean prohibits;
  private final boolean hasQuota;

  private Row(int number, Plain.Rule rule, Plain.Agreement agreement) {
    this.number = number;
    this.rule = rule;
    this.agreement = agreement;
    this.provider = rule.provider();
    this.recipient = rule.recipient();
    this.parties = agreement.parties();
    this.perhaps = Math.max(agreement.perhaps(), rule.from());
    this.sure = Math.max(agreement.sure(), rule.from());
    this.until = Math.min(agreement.until(), rule.until());
    this.condition = rule.condition();
    this.argument = rule.argument();
    this.prohibits = rule.prohibits();
    this.hasQuota = rule.hasQuota();
  }

  /** Returns every rule under each of its agreements, numbered as listed. */
  static List<Row> all(Plain.Model model) {
    List<Row> rows = new ArrayList<>();
    for (Plain.Rule rule : model.rules()) {
      for (int agreement : rule.under()) {
        rows.add(new Row(rows.size(), rule, model.agreements().get(agreement)));
      }
    }
    return rows;
  }

  /** Returns the hit if the row applies to units, day and circumstances; -1 if it does not. */
  int hit(Question asked, boolean isSureOfResource) {
    return isOn(asked.day)
            && isBound(asked.provider)
            && isBound(asked.recipient)
            && provider.admits(asked.provider)
            && recipient.admits(asked.recipient)
            && provider.describes(asked.gives)
            && recipient.describes(asked.takes)
        ? hitOfRightUnits(asked, isSureOfResource)
        : -1;
  }

  private boolean isOn(int day) {
    return day >= perhaps && day < until;
  }

  private boolean isBound(int unit) {
    return parties == null || Plain.contains(parties, unit);
  }

  /** Returns the hit if it is known that the units are the right ones; -1 if it is none. */
  int hitOfRightUnits(Question asked, boolean isSureOfResource) {
    if (!isOn(asked.day)) {
      return -1;
    }
    boolean isSure = isSureOfResource && asked.day >= sure && !hasQuota;
    if (parties == null) {
      if (asked.givesAs == Plain.OUT || asked.takesAs == Plain.OUT) {
        return -1;
      }
      if (!prohibits && (asked.givesAs == Plain.SUSPENDED || asked.takesAs == Plain.SUSPENDED)) {
        return -1;
      }
      isSure &= asked.givesAs != Plain.PERHAPS && asked.takesAs != Plain.PERHAPS;
    }
    switch (condition) {
      case NONE -> {}
      case URGENCY_AT_LEAST -> {
        if (asked.urgency != Plain.NONE && asked.urgency < argument) {
          return -1;
        }
        isSure &= asked.urgency != Plain.NONE;
      }
      case URGENCY_BELOW -> {
        if (asked.urgency >= argument) {
          return -1;
        }
        isSure &= asked.urgency != Plain.NONE;
      }
      case PURPOSE -> {
        if (asked.purpose != Plain.NONE && asked.purpose != argument) {
          return -1;
        }
        isSure &= asked.purpose != Plain.NONE;
      }
      case SAME_PREFECTURE -> {
        if (!asked.gives.region().regionMatches(0, asked.takes.region(), 0, 4)) {
          return -1;
        }
      }
    }
    return number << 2 | (prohibits ? Answer.PROHIBITS : 0) | (isSure ? 0 : 1);
  }
}

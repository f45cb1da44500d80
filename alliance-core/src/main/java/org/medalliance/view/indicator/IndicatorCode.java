// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view.indicator;

import java.util.Locale;
import java.util.Optional;
import org.medalliance.wording.Phrase;

/** What an indicator tells: what is counted, out of what, and of whom. */
public enum IndicatorCode {
  /** How many members there are. */
  MEMBERS(false),
  /** How many members are on trial. */
  MEMBERS_ON_TRIAL(false),
  /** How many members are in full standing. */
  MEMBERS_IN_FULL_STANDING(false),
  /** Of how many members the rights rest. */
  MEMBERS_SUSPENDED(false),
  /** How many members stand on a rung of the ladder. */
  MEMBERS_ON_TIER(false),
  /** How many members stand on no rung. */
  MEMBERS_ON_NO_TIER(false),
  /** How many agreements are in force. */
  AGREEMENTS_IN_FORCE(false),
  /** Which share of the members an agreement in force binds. */
  MEMBERS_BOUND(true),
  /** Which share of the members below the top rung may refer patients up. */
  MEMBERS_WITH_ROUTE_UP(true),
  /** With how many others a unit is bound: the degree by which hubs are found. */
  PARTNERS(false),
  /** Which members are bound with nobody. */
  ISOLATED_MEMBERS(false),
  /** Without which units others would no longer be connected by agreements. */
  BRIDGE_UNITS(false),
  /** Which agreements run out. */
  AGREEMENTS_EXPIRING(false),
  /** How much more a unit lets others use than it may use of others. */
  BALANCE(false);

  private final boolean isShare;

  IndicatorCode(boolean isShare) {
    this.isShare = isShare;
  }

  /** The code in documents, such as {@code members-bound}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is called. */
  public Phrase phrase() {
    return Phrase.of("indicator." + name() + ".name");
  }

  /** What is counted, or what a share is the numerator of. */
  public Phrase numerator() {
    return Phrase.of("indicator." + name() + ".numerator");
  }

  /** Of what it is a share; empty if it is none. */
  public Optional<Phrase> denominator() {
    return isShare
        ? Optional.of(Phrase.of("indicator." + name() + ".denominator"))
        : Optional.empty();
  }

  /** Who is looked at. */
  public Phrase scope() {
    return Phrase.of("indicator." + name() + ".scope");
  }

  /** Returns the whole definition: numerator, denominator if it has one, and scope. */
  public Phrase definition() {
    return denominator()
        .map(whole -> Phrase.of("indicator.definition.share", numerator(), whole, scope()))
        .orElseGet(() -> Phrase.of("indicator.definition", numerator(), scope()));
  }
}

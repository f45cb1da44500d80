// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.medalliance.Alliance;
import org.medalliance.check.fact.Agreements;
import org.medalliance.check.fact.Leadership;
import org.medalliance.check.fact.Lifetimes;
import org.medalliance.check.fact.Offices;
import org.medalliance.check.fact.SharedMembers;
import org.medalliance.check.fact.SpanEnds;
import org.medalliance.check.fact.Transitions;
import org.medalliance.check.governance.CouncilRules;
import org.medalliance.check.governance.Seats;
import org.medalliance.check.governance.Sessions;
import org.medalliance.check.reconciliation.ClaimPairs;
import org.medalliance.check.reconciliation.ClaimParts;
import org.medalliance.check.reconciliation.RollClaims;
import org.medalliance.check.reference.Cycles;
import org.medalliance.check.reference.Identifiers;
import org.medalliance.check.reference.References;
import org.medalliance.check.reference.SourceReferences;
import org.medalliance.check.rule.Breadth;
import org.medalliance.check.rule.Quotas;
import org.medalliance.check.rule.Rivals;
import org.medalliance.check.rule.RuleDays;
import org.medalliance.check.rule.Selections;

/** The library's checks, each usable alone. */
public final class AllianceChecks {
  /** Whether every reference leads to what it is meant for, and never back to itself. */
  public static final AllianceCheck REFERENCES =
      all(References::find, SourceReferences::find, Cycles::find);

  /** Whether ids look alike, and registered numbers and names are right and borne by one. */
  public static final AllianceCheck IDENTIFIERS = all(Identifiers::find);

  /**
   * Whether what is said to have happened can have happened so: to units, to the alliance, to
   * agreements, and who led.
   */
  public static final AllianceCheck FACTS =
      all(Transitions::find, Lifetimes::find, Agreements::find, Leadership::find, Offices::find);

  /** Whether spans end on the last day of a month, which is mostly meant to be in them. */
  public static final AllianceCheck SPANS = all(SpanEnds::find);

  /**
   * Whether rules can do what they say, and do not say too much; what they mean together is a
   * matter of analysis.
   */
  public static final AllianceCheck RULES =
      all(RuleDays::find, Selections::find, Breadth::find, Rivals::find, Quotas::find);

  /** Whether councils consist of members and decide by rules that can be met. */
  public static final AllianceCheck GOVERNANCE =
      all(Seats::find, Sessions::find, CouncilRules::find);

  /** Whether figures that are reported agree with the roll and with each other. */
  public static final AllianceCheck RECONCILIATION =
      all(RollClaims::find, ClaimPairs::find, ClaimParts::find);

  /** All of them, but for those that need other alliances too. */
  public static final AllianceCheck ALL =
      all(REFERENCES, IDENTIFIERS, FACTS, SPANS, RULES, GOVERNANCE, RECONCILIATION);

  private AllianceChecks() {}

  /**
   * Returns a check whether members belong to another of these alliances too, where the kind
   * usually shares none; the alliance itself may be among them.
   */
  public static AllianceCheck exclusiveAmong(Collection<Alliance> alliances) {
    ImmutableList<Alliance> others = ImmutableList.copyOf(requireNonNull(alliances, "alliances"));
    return all((alliance, findings) -> SharedMembers.find(alliance, others, findings));
  }

  private static AllianceCheck all(AllianceCheck... checks) {
    ImmutableList<AllianceCheck> all = ImmutableList.copyOf(checks);
    return (alliance, findings) -> {
      requireNonNull(alliance, "alliance");
      requireNonNull(findings, "findings");
      all.forEach(check -> check.find(alliance, findings));
    };
  }
}

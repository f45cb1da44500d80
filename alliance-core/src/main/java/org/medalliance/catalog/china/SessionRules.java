// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import static org.medalliance.governance.DecisionRule.Of.ENTITLED;
import static org.medalliance.governance.DecisionRule.Of.PRESENT;

import org.medalliance.catalog.Attested;
import org.medalliance.catalog.Evidence;
import org.medalliance.governance.DecisionRule;
import org.medalliance.governance.DecisionRule.Threshold;

/**
 * How alliances decide by their charters, as far as the charters that were read give numbers. None
 * of it is law: an alliance that has written no rule has none.
 *
 * <p>Two thirds are read as at least two thirds.
 */
public final class SessionRules {
  private static final Threshold TWO_THIRDS = Threshold.atLeast("2/3");

  /** A new member is admitted if two thirds of the existing members consent: 31 of 46. */
  public static final Attested<DecisionRule> ADMISSION =
      read("rules of the Taizhou TCM alliance", DecisionRule.atLeast("2/3", ENTITLED));

  /** Two thirds of a council are present, and more than half of these consent. */
  public static final Attested<DecisionRule> COUNCIL =
      read(
          "charter of the Beijing-Tianjin-Hebei research alliance",
          DecisionRule.quorate(TWO_THIRDS, DecisionRule.moreThan("1/2", PRESENT)));

  /**
   * More than half of the members ask for an extraordinary general assembly; the council may call
   * one too.
   */
  public static final Attested<DecisionRule> EXTRAORDINARY_ASSEMBLY =
      read(
          "charter of the Beijing-Tianjin-Hebei research alliance",
          DecisionRule.moreThan("1/2", ENTITLED));

  /** Two thirds of the presidents are present, and two thirds of these consent. */
  public static final Attested<DecisionRule> PRESIDENT_MEETING =
      read(
          "rules of a meeting of presidents, as published by lvxunsms.com",
          DecisionRule.quorate(TWO_THIRDS, DecisionRule.atLeast("2/3", PRESENT)));

  private SessionRules() {}

  private static Attested<DecisionRule> read(String source, DecisionRule rule) {
    return new Attested<>(rule, source, Evidence.READ);
  }
}

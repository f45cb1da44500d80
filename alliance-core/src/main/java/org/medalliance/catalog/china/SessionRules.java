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
 * of it is law in China: an alliance that has written no rule has none.
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

  /**
   * Every standing member consents, as where one of them leaves; {@link #COUNCIL_MAJORITY} is
   * needed then as well.
   */
  public static final Attested<DecisionRule> STANDING_MEMBERS =
      heard("charter of a specialty alliance", DecisionRule.atLeast("1/1", ENTITLED));

  /** More than half of the council consent, present or not. */
  public static final Attested<DecisionRule> COUNCIL_MAJORITY =
      heard("charter of a specialty alliance", DecisionRule.moreThan("1/2", ENTITLED));

  /**
   * How much of a governing body has to be in the hands of participants: not of China, but of an
   * accountable care organization in the United States, for comparison. It is a share of seats and
   * no rule by which anybody votes.
   */
  public static final Attested<Threshold> CONTROL_BY_PARTICIPANTS =
      new Attested<>(
          Threshold.atLeast("3/4"),
          "rules of the State of New York, 10 NYCRR 1003.7 (d)",
          Evidence.READ);

  private SessionRules() {}

  private static Attested<DecisionRule> read(String source, DecisionRule rule) {
    return new Attested<>(rule, source, Evidence.READ);
  }

  private static Attested<DecisionRule> heard(String source, DecisionRule rule) {
    return new Attested<>(rule, source + " that was not found again", Evidence.PROVISIONAL);
  }
}

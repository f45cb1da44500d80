// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import java.util.Locale;
import org.medalliance.wording.Phrase;

/** What is not written, so that a tally may be open. */
public enum Gap {
  /** Who may vote in the council. Nothing can be told then, whatever else is written. */
  ELECTORATE("gap.electorate"),
  /** By which rule the motion is decided. Nothing can be told of its outcome then. */
  RULE("gap.rule"),
  /** Every member: the roll leaves units out, of which nobody knows how many there are. */
  ROLL("gap.roll"),
  /** The day of the session: it is known only in part, and who is entitled may depend on it. */
  DAY("gap.day"),
  /** Since when, or until when, somebody is entitled: see {@link Attendance#blame}. */
  DATES("gap.dates"),
  /** Who it is that is present: an id that no institution bears. */
  REFERENCE("gap.reference"),
  /** Everybody who was present: the minutes leave units out. */
  ATTENDANCE("gap.attendance"),
  /** Every ballot: the minutes leave some out. */
  BALLOTS("gap.ballots");

  private final String key;

  Gap(String key) {
    this.key = key;
  }

  /** Returns what is not written, in words. */
  public String text(Locale locale) {
    return phrase().text(locale);
  }

  Phrase phrase() {
    return Phrase.of(key);
  }
}

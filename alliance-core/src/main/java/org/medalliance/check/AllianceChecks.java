// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.medalliance.check.reference.Cycles;
import org.medalliance.check.reference.Identifiers;
import org.medalliance.check.reference.References;
import org.medalliance.check.reference.SourceReferences;

/** The library's checks, each usable alone. */
public final class AllianceChecks {
  /** Whether every reference leads to what it is meant for, and never back to itself. */
  public static final AllianceCheck REFERENCES =
      all(References::find, SourceReferences::find, Cycles::find);

  /** Whether ids look alike, and registered numbers and names are right and borne by one. */
  public static final AllianceCheck IDENTIFIERS = all(Identifiers::find);

  /** All of them. */
  public static final AllianceCheck ALL = all(REFERENCES, IDENTIFIERS);

  private AllianceChecks() {}

  private static AllianceCheck all(AllianceCheck... checks) {
    ImmutableList<AllianceCheck> all = ImmutableList.copyOf(checks);
    return (alliance, findings) -> {
      requireNonNull(alliance, "alliance");
      requireNonNull(findings, "findings");
      all.forEach(check -> check.find(alliance, findings));
    };
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.unit;

import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.UnitId;
import org.medalliance.examples.report.Words;
import org.medalliance.institution.Institution;

/** What units are called. */
final class Names {
  private Names() {}

  /** The official name; empty if the unit is not written down. */
  static Optional<LocalizedText> of(Alliance alliance, UnitId unit) {
    return alliance.institution(unit).map(Institution::name);
  }

  /** The name in words, or else the id. */
  static String words(UnitId unit, Optional<LocalizedText> name) {
    return name.map(Words::name).orElse(unit.toString());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.unit;

import java.util.Optional;
import org.medalliance.code.UnitId;
import org.medalliance.examples.report.Saying;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.Office;

/**
 * Which offices are asked about.
 *
 * @param office the office; empty for any
 * @param unit the unit at which it is; empty for any
 */
public record OfficeFilter(Optional<Office> office, Optional<UnitId> unit) {
  boolean matches(Appointment one) {
    return office.map(one.office()::equals).orElse(true) && unit.map(one.at()::equals).orElse(true);
  }

  /** The filter in words, as it follows "appointment". */
  Saying words() {
    return Saying.of(
        "{0}{1}",
        office.map(code -> Saying.of(" as {0}", code)).orElse(Saying.of("{0}", "")),
        unit.map(id -> Saying.of(" at {0}", id)).orElse(Saying.of("{0}", "")));
  }
}

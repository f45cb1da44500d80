// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import org.assertj.core.api.AbstractAssert;
import org.medalliance.Alliance;

/** Assertions about an alliance. */
public final class AllianceAssert extends AbstractAssert<AllianceAssert, Alliance> {
  AllianceAssert(Alliance actual) {
    super(actual, AllianceAssert.class);
  }

  /** Begins assertions about one day. */
  @CheckReturnValue
  public AllianceOnDayAssert on(LocalDate day) {
    isNotNull();
    return new AllianceOnDayAssert(actual.rollOn(day), info);
  }

  /** Begins assertions about one day, such as {@code 2021-06-24}. */
  @CheckReturnValue
  public AllianceOnDayAssert on(String day) {
    return on(LocalDate.parse(day));
  }
}

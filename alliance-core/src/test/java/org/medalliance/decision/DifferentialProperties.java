// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.decision.RiverValley.REQUEST;
import static org.medalliance.decision.RiverValley.withRule;
import static org.medalliance.sharing.UnitSelector.unit;

import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.medalliance.Alliance;

/**
 * However the library decides, it decides as the plain reference does. {@link DifferentialRun} does
 * the same for longer.
 */
class DifferentialProperties {
  private static final int ALLIANCES = 250;
  private static final int ASKED_OF_EACH = 120;

  @Example
  void decidesAsTheReference() {
    DifferentialMix mix = DifferentialMix.of(LongStream.range(0, ALLIANCES), ASKED_OF_EACH);

    mix.check();
  }

  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void decidesAsTheReferenceElsewhereToo(@ForAll long seed) {
    DifferentialMix mix =
        DifferentialMix.of(LongStream.range(0, ALLIANCES).map(i -> seed + i), ASKED_OF_EACH);

    mix.check();
  }

  @Example
  void decidesAsTheReferenceWhereTheAgreementOfARuleIsNotWritten() {
    Alliance alliance = withRule(rule -> rule.recipient(unit("seaside")).under("chater"));

    assertThat(new DifferentialCase(REQUEST, Optional.empty()).isAlike(alliance)).isTrue();
  }
}

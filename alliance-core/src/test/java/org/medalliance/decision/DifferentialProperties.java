// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.decision.RiverValley.REQUEST;
import static org.medalliance.decision.RiverValley.withRule;
import static org.medalliance.sharing.UnitSelector.unit;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.medalliance.Alliance;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;
import org.medalliance.testing.ReferencePolicy;

/** However the library decides, it decides as the plain reference does. */
@Domain(AllianceDomain.class)
@Domain(DomainContext.Global.class)
class DifferentialProperties {

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void decidesAsTheReference(@ForAll AllianceAndRequest drawn) {
    assertSame(drawn.alliance(), drawn.request());
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void decidesAsTheReferenceWhereAKindStandsForSeveral(
      @ForAll AllianceAndRequest drawn, @ForAll long seed) {
    Dice dice = Dice.of(seed);
    Alliance gathered = DifferentialCase.gathered(drawn.alliance(), dice);

    assertSame(gathered, DifferentialCase.ofSeveral(gathered, drawn.request(), dice));
  }

  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void decidesAsTheReferenceWhereReferencesLeadNowhere(
      @ForAll AllianceAndRequest drawn, @ForAll long seed) {
    Dice dice = Dice.of(seed);

    assertSame(
        DifferentialCase.torn(drawn.alliance(), dice),
        DifferentialCase.varied(drawn.request(), dice));
  }

  @Example
  void decidesAsTheReferenceWhereTheAgreementOfARuleIsNotWritten() {
    Alliance alliance = withRule(rule -> rule.recipient(unit("seaside")).under("chater"));

    assertThat(DifferentialCase.isAlike(alliance, REQUEST)).isTrue();
  }

  private static void assertSame(Alliance alliance, SharingRequest request) {
    SharingPolicy policy = SharingPolicy.of(alliance);
    ReferencePolicy.Answer answer = ReferencePolicy.of(alliance).answer(request);

    assertThat(DifferentialCase.answer(policy.decide(request))).isEqualTo(answer);
    assertThat(DifferentialCase.answer(policy.explain(request).decision())).isEqualTo(answer);
  }
}

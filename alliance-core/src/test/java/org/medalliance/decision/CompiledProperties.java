// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.AllianceDomain;

/** What is compiled decides as what is explained. */
@Domain(AllianceDomain.class)
class CompiledProperties {

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void theDecisionIsTheOneThatIsExplained(@ForAll AllianceAndRequest drawn) {
    SharingPolicy policy = SharingPolicy.of(drawn.alliance());

    SharingDecision decision = policy.decide(drawn.request());

    assertThat(decision).isEqualTo(policy.explain(drawn.request()).decision());
  }
}

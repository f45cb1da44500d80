// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.AllianceAndRequest;

/** The example that the package documentation of the test kit gives to those who use it. */
class GatewayProperties {

  /** Somebody's service that lets requests through. */
  record Gateway(SharingPolicy policy) {
    boolean opens(SharingRequest request) {
      return policy.decide(request).outcome() == Outcome.PERMITTED;
    }
  }

  @Property(tries = 50)
  void opensNothingThatTheAllianceDoesNot(@ForAll AllianceAndRequest pair) {
    SharingPolicy policy = SharingPolicy.of(pair.alliance());
    Assume.that(!policy.decide(pair.request()).isPermitted());

    assertThat(new Gateway(policy).opens(pair.request())).isFalse();
  }
}

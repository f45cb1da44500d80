// SPDX-License-Identifier: Apache-2.0
package org.example.host;

import org.medalliance.Alliance;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.jackson.AllianceJson;

/** Takes an alliance and requests as text and answers in text, whichever Jackson is there. */
public final class Host {
  private final SharingPolicy policy;

  /** Makes the host of the alliance in a document. */
  public Host(String document) {
    Alliance alliance = AllianceJson.read(document);
    this.policy = SharingPolicy.of(alliance);
  }

  /** Returns the decision of a request, both as JSON. */
  public String decide(String request) {
    SharingDecision decision = policy.decide(AllianceJson.readRequest(request));
    return AllianceJson.write(decision);
  }
}

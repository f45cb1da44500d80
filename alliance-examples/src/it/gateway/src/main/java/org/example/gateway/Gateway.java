// SPDX-License-Identifier: Apache-2.0
package org.example.gateway;

import java.io.IOException;
import java.io.InputStream;
import org.medalliance.Alliance;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.sharing.SharingRequest;

/** Lets requests through that the alliance permits, and no others. */
public final class Gateway {
  private final SharingPolicy policy;

  /** Makes the gateway of an alliance. */
  public Gateway(Alliance alliance) {
    this.policy = SharingPolicy.of(alliance);
  }

  /** Returns the gateway of the alliance in a document. */
  public static Gateway read(InputStream document) throws IOException {
    return new Gateway(AllianceJson.read(document));
  }

  /** The alliance that it stands for. */
  public Alliance alliance() {
    return policy.alliance();
  }

  /** Returns whether the request is let through. */
  public boolean opens(SharingRequest request) {
    return policy.decide(request).isPermitted();
  }
}

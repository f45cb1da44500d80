// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.Alliance;
import org.medalliance.sharing.SharingRequest;

/**
 * An alliance and a request that may well be permitted there; the first thing to use in a test.
 *
 * <p>An alliance and a request drawn apart hardly ever meet, and a test that only ever sees
 * requests that no rule covers proves little. Four requests in five are made to suit one of the
 * rules, often but for one coordinate.
 *
 * @param alliance the alliance
 * @param request the request
 */
public record AllianceAndRequest(Alliance alliance, SharingRequest request)
    implements Serializable {
  /** Checks that nothing is null. */
  public AllianceAndRequest {
    requireNonNull(alliance, "alliance");
    requireNonNull(request, "request");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.Alliance;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.sharing.SharingRequest;

/**
 * An alliance with many quotas, a request that may well be permitted there, and a ledger on which
 * they are mostly not used up.
 *
 * @param alliance the alliance
 * @param request the request
 * @param ledger what is used
 */
public record Metered(Alliance alliance, SharingRequest request, QuotaLedger ledger)
    implements Serializable {
  /** Checks that nothing is null. */
  public Metered {
    requireNonNull(alliance, "alliance");
    requireNonNull(request, "request");
    requireNonNull(ledger, "ledger");
  }
}

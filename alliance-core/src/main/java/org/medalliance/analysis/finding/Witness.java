// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.finding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.sharing.SharingRequest;

/**
 * A request that shows what an analysis found: decide it and see.
 *
 * @param request the request
 * @param ledger what is used when it is decided; nothing unless some limit matters
 */
public record Witness(SharingRequest request, QuotaLedger ledger) implements Serializable {
  /** Checks that nothing is null. */
  public Witness {
    requireNonNull(request, "request");
    requireNonNull(ledger, "ledger");
  }

  /** Returns the request in words. */
  @Override
  public String toString() {
    return request.toString();
  }
}

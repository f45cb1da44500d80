// SPDX-License-Identifier: Apache-2.0
/**
 * How much has been used, and what is left. A {@link org.medalliance.decision.quota.QuotaLedger}
 * says how much is used on each {@link org.medalliance.decision.quota.QuotaAccount}: of the quota
 * of a rule or the lend limit of a resource (the {@linkplain
 * org.medalliance.decision.quota.QuotaSubject subject}), counted together for one {@linkplain
 * org.medalliance.decision.quota.QuotaHolder holder} in one {@linkplain
 * org.medalliance.decision.quota.QuotaPeriod period}. A {@link
 * org.medalliance.decision.quota.QuotaBalance} is what is left of a limit; a {@link
 * org.medalliance.decision.quota.QuotaUse} is what a permitted use counts against, to be recorded.
 *
 * <p>The caller keeps the ledger and hands it to the policy with each request.
 */
@NullMarked
package org.medalliance.decision.quota;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.flink;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.concurrent.ExecutionException;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.jackson.AllianceJson;

/**
 * Decides requests by documents, and keeps the policies it was asked for last: making one costs
 * what reading the document costs, asking it nearly nothing.
 */
final class Decider {
  private static final int MOST = 4_096;

  /** Which document a policy was made of. */
  private record Version(String alliance, long at) {}

  private final Cache<Version, SharingPolicy> policies =
      CacheBuilder.newBuilder().maximumSize(MOST).build();

  /**
   * Decides a request.
   *
   * @param version the alliance as it was when the request came
   */
  Outcome decide(Line version, String request) throws ExecutionException {
    SharingPolicy policy =
        policies.get(
            new Version(version.alliance(), version.at()),
            () -> SharingPolicy.of(AllianceJson.read(version.json())));
    return policy.decide(AllianceJson.readRequest(request)).outcome();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.Samples;

/** A policy may be shared by threads without any of them waiting. */
class SharedPolicyTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 40;
  private static final int ASKED = 40;
  private static final Samples SAMPLES = Samples.of(8);

  /** What one thread is told: decisions that are worked out by whoever looks, and explanations. */
  private record Told(List<SharingDecision> decisions, List<Explanation> explanations) {}

  @Test
  void eightThreadsAreToldWhatOneIsTold() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        Alliance alliance = SAMPLES.allianceAndRequest(round).alliance();
        List<SharingRequest> requests = SAMPLES.requests(alliance).limit(ASKED).toList();
        Told alone = told(SharingPolicy.of(alliance), requests, 0);

        SharingPolicy shared = SharingPolicy.of(alliance.toBuilder().build());
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<Told>> asking =
            IntStream.range(0, THREADS)
                .<Callable<Told>>mapToObj(
                    thread ->
                        () -> {
                          start.await();
                          return told(shared, requests, thread);
                        })
                .toList();

        for (Future<Told> told : threads.invokeAll(asking)) {
          assertThat(told.get()).as("round %d", round).isEqualTo(alone);
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Half the threads begin at the same question, the others each at another. */
  private static Told told(SharingPolicy policy, List<SharingRequest> requests, int thread) {
    int first = thread % 2 == 0 ? 0 : thread * requests.size() / THREADS;
    List<SharingRequest> turned = new ArrayList<>(requests);
    Collections.rotate(turned, -first);
    List<SharingDecision> decisions = new ArrayList<>();
    List<Explanation> explanations = new ArrayList<>();
    for (SharingRequest request : turned) {
      decisions.add(policy.decide(request));
      explanations.add(policy.explain(request));
    }
    Stream.of(decisions, explanations).forEach(told -> Collections.rotate(told, first));
    return new Told(decisions, explanations);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.workload;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.medalliance.decision.PreparedRequest;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.sharing.SharingRequest;

/** The requests of a workload, one after the other and over again. */
public final class Asked {
  private final Workload workload;
  private final Plain.Request[] plain;
  private int next;

  /** Begins with the first. */
  public Asked(Workload workload) {
    this.workload = workload;
    this.plain = workload.asked().toArray(new Plain.Request[0]);
  }

  /** The workload. */
  public Workload workload() {
    return workload;
  }

  /** Compiles its policy. */
  public SharingPolicy policy() {
    return SharingPolicy.of(workload.alliance());
  }

  /** Makes the requests. */
  public SharingRequest[] requests() {
    return workload.requests().toArray(new SharingRequest[0]);
  }

  /** Makes the requests, with names that a policy has looked up. */
  public PreparedRequest[] prepared(SharingPolicy policy) {
    return Arrays.stream(requests()).map(policy::prepare).toArray(PreparedRequest[]::new);
  }

  /** Makes the requests with units, resources and kinds by their numbers. */
  public int[][] handles(Floor floor) {
    return Arrays.stream(plain)
        .map(
            one ->
                new int[] {
                  floor.unit(one.recipient()),
                  floor.unit(one.provider()),
                  floor.resource(one.resource()),
                  floor.kind(one.kind()),
                  (int) one.on().toEpochDay(),
                  one.urgency(),
                  one.purpose()
                })
        .toArray(int[][]::new);
  }

  /**
   * Asks everything twice, or for two seconds if that takes longer: what is worked out once is then
   * worked out, however little of the machine the warm-up gets. The system property {@code warming}
   * sets other milliseconds.
   */
  public int warm(IntUnaryOperator decide) {
    long end = System.nanoTime() + 1_000_000 * Long.getLong("warming", 2000);
    int read = 0;
    for (int i = 0; i < 2 * plain.length && System.nanoTime() < end; i++) {
      read += decide.applyAsInt(next());
    }
    next = 0;
    return read;
  }

  /** Returns the number of the request that is next. */
  public int next() {
    int now = next;
    next = now + 1 == plain.length ? 0 : now + 1;
    return now;
  }

  /** Returns the request that is next. */
  public Plain.Request nextPlain() {
    return plain[next()];
  }

  /** Reads what every way to decide has to have worked out: the outcome, and how many citations. */
  public static int read(SharingDecision decision) {
    return decision.outcome().ordinal() + decision.citations().size();
  }

  /** Reads the same of an answer. */
  public static int read(Answer answer) {
    return answer.possible() + answer.rows().length;
  }

  /** Asks in text. */
  public static Answer text(Floor floor, Plain.Request asked) {
    return floor.decide(
        asked.recipient(),
        asked.provider(),
        asked.resource(),
        asked.kind(),
        asked.on(),
        asked.urgency(),
        asked.purpose());
  }

  /** Asks with numbers. */
  public static Answer handles(Floor floor, int[] asked) {
    return floor.decide(asked[0], asked[1], asked[2], asked[3], asked[4], asked[5], asked[6]);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark;

import java.util.Arrays;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.benchmark.workload.Answer;
import org.medalliance.examples.benchmark.workload.Floor;
import org.medalliance.examples.benchmark.workload.Plain;
import org.medalliance.examples.benchmark.workload.Workload;
import org.medalliance.sharing.SharingRequest;

/** The requests of a workload, one after the other and over again. */
final class Asked {
  private final Workload workload;
  private final Plain.Request[] plain;
  private int next;

  Asked(Workload workload) {
    this.workload = workload;
    this.plain = workload.asked().toArray(new Plain.Request[0]);
  }

  Workload workload() {
    return workload;
  }

  SharingPolicy policy() {
    return SharingPolicy.of(workload.alliance());
  }

  SharingRequest[] requests() {
    return workload.requests().toArray(new SharingRequest[0]);
  }

  /** The requests with units, resources and kinds by their numbers. */
  int[][] handles(Floor floor) {
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

  int next() {
    int now = next;
    next = now + 1 == plain.length ? 0 : now + 1;
    return now;
  }

  Plain.Request nextPlain() {
    return plain[next()];
  }

  /** What every way to decide has to have worked out: the outcome, and how many citations. */
  static int read(SharingDecision decision) {
    return decision.outcome().ordinal() + decision.citations().size();
  }

  static int read(Answer answer) {
    return answer.possible() + answer.rows().length;
  }

  static Answer text(Floor floor, Plain.Request asked) {
    return floor.decide(
        asked.recipient(),
        asked.provider(),
        asked.resource(),
        asked.kind(),
        asked.on(),
        asked.urgency(),
        asked.purpose());
  }

  static Answer handles(Floor floor, int[] asked) {
    return floor.decide(asked[0], asked[1], asked[2], asked[3], asked[4], asked[5], asked[6]);
  }
}

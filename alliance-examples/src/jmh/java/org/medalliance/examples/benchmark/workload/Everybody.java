// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.workload;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.institution.Institution;
import org.medalliance.sharing.SharingRequest;

/**
 * Who may use something and who may give it: asked of all units at once, and of one after the
 * other.
 *
 * @param policy what is asked
 * @param requests the requests from which the questions are taken
 */
public record Everybody(SharingPolicy policy, List<SharingRequest> requests) {
  /** How many questions there are. */
  public static final int QUESTIONS = 16;

  private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

  /** Returns requests of which the recipient is asked for, each for its own day. */
  public SharingRequest[] uses() {
    return some(request -> true);
  }

  /**
   * Returns requests of which the provider is asked for, each for its own day and for a kind, as
   * only its owner gives a resource.
   */
  public SharingRequest[] gives() {
    return some(request -> request.kind().isPresent());
  }

  private SharingRequest[] some(Predicate<SharingRequest> which) {
    List<SharingRequest> all = requests.stream().filter(which).toList();
    return IntStream.range(0, QUESTIONS)
        .mapToObj(i -> all.get(i * all.size() / QUESTIONS))
        .toArray(SharingRequest[]::new);
  }

  /** Returns the request for the one day that all questions may be about. */
  public static SharingRequest sameDay(SharingRequest request) {
    return request.toBuilder().on(DAY).build();
  }

  /** Returns the request for each unit in place of its recipient. */
  public SharingRequest[] recipients(SharingRequest request) {
    return each(unit -> request.toBuilder().recipient(unit).build());
  }

  /** Returns the request for each unit in place of its provider. */
  public SharingRequest[] providers(SharingRequest request) {
    return each(unit -> request.toBuilder().provider(unit).build());
  }

  private SharingRequest[] each(Function<UnitId, SharingRequest> request) {
    return policy.alliance().institutions().stream()
        .map(Institution::id)
        .map(request)
        .toArray(SharingRequest[]::new);
  }

  /** Reads how many units are answered how. */
  public static int read(Map<Outcome, Set<UnitId>> found) {
    int read = 0;
    for (Outcome outcome : Outcome.values()) {
      read += outcome.ordinal() * found.get(outcome).size();
    }
    return read;
  }

  /** Reads the units that may, one by one. */
  public static int readNames(Map<Outcome, Set<UnitId>> found) {
    int read = 0;
    for (UnitId unit : found.get(Outcome.PERMITTED)) {
      read += unit.value().length();
    }
    return read;
  }

  /** Returns how many units may use, or may give, by deciding for one after the other. */
  public int count(SharingRequest[] each) {
    int permitted = 0;
    for (SharingRequest request : each) {
      permitted += policy.decide(request).outcome() == Outcome.PERMITTED ? 1 : 0;
    }
    return permitted;
  }

  /**
   * Returns how many units may use or give something, in all.
   *
   * @throws IllegalStateException if all at once are not answered like one after the other
   */
  public int check() {
    int permitted = 0;
    for (SharingRequest request : uses()) {
      Map<Outcome, Set<UnitId>> found = policy.recipients(request);
      check(found, recipients(request), SharingRequest::recipient);
      permitted += found.get(Outcome.PERMITTED).size();
    }
    for (SharingRequest request : gives()) {
      Map<Outcome, Set<UnitId>> found = policy.providers(request);
      check(found, providers(request), SharingRequest::provider);
      permitted += found.get(Outcome.PERMITTED).size();
    }
    return permitted;
  }

  private void check(
      Map<Outcome, Set<UnitId>> found,
      SharingRequest[] each,
      Function<SharingRequest, UnitId> unit) {
    for (SharingRequest request : each) {
      Outcome outcome = policy.decide(request).outcome();
      for (Outcome other : Outcome.values()) {
        if (found.get(other).contains(unit.apply(request)) != (other == outcome)) {
          throw new IllegalStateException(
              "all at once must be answered alike: " + policy.decide(request) + "; " + other);
        }
      }
    }
  }
}

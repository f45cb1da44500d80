// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.evidence.Claim.Meaning;
import org.medalliance.time.PartialDate;

/**
 * Whether figures of one thing agree with each other:
 *
 * <ul>
 *   <li>two that are current on one day are the same;
 *   <li>those present, and those that there are at least, are no more than those current that day;
 *   <li>those ever are no fewer than were current, present or ever on that day or before.
 * </ul>
 *
 * What is planned agrees with everything, and so does a figure for a day that may be another's.
 */
public final class ClaimPairs {
  private final Consumer<? super Finding> findings;

  private ClaimPairs(Consumer<? super Finding> findings) {
    this.findings = findings;
  }

  /** Hands over, at one of the two, each figure that another excludes. */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    Map<String, List<Told>> same = new TreeMap<>();
    for (Told told : Told.of(alliance)) {
      String of = told.claim().measure() + "\n" + told.claim().subject().orElse("");
      same.computeIfAbsent(of, any -> new ArrayList<>()).add(told);
    }
    ClaimPairs pairs = new ClaimPairs(findings);
    for (List<Told> claims : same.values()) {
      pairs.current(claims);
      pairs.ever(claims);
    }
  }

  private void current(List<Told> claims) {
    Map<PartialDate, Told> current = new TreeMap<>();
    for (Told one : those(claims, Meaning.CURRENT)) {
      if (one.claim().asOf().isKnown()) {
        Told first = current.putIfAbsent(one.claim().asOf(), one); // the least of the day
        if (first != null && first.claim().value() != one.claim().value()) {
          conflict(one, first);
        }
      }
    }
    for (Told one : those(claims, Meaning.PRESENT, Meaning.AT_LEAST)) {
      Told whole = current.get(one.claim().asOf());
      if (whole != null && one.claim().value() > whole.claim().value()) {
        conflict(one, whole);
      }
    }
  }

  /** Goes through the days once, with the greatest figure of those before. */
  private void ever(List<Told> claims) {
    List<Told> before =
        those(claims, Meaning.CURRENT, Meaning.PRESENT, Meaning.AT_LEAST, Meaning.CUMULATIVE);
    before.sort(Comparator.comparing(one -> one.claim().asOf().latest()));
    List<Told> ever = those(claims, Meaning.CUMULATIVE);
    ever.sort(Comparator.comparing(one -> one.claim().asOf().earliest()));
    Optional<Told> greatest = Optional.empty();
    int next = 0;
    for (Told one : ever) {
      while (next < before.size()
          && !before.get(next).claim().asOf().latest().isAfter(one.claim().asOf().earliest())) {
        Told candidate = before.get(next++);
        if (greatest.isEmpty() || greatest.get().claim().value() < candidate.claim().value()) {
          greatest = Optional.of(candidate);
        }
      }
      if (greatest.isPresent() && greatest.get().claim().value() > one.claim().value()) {
        conflict(one, greatest.get());
      }
    }
  }

  private static List<Told> those(List<Told> claims, Meaning... meanings) {
    List<Meaning> wanted = List.of(meanings);
    return new ArrayList<>(
        claims.stream().filter(one -> wanted.contains(one.claim().meaning())).toList());
  }

  private void conflict(Told one, Told other) {
    findings.accept(
        Finding.of(FindingCodes.CLAIMS_CONFLICT, one.path(), one.phrase(), other.phrase()));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reconciliation;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.evidence.Claim;
import org.medalliance.wording.Phrase;

/**
 * Whether parts of a figure fit it. Parts are figures of narrower measures, such as {@code
 * members.director} of {@code members}, in the same source, of the same meaning and the same known
 * day.
 *
 * <p>One part that is more than the whole surely excludes it. Parts that add up to something else
 * need not: they may be some of all, or overlap, as where members are told by kind and by region.
 * So nothing is said where some of them make the whole; nor of what is planned or a lower bound.
 */
public final class ClaimParts {
  /** More parts than these are not added up. */
  private static final int MAX_PARTS = 32;

  /** With more different sums than these, one of them is taken to be the whole. */
  private static final int MAX_SUMS = 4_096;

  private final Map<String, Parts> parts = new TreeMap<>();
  private final Consumer<? super Finding> findings;

  private ClaimParts(Consumer<? super Finding> findings) {
    this.findings = findings;
  }

  /** Hands over each figure that a part exceeds, or of which parts make another. */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    ClaimParts all = new ClaimParts(findings);
    List<Told> claims = Told.of(alliance).stream().filter(told -> isExact(told.claim())).toList();
    for (Told told : claims) {
      String measure = told.claim().measure().value();
      int dot = measure.indexOf('|') < 0 ? measure.lastIndexOf('.') : -1;
      if (dot > 0) {
        all.parts
            .computeIfAbsent(key(measure.substring(0, dot), told.claim()), any -> new Parts(told))
            .add(told);
      }
    }
    claims.forEach(all::whole);
  }

  private void whole(Told whole) {
    Parts told = parts.get(key(whole.claim().measure().value(), whole.claim()));
    if (told == null) {
      return;
    }
    long value = whole.claim().value();
    if (told.greatest.claim().value() > value) {
      findings.accept(
          Finding.of(
              FindingCodes.CLAIMS_CONFLICT,
              told.greatest.path(),
              told.greatest.phrase(),
              whole.phrase()));
    } else if (told.differ(value, whole.claim().meaning())) {
      findings.accept(
          Finding.of(
              FindingCodes.CLAIM_PARTS,
              whole.path(),
              whole.phrase(),
              told.sum(),
              Phrase.list(List.copyOf(told.values.values()))));
    }
  }

  private static boolean isExact(Claim claim) {
    return claim.asOf().isKnown()
        && claim.meaning() != Claim.Meaning.AT_LEAST
        && claim.meaning() != Claim.Meaning.PLANNED;
  }

  private static String key(String measure, Claim claim) {
    return String.join(
        "\n",
        measure,
        claim.subject().orElse(""),
        claim.asOf().toString(),
        claim.meaning().name(),
        claim.source().map(source -> source.value()).orElse(""));
  }

  /** What is told of the parts of one thing. */
  private static final class Parts {
    private final Map<String, Long> values = new TreeMap<>();
    private final Set<Long> sums = new HashSet<>();
    private Told greatest;
    private boolean clear = true;

    private Parts(Told first) {
      greatest = first;
    }

    /** One part may be told twice; told otherwise the second time, there is no sum. */
    void add(Told told) {
      long value = told.claim().value();
      if (value > greatest.claim().value()) {
        greatest = told;
      }
      clear &= values.size() <= MAX_PARTS;
      if (clear) {
        Long before = values.putIfAbsent(told.claim().measure().value(), value);
        clear = before == null || before == value;
      }
    }

    /** Those ever may have been of two parts, one after the other. */
    boolean differ(long whole, Claim.Meaning meaning) {
      return clear
          && values.size() > 1
          && values.size() <= MAX_PARTS
          && (sum() < whole
              || (meaning != Claim.Meaning.CUMULATIVE && sum() > whole && noneMake(whole)));
    }

    long sum() {
      return values.values().stream().reduce(0L, LongMath::saturatedAdd);
    }

    private boolean noneMake(long whole) {
      if (sums.isEmpty()) {
        sums.add(0L);
        for (long value : values.values()) {
          if (sums.size() <= MAX_SUMS) {
            new ArrayList<>(sums).forEach(sum -> sums.add(LongMath.saturatedAdd(sum, value)));
          }
        }
      }
      return sums.size() <= MAX_SUMS && !sums.contains(whole);
    }
  }
}

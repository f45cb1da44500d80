// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reconciliation;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.evidence.Claim;
import org.medalliance.wording.Phrase;

/**
 * Whether the parts of a figure add up to it. Parts are figures of narrower measures, such as
 * {@code members.director} of {@code members}, in the same source, of the same day and meaning.
 */
public final class ClaimParts {
  private ClaimParts() {}

  /** Hands over each figure of which two or more parts are told, with another sum. */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    Map<String, List<Told>> parts = new TreeMap<>();
    List<Told> claims = Told.of(alliance);
    for (Told told : claims) {
      String measure = told.claim().measure().value();
      int dot = measure.indexOf('|') < 0 ? measure.lastIndexOf('.') : -1;
      if (dot > 0) {
        parts
            .computeIfAbsent(key(measure.substring(0, dot), told.claim()), any -> new ArrayList<>())
            .add(told);
      }
    }
    for (Told whole : claims) {
      List<Told> told =
          parts.getOrDefault(key(whole.claim().measure().value(), whole.claim()), List.of());
      long sum =
          told.stream().mapToLong(part -> part.claim().value()).reduce(0, LongMath::saturatedAdd);
      if (told.size() > 1 && sum != whole.claim().value()) {
        findings.accept(
            Finding.of(
                FindingCodes.CLAIM_PARTS,
                whole.path(),
                whole.phrase(),
                sum,
                Phrase.list(told.stream().map(part -> part.claim().value()).toList())));
      }
    }
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
}

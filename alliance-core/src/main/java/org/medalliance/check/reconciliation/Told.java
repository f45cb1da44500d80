// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reconciliation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.medalliance.Alliance;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.evidence.Claim;
import org.medalliance.wording.Phrase;

/**
 * A claim and its position among all.
 *
 * @param index the position
 * @param claim the claim
 */
record Told(int index, Claim claim) {
  static List<Told> of(Alliance alliance) {
    ImmutableList<Claim> claims = alliance.claims().asList();
    return IntStream.range(0, claims.size()).mapToObj(i -> new Told(i, claims.get(i))).toList();
  }

  FindingPath path() {
    return FindingPath.of(index, claim);
  }

  /** The claim with its source and the words that say so. */
  Phrase phrase() {
    Phrase said =
        claim
            .source()
            .map(source -> Phrase.of("claim.sourced", claim, source))
            .orElseGet(() -> Phrase.of("value", claim));
    return claim.quote().map(quote -> Phrase.of("claim.quoted", said, quote)).orElse(said);
  }
}

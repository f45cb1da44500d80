// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

/**
 * How large the alliances are that are drawn; all bounds inclusive.
 *
 * <p>The larger, the slower: draw many SMALL ones to find what is wrong, a few LARGE ones to find
 * what takes too long.
 */
public enum AllianceSize {
  /** 2 to 6 units, 1 to 3 agreements, up to 3 resources, up to 5 rules. */
  SMALL(2, 6, 1, 3, 3, 0, 5),
  /** 10 to 60 units, 3 to 12 agreements, up to 20 resources, 5 to 30 rules. */
  MEDIUM(10, 60, 3, 12, 20, 5, 30),
  /** 200 to 1,000 units, 10 to 50 agreements, up to 200 resources, 50 to 200 rules. */
  LARGE(200, 1_000, 10, 50, 200, 50, 200);

  final int leastUnits;
  final int mostUnits;
  final int leastAgreements;
  final int mostAgreements;
  final int mostResources;
  final int leastRules;
  final int mostRules;

  AllianceSize(
      int leastUnits,
      int mostUnits,
      int leastAgreements,
      int mostAgreements,
      int mostResources,
      int leastRules,
      int mostRules) {
    this.leastUnits = leastUnits;
    this.mostUnits = mostUnits;
    this.leastAgreements = leastAgreements;
    this.mostAgreements = mostAgreements;
    this.mostResources = mostResources;
    this.leastRules = leastRules;
    this.mostRules = mostRules;
  }
}

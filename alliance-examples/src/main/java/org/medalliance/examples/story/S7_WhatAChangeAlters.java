// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.story;

import org.medalliance.Alliance;
import org.medalliance.analysis.RuleAnalysis;
import org.medalliance.analysis.RuleComparison;
import org.medalliance.analysis.finding.Difference;
import org.medalliance.analysis.finding.RuleFinding;
import org.medalliance.examples.Proposals;
import org.medalliance.examples.Samples;
import org.medalliance.examples.report.Page;

/** What a change of the rules would alter, before anybody lives under it. */
public final class S7_WhatAChangeAlters {
  private S7_WhatAChangeAlters() {}

  /** Tells the story. */
  public static void main(String[] args) {
    Stories.alone(S7_WhatAChangeAlters::tell);
  }

  static void tell(Page page) {
    page.heading("7  What would a change of the rules alter?").blank();

    // Suppose a unit were on trial, and a rule kept such units from consulting.
    Alliance today = Proposals.onTrial(Samples.chongqing());
    page.line(
        "Suppose that newcomer-mch were on trial since 2024, and not-on-trial forbade it to"
            + " consult the lead. What holds of the rules today?");
    findings(page, today);

    // First try: the rule is opened, the charter is not.
    page.blank()
        .line("Open members-use-the-lead to units on trial: what would be decided otherwise?");
    Alliance first = Proposals.opened(today);
    differences(page, RuleComparison.between(today, first));
    page.line("For the charter binds full members alone, and a selector only narrows.");

    // Second try: the charter names their standing too.
    page.blank().line("Let the charter bind units on trial too:");
    Alliance second = Proposals.bound(first);
    differences(page, RuleComparison.between(today, second));
    page.line("Consulting is now forbidden rather than not covered. Why?");
    findings(page, second);

    page.blank().line("Without not-on-trial:");
    Alliance third = Proposals.without(second, "not-on-trial");
    differences(page, RuleComparison.between(today, third));
  }

  private static void findings(Page page, Alliance alliance) {
    for (RuleFinding finding : RuleAnalysis.of(alliance).findings()) {
      if (finding.kind() != RuleFinding.Kind.GAP) {
        page.hanging(2, finding.kind() + "  ", finding.toString());
        finding.region().cells().forEach(cell -> page.hanging(4, "- ", cell.toString()));
      }
    }
  }

  private static void differences(Page page, RuleComparison comparison) {
    if (comparison.areEquivalent().isYes()) {
      page.indented("Nothing: every request is decided alike.");
    }
    for (Difference difference : comparison.differences()) {
      page.hanging(2, "- ", difference.toString());
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.examples.html.section.Agreements;
import org.medalliance.examples.html.section.Changes;
import org.medalliance.examples.html.section.CheckFindings;
import org.medalliance.examples.html.section.Matrix;
import org.medalliance.examples.html.section.Membership;
import org.medalliance.examples.html.section.Overview;
import org.medalliance.examples.html.section.ReferralPaths;
import org.medalliance.examples.html.section.RuleFindings;
import org.medalliance.examples.html.section.Subject;
import org.medalliance.examples.html.section.TierMap;

/**
 * An alliance on a day, as one page.
 *
 * @param html the page; it asks for nothing else
 */
public record HtmlReport(String html) {

  /**
   * Returns the page of {@code alliance} on {@code day}: the same arguments, the same text.
   *
   * @param after what it becomes, to say what changes by it; empty if that is not asked
   * @param locale Chinese for every locale of that language, English for every other
   */
  public static HtmlReport of(
      Alliance alliance, Optional<Alliance> after, LocalDate day, Locale locale) {
    Subject subject = Subject.of(alliance, day, locale);
    CheckFindings check = CheckFindings.of(subject);
    RuleFindings rules = RuleFindings.of(subject);
    Content content =
        new Content(
            subject.labels().tag(),
            subject.labels().all(),
            Overview.of(subject, check, rules),
            TierMap.of(subject),
            Membership.of(subject),
            Agreements.of(subject),
            Matrix.of(subject),
            check,
            rules,
            ReferralPaths.of(subject),
            after.map(other -> Changes.of(subject, other)).orElse(null));
    return new HtmlReport(Layout.fill(content));
  }
}

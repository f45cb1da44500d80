// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medalliance.examples.html.section.Agreements;
import org.medalliance.examples.html.section.Changes;
import org.medalliance.examples.html.section.CheckFindings;
import org.medalliance.examples.html.section.Matrix;
import org.medalliance.examples.html.section.Membership;
import org.medalliance.examples.html.section.Overview;
import org.medalliance.examples.html.section.ReferralPaths;
import org.medalliance.examples.html.section.RuleFindings;
import org.medalliance.examples.html.section.TierMap;

/**
 * Everything that a page says.
 *
 * @param language the language, as pages name it
 * @param t the words of the page, by key
 * @param changes what changes; null if there is nothing to compare with
 */
record Content(
    String language,
    Map<String, String> t,
    Overview overview,
    TierMap units,
    Membership members,
    Agreements agreements,
    Matrix matrix,
    CheckFindings findings,
    RuleFindings analysis,
    ReferralPaths referral,
    @Nullable Changes changes) {}

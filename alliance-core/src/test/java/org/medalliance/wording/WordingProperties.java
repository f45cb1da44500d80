// SPDX-License-Identifier: Apache-2.0
package org.medalliance.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.Duty;
import org.medalliance.evidence.Claim;
import org.medalliance.membership.MemberFact;
import org.medalliance.resource.Quota;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.testing.AllianceDomain;

/** A value has the same words in a phrase as it has by itself. */
@Domain(AllianceDomain.class)
class WordingProperties {

  @Property
  void selectorsSayWhatTheySayThemselves(@ForAll UnitSelector selector) {
    assertSaysWhatItSaysItself(selector);
  }

  @Property
  void conditionsSayWhatTheySayThemselves(@ForAll SharingCondition condition) {
    assertSaysWhatItSaysItself(condition);
  }

  @Property
  void resourceSelectorsSayWhatTheySayThemselves(@ForAll ResourceSelector selector) {
    assertSaysWhatItSaysItself(selector);
  }

  @Property
  void resourcesSayWhatTheySayThemselves(@ForAll SharedResource resource) {
    assertSaysWhatItSaysItself(resource);
  }

  @Property
  void quotasSayWhatTheySayThemselves(@ForAll Quota quota) {
    assertSaysWhatItSaysItself(quota);
  }

  @Property
  void factsSayWhatTheySayThemselves(@ForAll MemberFact one, @ForAll AgreementFact other) {
    assertSaysWhatItSaysItself(one);
    assertSaysWhatItSaysItself(other);
  }

  @Property
  void claimsSayWhatTheySayThemselves(@ForAll Claim claim) {
    assertSaysWhatItSaysItself(claim);
  }

  @Property
  void dutiesSayWhatTheySayThemselvesButForTheTimeLimit(@ForAll Duty duty) {
    String words = duty.toString();
    int limit = duty.within().isPresent() ? words.lastIndexOf(" within ") : words.length();

    assertThat(Phrase.of("value", duty).text(Locale.ENGLISH)).startsWith(words.substring(0, limit));
  }

  private static void assertSaysWhatItSaysItself(Serializable value) {
    assertThat(Phrase.of("value", value)).hasToString(value.toString());
    assertThat(Phrase.of("value", value).text(Locale.CHINESE))
        .isNotBlank()
        .doesNotContain("{0}", "{1}", "null");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.space;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.analysis.box.Axis;
import org.medalliance.analysis.box.Bits;
import org.medalliance.analysis.box.Told;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Code;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.wording.Phrase;

/** In what requests can differ for one rule that asks for all of it. */
class SpaceTest {
  private static final SharingCondition CONSENT = SharingCondition.flag(Attribute.CONSENT);
  private static final SharingCondition ADULT =
      SharingCondition.atLeast(Attribute.number("age"), 18);
  private static final Quota THREE = Quota.of(3, Quota.Window.MONTH, Quota.Of.RECIPIENT);

  private static final Space SPACE =
      Space.of(
          List.of(
              Alliance.builder()
                  .id("al")
                  .kind(AllianceKind.of("specialty-alliance"))
                  .roll(RollScope.PARTIAL)
                  .addRule(
                      SharingRule.permit("labs")
                          .resource(
                              new ResourceSelector.OfKind(
                                  ImmutableSortedSet.of(ResourceKind.of("labs")),
                                  Optional.of(Code.of("05"))))
                          .provider(UnitSelector.any())
                          .recipient(UnitSelector.any())
                          .when(SharingCondition.allOf(CONSENT, ADULT))
                          .quota(THREE)
                          .under("charter")
                          .build())
                  .build()));

  private static Axis axis(Optional<Told> told) {
    return told.orElseThrow().axes().iterator().next();
  }

  private static Axis used() {
    return axis(
        SPACE.left(
            Account.of(new Citation(RuleId.of("labs"), AgreementId.of("charter")), THREE), 3));
  }

  @Test
  void numbersAreOnlyAmountsAndWhatIsToldAsNumbers() {
    Axis ages = axis(SPACE.where(ADULT, true, true));

    assertThat(SPACE.isNumber(used(), 0)).isTrue();
    assertThat(SPACE.isNumber(ages, 0)).isFalse();
    assertThat(SPACE.isNumber(ages, 1)).isTrue();
    assertThat(SPACE.isNumber(axis(SPACE.where(CONSENT, true, true)), 1)).isFalse();
    assertThat(SPACE.isNumber(SPACE.specialties().axis(), 1)).isFalse();
  }

  @Test
  void eachIsAnAxisOfItsOwn() {
    assertThat(
            List.of(
                SPACE.specialties().axis().number(),
                axis(SPACE.where(ADULT, true, true)).number(),
                axis(SPACE.where(CONSENT, true, true)).number(),
                used().number()))
        .containsExactly(0, 1, 2, 3);
  }

  @Test
  void whatIsOpenIsNotTold() {
    assertThat(SPACE.words(Told.ANYTHING)).isEmpty();
    assertThat(words(SPACE.specialties().axis())).containsExactly("specialty is 05");
    assertThat(words(axis(SPACE.where(CONSENT, true, true)))).containsExactly("consent is true");
    assertThat(words(used())).containsExactly("used on the quota of labs: 2");
  }

  private static List<String> words(Axis axis) {
    return SPACE.words(Told.of(axis, Bits.only(1)).orElseThrow()).stream()
        .map((Phrase phrase) -> phrase.text(Locale.ENGLISH))
        .toList();
  }
}

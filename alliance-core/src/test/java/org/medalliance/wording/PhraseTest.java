// SPDX-License-Identifier: Apache-2.0
package org.medalliance.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Duty;
import org.medalliance.agreement.DutyKind;
import org.medalliance.code.AgreementId;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.UnitId;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.resource.Quota;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Purpose;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.sharing.Urgency;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

class PhraseTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 24);
  private static final Phrase IN_FORCE = Phrase.of("expected.inForce", AgreementId.of("charter"));

  /** Some 10,000 characters that break lines, hide, and turn the reading direction. */
  private static final String HOSTILE = "{0}<b>\u202e\n\t\u2028\u0000".repeat(1_000);

  @Test
  void isChineseForEveryLocaleOfThatLanguage() {
    for (String tag : List.of("zh", "zh-CN", "zh-Hant-TW", "zh-SG-u-nu-arab")) {
      assertThat(IN_FORCE.text(Locale.forLanguageTag(tag))).as(tag).isEqualTo("协议 charter 处于有效状态");
    }
  }

  @Test
  void isEnglishForEveryOtherLocaleWhateverTheMachineSpeaks() {
    Locale here = Locale.getDefault();
    try {
      Locale.setDefault(Locale.CHINA);
      for (String tag : List.of("en", "fr-FR", "ar-EG", "und", "yue")) {
        assertThat(IN_FORCE.text(Locale.forLanguageTag(tag)))
            .as(tag)
            .isEqualTo("charter is in force");
      }
      assertThat(IN_FORCE.text(Locale.ROOT)).isEqualTo("charter is in force");
      assertThat(IN_FORCE).hasToString("charter is in force");
    } finally {
      Locale.setDefault(here);
    }
  }

  @Test
  void setsChineseAndLatinApart() {
    assertThat(chinese(Phrase.of("expected.bound", AgreementId.of("g3-1"))))
        .isEqualTo("受协议 g3-1 约束");
    assertThat(chinese(Phrase.of("expected.bound", AgreementId.of("章程")))).isEqualTo("受协议章程约束");
    assertThat(chinese(Phrase.of("unknown.NOT_WRITTEN", "institutions[u].region[0]")))
        .isEqualTo("institutions[u].region[0] 未载明");
    assertThat(Phrase.of("expected.bound", AgreementId.of("章程"))).hasToString("bound by 章程");
    assertThat(Phrase.of("found.since", "章程", "章程")).hasToString("章程 (章程)");
    assertThat(Phrase.of("premise.found", "章程", "章程")).hasToString("章程: 章程");
  }

  @Test
  void namesTheFirstEightAndCountsTheRest() {
    List<Long> numbers = LongStream.rangeClosed(1, 10).boxed().toList();

    assertThat(Phrase.list(numbers)).hasToString("1, 2, 3, 4, 5, 6, 7, 8 and 2 more");
    assertThat(Phrase.either(numbers))
        .hasToString("1 or 2 or 3 or 4 or 5 or 6 or 7 or 8 or 2 more");
    assertThat(chinese(Phrase.list(numbers))).isEqualTo("1、2、3、4、5、6、7、8 等，另有 2 项");
    assertThat(Phrase.list(numbers.subList(0, 8))).hasToString("1, 2, 3, 4, 5, 6, 7, 8");
    assertThat(Phrase.list(numbers.subList(0, 1))).isEqualTo(Phrase.of("value", 1L));
    assertThat(Phrase.list(List.of())).hasToString("none");
    assertThat(Phrase.either(List.of(IN_FORCE))).isEqualTo(IN_FORCE);
  }

  @Test
  void whatItIsAboutCannotBreakALineNorBeTakenForAGap() {
    Phrase phrase = Phrase.of("premise.found", HOSTILE, "{0} {1}");

    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      assertThat(phrase.text(locale))
          .startsWith("{0}<b>\\u202e\\u000a\\u0009\\u2028\\u0000{0}")
          .endsWith("{0} {1}")
          .hasSizeLessThanOrEqualTo(Phrase.MAX_LENGTH)
          .matches(text -> text.codePoints().noneMatch(Character::isISOControl), "on one line");
    }
  }

  @Test
  void takesAThousandCharactersAtMostAndCutsNoCharacterInTwo() {
    Phrase rare = Phrase.clauses(List.of("x", "𠮷".repeat(400), "𠮷".repeat(400)));

    assertThat(rare.text(Locale.ENGLISH)).hasSizeBetween(999, 1_000).endsWith("𠮷…");
    assertThat(Phrase.clauses(List.of("x".repeat(400), "y".repeat(400))).text(Locale.ENGLISH))
        .hasSize(802);
  }

  @Test
  void saysDatesInEachLanguage() {
    assertThat(both(PartialDate.of(DAY))).containsExactly("2021-06-24", "2021-06-24");
    assertThat(both(PartialDate.ofYear(2017))).containsExactly("2017", "2017 年");
    assertThat(both(PartialDate.parse("2017-05"))).containsExactly("2017-05", "2017-05");
    assertThat(both(PartialDate.by(DAY))).containsExactly("[..2021-06-24]", "不晚于 2021-06-24 的某日");
    assertThat(both(PartialDate.from(DAY))).containsExactly("[2021-06-24..]", "不早于 2021-06-24 的某日");
    assertThat(both(PartialDate.between(DAY, DAY.plusDays(1))))
        .containsExactly("[2021-06-24..2021-06-25]", "2021-06-24 至 2021-06-25 间某日");
    assertThat(both(PartialDate.UNKNOWN)).containsExactly("[..]", "不详之日");
  }

  @Test
  void saysSpansInEachLanguage() {
    assertThat(both(DateSpan.ALWAYS)).containsExactly("always", "长期有效");
    assertThat(both(DateSpan.of(DAY, DAY.plusDays(1))))
        .containsExactly("2021-06-24/2021-06-25", "自 2021-06-24 起，至 2021-06-25 前");
    assertThat(both(DateSpan.from(DAY))).containsExactly("2021-06-24/..", "自 2021-06-24 起");
    assertThat(both(DateSpan.until(DAY))).containsExactly("../2021-06-24", "至 2021-06-24 前");
  }

  @Test
  void saysTimeLimitsInTheLargestUnitThatFits() {
    assertThat(both(Duration.ofDays(2))).containsExactly("2 d", "2 天");
    assertThat(both(Duration.ofHours(36))).containsExactly("36 h", "36 小时");
    assertThat(both(Duration.ofMinutes(30))).containsExactly("30 min", "30 分钟");
    assertThat(both(Duration.ofSeconds(90))).containsExactly("PT1M30S", "PT1M30S");
  }

  @Test
  void saysFactsDutiesAndQuotasInEachLanguage() {
    assertThat(both(MemberFact.admitted(DAY)))
        .containsExactly("ADMITTED 2021-06-24", "2021-06-24 加入");
    assertThat(both(AgreementFact.effective(DAY)))
        .containsExactly("EFFECTIVE 2021-06-24", "2021-06-24 生效");
    assertThat(
            both(
                AgreementFact.effective(DAY).toBuilder()
                    .expiresAfter(PartialDate.ofYear(2027))
                    .build()))
        .containsExactly("EFFECTIVE 2021-06-24, expires after 2027", "2021-06-24 生效，有效期至 2027 年");
    assertThat(both(Duty.of(DutyKind.of("reply"), Bearer.provider())))
        .containsExactly("PROVIDER: reply", "提供方：reply");
    assertThat(
            both(
                Duty.of(DutyKind.of("reply"), Bearer.role(Roles.LEAD)).toBuilder()
                    .text(new LocalizedText(ImmutableSortedMap.of("en", "give reply", "zh", "答复")))
                    .within(Duration.ofMinutes(30))
                    .build()))
        .containsExactly("role lead: give reply within 30 min", "牵头单位：答复，时限 30 分钟");
    assertThat(both(Quota.of(20, Quota.Window.MONTH, Quota.Of.RECIPIENT)))
        .containsExactly("20 per MONTH of RECIPIENT", "每月 20（按使用方计）");
  }

  @Test
  void saysSelectorsAndConditionsInEachLanguage() {
    assertThat(
            both(
                UnitSelector.allOf(
                    UnitSelector.role(Roles.MEMBER),
                    UnitSelector.not(UnitSelector.tierAtMost("county")))))
        .containsExactly(
            "(not tier at most county and role member)", "（不符合‘层级不高于 county’且角色为成员单位）");
    assertThat(both(UnitSelector.role(Role.of("chief-clerk"))))
        .containsExactly("role chief-clerk", "角色为 chief-clerk");
    assertThat(
            both(
                SharingCondition.anyOf(
                    SharingCondition.urgencyAtLeast(Urgency.URGENT),
                    SharingCondition.flag(Attribute.CONSENT))))
        .containsExactly("(consent is so or urgency is at least URGENT)", "（满足“患者同意”或紧急程度不低于“紧急”）");
    assertThat(both(SharingCondition.between(Attribute.number("distance-km"), 1, 40)))
        .containsExactly("distance-km is at least 1 and at most 40", "distance-km 不小于 1 且不大于 40");
    assertThat(both(SharingCondition.recipientTier(SharingCondition.TierRelation.ADJACENT_LOWER)))
        .containsExactly(
            "recipient's tier is ADJACENT_LOWER seen from the provider", "使用方层级比提供方低一级");
    assertThat(both(SharingCondition.purposeIn(Purpose.of("teaching"))))
        .containsExactly("purpose is teaching", "用途为 teaching");
  }

  @Test
  void keepsWhatItIsAboutForPrograms() {
    UnitSelector county = UnitSelector.tierAtMost("county");
    Phrase phrase = Phrase.of("expected.unit", county);

    assertThat(phrase.arguments()).containsExactly(county);
    assertThat(phrase).isEqualTo(Phrase.of("expected.unit", UnitSelector.tierAtMost("county")));
  }

  @Test
  void rejectsAKeyWithoutWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Phrase.of("no.such\nkey"))
        .withMessage("phrase must have words: 'no.such\\u000akey'");
  }

  @Test
  void rejectsOtherThanTheArgumentsThatTheWordsAskFor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Phrase.of("found.both", "one"))
        .withMessage("phrase found.both must have 2 arguments: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Phrase.of("found.both", "one", "two", "three"));
    assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of("join.or", "one"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Phrase("join.or", ImmutableList.copyOf(Collections.nCopies(9, "x"))));
    assertThat(new Phrase("join.or", ImmutableList.copyOf(Collections.nCopies(8, "x"))))
        .hasToString("x or x or x or x or x or x or x or x");
  }

  @Test
  void rejectsWhatHasNoWordsOrMayChange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Phrase.of("value", new ArrayList<>(List.of("one"))))
        .withMessage("phrase must be about what has words: java.util.ArrayList");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Phrase.of("value", Locale.Category.FORMAT));
    assertThatNullPointerException().isThrownBy(() -> Phrase.of("value", (String) null));
  }

  @Test
  void doesNotGrowWithoutBound() {
    Phrase doubled = Phrase.of("value", "x");
    for (int i = 0; i < 11; i++) {
      doubled = Phrase.of("found.both", doubled, doubled);
    }
    Phrase large = doubled;

    assertThat(large.text(Locale.ENGLISH)).hasSizeLessThanOrEqualTo(Phrase.MAX_LENGTH);
    assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of("found.both", large, large));
  }

  @Test
  void aLongListWithinAListIsCut() {
    List<Phrase> lists =
        IntStream.range(0, 20)
            .mapToObj(i -> Phrase.list(LongStream.range(0, 20).boxed().toList()))
            .toList();

    assertThat(Phrase.clauses(lists).text(Locale.CHINESE)).endsWith("；另有 12 项");
  }

  @Test
  void constantsHaveNamesAndIdsAreWrittenAsTheyAre() {
    assertThat(chinese(Phrase.of("value", AgreementStatus.IN_FORCE))).isEqualTo("有效");
    assertThat(chinese(Phrase.of("value", UnitId.of("hillside")))).isEqualTo("hillside");
  }

  private static String chinese(Phrase phrase) {
    return phrase.text(Locale.CHINESE);
  }

  private static List<String> both(Serializable value) {
    Phrase phrase = Phrase.of("value", value);
    return List.of(phrase.text(Locale.ENGLISH), phrase.text(Locale.CHINESE));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.medalliance.catalog.china.UnifiedSocialCreditCode;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;
import org.medalliance.code.CodeSystem.Containment;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.Ratio;
import org.medalliance.evidence.Measure;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.institution.Ownership;
import org.medalliance.membership.Basis;
import org.medalliance.membership.Office;
import org.medalliance.membership.Offices;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Purpose;

/** Texts and codes, from pools so small that they collide and match. */
final class Words {
  static final ImmutableList<Role> ROLES =
      ImmutableList.of(
          Roles.LEAD, Roles.MEMBER, Roles.CORE, Roles.OBSERVER, Role.of("fhir|agency"));

  static final ImmutableList<InstitutionKind> INSTITUTION_KINDS =
      ImmutableList.of(
          InstitutionKind.of("hospital"),
          InstitutionKind.of("township-health-centre"),
          InstitutionKind.of("fhir|prov"));

  static final ImmutableList<ResourceKind> RESOURCE_KINDS =
      ImmutableList.of(
          ResourceKind.of("remote-imaging"),
          ResourceKind.of("remote-imaging.ct"),
          ResourceKind.of("training"),
          ResourceKind.of("fhir|57"));

  static final ImmutableList<Purpose> PURPOSES =
      ImmutableList.of(
          Purpose.of("treatment"), Purpose.of("teaching"), Purpose.of("v3-ActReason|TREAT"));

  static final ImmutableList<Attribute<Boolean>> FLAGS =
      ImmutableList.of(Attribute.CONSENT, Attribute.flag("insured"));

  static final ImmutableList<Attribute<Long>> NUMBERS =
      ImmutableList.of(Attribute.number("age-years"), Attribute.number("distance-km"));

  private static final ImmutableList<Ownership> OWNERSHIPS =
      ImmutableList.of(Ownership.of("public"), Ownership.of("private"));

  private static final ImmutableList<Basis> BASES =
      ImmutableList.of(Basis.of("founding"), Basis.of("unveiling"), Basis.of("fhir|contract"));

  private static final ImmutableList<Office> OFFICES =
      ImmutableList.of(Offices.PRESIDENT, Offices.VICE_PRESIDENT, Office.of("fhir|chair"));

  private static final ImmutableList<Measure> MEASURES =
      ImmutableList.of(Measure.MEMBERS, Measure.ATTENDEES, Measure.of("fhir|total"));

  private static final ImmutableList<String> PERSONS =
      ImmutableList.of("Zhang Hua", "Qi Hongbo", "李桃", "O\u2019Neill, \u202eM.");

  private static final ImmutableList<Code> REGIONS =
      codes(
          "500105",
          "500112",
          "500100",
          "500000",
          "511603",
          "511600",
          "510000",
          "XPCC-8",
          "iso3166|CN-50");

  private static final ImmutableList<Code> SPECIALTIES =
      codes("05.05", "05", "05.05.01", "07", "11", "snomed|394586005");

  private static final ImmutableList<Code> GRADES =
      codes("III-A", "III-B", "III", "II-A", "II-B", "ungraded", "I", "nhs|acute");

  private static final CodeSystem REGION =
      CodeSystem.of("test-region", Containment.PAIRS)
          .withHeadings(ImmutableSortedSet.of(Code.of("500100")));

  private static final CodeSystem SPECIALTY = CodeSystem.of("test-specialty", Containment.DOTTED);

  private static final CodeSystem GRADE =
      CodeSystem.ordered(
          "test-grade",
          Containment.HYPHENATED,
          codes("II-B", "II-A", "III-B", "III-A"),
          ImmutableSortedSet.of(Code.of("ungraded")));

  /** Names as they are, and as nobody hopes to see them. */
  private static final ImmutableList<String> TEXTS =
      ImmutableList.of(
          "Lakeside Hospital",
          "重庆市妇幼保健院",
          "Centre de santé «Colline»",
          "a",
          "ｆｕｌｌｗｉｄｔｈ　𠮷野医院",
          "<script>alert('x')</script>",
          "two lines\nand a\ttab",
          "turned \u202e around, \u200b\u2028hidden",
          "${jndi:ldap://127.0.0.1/x} {{7*7}} %s %n",
          " blank at both ends ");

  private static final ImmutableList<String> LANGUAGES =
      ImmutableList.of("en", "zh", "zh-Hant", "fr", "de-CH");

  private Words() {}

  static String text(Dice dice) {
    return dice.oneOf(TEXTS);
  }

  static Optional<String> remark(Dice dice) {
    return dice.maybe(10, () -> text(dice));
  }

  static LocalizedText localized(Dice dice) {
    ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();
    dice.some(1, 3, LANGUAGES).forEach(language -> texts.put(language, text(dice)));
    return new LocalizedText(texts.build());
  }

  static Role role(Dice dice) {
    return dice.oneOf(ROLES);
  }

  static InstitutionKind institutionKind(Dice dice) {
    return dice.oneOf(INSTITUTION_KINDS);
  }

  static ResourceKind resourceKind(Dice dice) {
    return dice.oneOf(RESOURCE_KINDS);
  }

  static Ownership ownership(Dice dice) {
    return dice.oneOf(OWNERSHIPS);
  }

  static Basis basis(Dice dice) {
    return dice.oneOf(BASES);
  }

  static Office office(Dice dice) {
    return dice.oneOf(OFFICES);
  }

  static Measure measure(Dice dice) {
    return dice.oneOf(MEASURES);
  }

  static String person(Dice dice) {
    return dice.oneOf(PERSONS);
  }

  static Purpose purpose(Dice dice) {
    return dice.oneOf(PURPOSES);
  }

  static Attribute<?> attribute(Dice dice) {
    return dice.make(
        () -> dice.oneOf(FLAGS),
        () -> dice.oneOf(NUMBERS),
        () -> Attribute.URGENCY,
        () -> Attribute.PURPOSE);
  }

  static Code region(Dice dice) {
    return dice.oneOf(REGIONS);
  }

  static Code specialty(Dice dice) {
    return dice.oneOf(SPECIALTIES);
  }

  static Code grade(Dice dice) {
    return dice.oneOf(GRADES);
  }

  static Code code(Dice dice) {
    return dice.make(() -> specialty(dice), () -> region(dice), () -> grade(dice));
  }

  /** Well formed; whether its check holds is left to chance. */
  static UnifiedSocialCreditCode creditCode(Dice dice) {
    StringBuilder text = new StringBuilder();
    while (text.length() < 18) {
      text.append("0123456789ABCDEFGHJKLMNPQRTUWXY".charAt(dice.below(31)));
    }
    return UnifiedSocialCreditCode.parse(text.toString());
  }

  /** One that charters name, or any. */
  static Ratio ratio(Dice dice) {
    return dice.make(
        () -> Ratio.of(1, 2),
        () -> Ratio.of(2, 3),
        () -> Ratio.of(3, 4),
        () -> {
          int denominator =
              dice.oneOf(dice.between(1, 12), dice.between(1, Ratio.MAX_DENOMINATOR - 1));
          return Ratio.of(dice.between(0, denominator), denominator);
        });
  }

  static CodeSystem regionSystem(Dice dice) {
    return codeSystem(dice, REGION, REGIONS);
  }

  static CodeSystem specialtySystem(Dice dice) {
    return codeSystem(dice, SPECIALTY, SPECIALTIES);
  }

  static CodeSystem gradeSystem(Dice dice) {
    return codeSystem(dice, GRADE, GRADES);
  }

  static CodeSystem codeSystem(Dice dice) {
    return dice.<Supplier<CodeSystem>>oneOf(
            () -> gradeSystem(dice), () -> regionSystem(dice), () -> specialtySystem(dice))
        .get();
  }

  /** The usual system for these codes, or one that reads and orders them by chance. */
  private static CodeSystem codeSystem(Dice dice, CodeSystem usual, ImmutableList<Code> codes) {
    if (!dice.chance(30)) {
      return usual;
    }
    ImmutableList<Code> own =
        codes.stream().filter(code -> !code.isForeign()).collect(ImmutableList.toImmutableList());
    ImmutableList<Code> listed = dice.some(0, own.size(), own);
    int ordered = dice.between(0, listed.size());
    int placed = dice.between(ordered, listed.size());
    return CodeSystem.ordered(
            dice.oneOf("test-other", "test-third"),
            dice.oneOf(Containment.values()),
            listed.subList(0, ordered),
            ImmutableSortedSet.copyOf(listed.subList(ordered, placed)))
        .withHeadings(ImmutableSortedSet.copyOf(listed.subList(placed, listed.size())));
  }

  private static ImmutableList<Code> codes(String... texts) {
    return ImmutableList.copyOf(texts).stream()
        .map(Code::of)
        .collect(ImmutableList.toImmutableList());
  }
}

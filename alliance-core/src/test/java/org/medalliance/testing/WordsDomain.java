// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.TypeUsage;
import org.medalliance.AllianceId;
import org.medalliance.AllianceKind;
import org.medalliance.agreement.AgreementKind;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.DutyKind;
import org.medalliance.catalog.china.UnifiedSocialCreditCode;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.Ratio;
import org.medalliance.code.SessionId;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.evidence.Measure;
import org.medalliance.governance.CouncilId;
import org.medalliance.governance.CouncilKind;
import org.medalliance.governance.DecisionRuleId;
import org.medalliance.governance.MotionId;
import org.medalliance.governance.SeatId;
import org.medalliance.institution.ExternalId;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.institution.Ownership;
import org.medalliance.membership.Basis;
import org.medalliance.membership.Office;
import org.medalliance.membership.Role;
import org.medalliance.membership.TierId;
import org.medalliance.programme.ProgrammeId;
import org.medalliance.programme.ProgrammeKind;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Attributes;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Purpose;
import org.medalliance.sharing.RuleId;
import org.medalliance.time.DateSpan;
import org.medalliance.time.OpenDate;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/** Words, ids, codes and days by chance, and how dice become arbitraries. */
abstract class WordsDomain extends DomainContextBase {
  /** More choices than any value with a SMALL alliance asks for. */
  private static final int MANY = 1 << 14;

  /** How many values have all the choices they ask for to each one that is cut short. */
  private static final int WHOLE = 31;

  @Provide
  Arbitrary<AllianceId> allianceIds() {
    return drawn(DrawAlliance::id);
  }

  @Provide
  Arbitrary<AllianceKind> allianceKinds() {
    return drawn(DrawAlliance::kind);
  }

  @Provide
  Arbitrary<AgreementKind> agreementKinds() {
    return drawn(DrawAgreement::kind);
  }

  @Provide
  Arbitrary<Bearer> bearers() {
    return drawn(dice -> DrawAgreement.bearer(dice, Cast.ALL));
  }

  @Provide
  Arbitrary<DutyKind> dutyKinds() {
    return drawn(dice -> DrawAgreement.duty(dice, Cast.ALL).duty());
  }

  @Provide
  Arbitrary<AgreementId> agreementIds() {
    return drawn(Cast.ALL::agreement);
  }

  @Provide
  Arbitrary<Code> codes() {
    return drawn(Words::code);
  }

  @Provide
  Arbitrary<CodeSystem> codeSystems() {
    return drawn(Words::codeSystem);
  }

  @Provide
  Arbitrary<UnifiedSocialCreditCode> creditCodes() {
    return drawn(Words::creditCode);
  }

  @Provide
  Arbitrary<LocalizedText> localizedTexts() {
    return drawn(Words::localized);
  }

  @Provide
  Arbitrary<Ratio> ratios() {
    return drawn(Words::ratio);
  }

  @Provide
  Arbitrary<SessionId> sessionIds() {
    return drawn(dice -> dice.oneOf(Cast.ALL.sessions()));
  }

  @Provide
  Arbitrary<ResourceId> resourceIds() {
    return drawn(dice -> dice.oneOf(Cast.ALL.resources()));
  }

  @Provide
  Arbitrary<RuleId> ruleIds() {
    return drawn(DrawRule::id);
  }

  @Provide
  Arbitrary<SourceId> sourceIds() {
    return drawn(dice -> dice.oneOf(Cast.ALL.sources()));
  }

  @Provide
  Arbitrary<TierId> tierIds() {
    return drawn(dice -> dice.oneOf(Cast.ALL.tiers()));
  }

  @Provide
  Arbitrary<UnitId> unitIds() {
    return drawn(Cast.ALL::unit);
  }

  @Provide
  Arbitrary<Measure> measures() {
    return drawn(Words::measure);
  }

  @Provide
  Arbitrary<CouncilId> councilIds() {
    return drawn(DrawGovernance::councilId);
  }

  @Provide
  Arbitrary<CouncilKind> councilKinds() {
    return drawn(DrawGovernance::kind);
  }

  @Provide
  Arbitrary<DecisionRuleId> decisionRuleIds() {
    return drawn(DrawGovernance::ruleId);
  }

  @Provide
  Arbitrary<MotionId> motionIds() {
    return drawn(DrawGovernance::motionId);
  }

  @Provide
  Arbitrary<SeatId> seatIds() {
    return drawn(DrawGovernance::seatId);
  }

  @Provide
  Arbitrary<ExternalId> externalIds() {
    return drawn(DrawInstitution::externalId);
  }

  @Provide
  Arbitrary<InstitutionKind> institutionKinds() {
    return drawn(Words::institutionKind);
  }

  @Provide
  Arbitrary<Ownership> ownerships() {
    return drawn(Words::ownership);
  }

  @Provide
  Arbitrary<Basis> bases() {
    return drawn(Words::basis);
  }

  @Provide
  Arbitrary<Office> offices() {
    return drawn(Words::office);
  }

  @Provide
  Arbitrary<ProgrammeId> programmeIds() {
    return drawn(DrawProgramme::id);
  }

  @Provide
  Arbitrary<ProgrammeKind> programmeKinds() {
    return drawn(DrawProgramme::kind);
  }

  @Provide
  Arbitrary<Role> roles() {
    return drawn(Words::role);
  }

  @Provide
  Arbitrary<ResourceKind> resourceKinds() {
    return drawn(Words::resourceKind);
  }

  @Provide
  Arbitrary<Attribute<?>> attributes() {
    return drawn(Words::attribute);
  }

  @Provide
  Arbitrary<Attributes> attributesTold() {
    return drawn(Told::any);
  }

  @Provide
  Arbitrary<Citation> citations() {
    return drawn(dice -> new Citation(DrawRule.id(dice), Cast.ALL.agreement(dice)));
  }

  @Provide
  Arbitrary<Purpose> purposes() {
    return drawn(Words::purpose);
  }

  @Provide
  Arbitrary<DateSpan> spans() {
    return drawn(Days::span);
  }

  /** Dice for what the test itself makes, such as {@link Completions}. */
  @Provide
  Arbitrary<Dice> dice() {
    return drawn(Function.identity());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return drawn(Days::day);
  }

  @Provide
  Arbitrary<OpenDate> openDates() {
    return drawn(dice -> new OpenDate("facts[" + dice.between(0, 3) + "]", Days.partial(dice)));
  }

  @Provide
  Arbitrary<PartialDate> partialDates() {
    return drawn(Days::partial);
  }

  @Provide
  Arbitrary<Timeline<String>> timelines() {
    return drawn(dice -> DrawInstitution.letters(dice, Cast.ALL));
  }

  /** What dice make; it shrinks by making fewer choices, and is simplest once there are none. */
  static <T> Arbitrary<T> drawn(Function<Dice, T> draw) {
    return drawn(MANY, draw);
  }

  /** The same of what is drawn with a whole alliance, of the size that the parameter asks for. */
  static <T> Arbitrary<T> drawn(TypeUsage parameter, BiFunction<Dice, AllianceSize, T> draw) {
    AllianceSize size =
        parameter.findAnnotation(Sized.class).map(Sized::value).orElse(AllianceSize.SMALL);
    int many = MANY * (1 + size.mostUnits / AllianceSize.SMALL.mostUnits);
    return drawn(many, dice -> draw.apply(dice, size));
  }

  private static <T> Arbitrary<T> drawn(int many, Function<Dice, T> draw) {
    Arbitrary<Long> seeds =
        Arbitraries.longs().withDistribution(RandomDistribution.uniform()).withoutEdgeCases();
    Arbitrary<Integer> choices =
        Arbitraries.integers()
            .between(0, (WHOLE + 1) * many)
            .withDistribution(RandomDistribution.uniform())
            .withoutEdgeCases();
    return Combinators.combine(seeds.dontShrink(), choices)
        .as((seed, limit) -> draw.apply(Dice.of(seed).limitedTo(Math.min(limit, many))));
  }
}

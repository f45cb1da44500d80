// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.analysis.finding.Region;
import org.medalliance.analysis.finding.RuleFinding;
import org.medalliance.analysis.finding.RuleFinding.Kind;
import org.medalliance.analysis.finding.Witness;
import org.medalliance.code.InvalidValueException;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Attributes;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.sharing.Urgency;
import org.medalliance.time.DateSpan;

/** What is found in four institutions under one charter, by example. */
class RuleAnalysisTest {
  private static final LocalDate FOUNDING = Valley.FOUNDING;
  private static final ResourceKind BEDS = ResourceKind.of("beds");
  private static final ResourceKind IMAGING = ResourceKind.of("imaging");
  private static final ResourceKind CT = ResourceKind.of("imaging.ct");
  private static final SharingCondition CONSENT = SharingCondition.flag(Attribute.CONSENT);

  private static Alliance alliance(SharingRule.Builder... rules) {
    Alliance.Builder alliance = Valley.of("hub", "east", "west", "north");
    Stream.of(rules).map(SharingRule.Builder::build).forEach(alliance::addRule);
    return alliance.build();
  }

  private static SharingRule.Builder about(SharingRule.Builder rule, ResourceKind kind) {
    return rule.resource(kind)
        .provider(UnitSelector.unit("hub"))
        .recipient(UnitSelector.any())
        .under("charter");
  }

  private static SharingRule.Builder permit(String id, ResourceKind kind) {
    return about(SharingRule.permit(id), kind);
  }

  private static SharingRule.Builder prohibit(String id, ResourceKind kind) {
    return about(SharingRule.prohibit(id), kind);
  }

  private static ImmutableList<RuleFinding> findings(SharingRule.Builder... rules) {
    return RuleAnalysis.of(alliance(rules)).findings();
  }

  private static String chinese(RuleFinding finding) {
    return finding.words().text(Locale.CHINESE);
  }

  private static List<String> cells(RuleFinding finding) {
    return finding.region().cells().stream().map(Object::toString).toList();
  }

  @Test
  void aRuleThatDoesItsPartIsNotFound() {
    assertThat(findings(permit("ct", CT))).isEmpty();
  }

  @Test
  void aProhibitionConflictsWithWhatItTakesOutOfAPermit() {
    SharingRule.Builder[] rules = {
      permit("all-imaging", IMAGING),
      prohibit("no-ct", CT).when(SharingCondition.not(CONSENT)).recipient(UnitSelector.unit("east"))
    };
    RuleFinding conflict = findings(rules).get(0);
    Witness witness = conflict.witness().orElseThrow();

    assertThat(findings(rules)).hasSize(1);
    assertThat(conflict)
        .hasToString("no-ct prohibits some of what all-imaging permits, and wins there");
    assertThat(chinese(conflict)).isEqualTo("no-ct 禁止了 all-imaging 所允许的一部分，并在该处优先");
    assertThat(conflict.region().isWhole()).isTrue();
    assertThat(cells(conflict))
        .isNotEmpty()
        .allMatch(cell -> cell.startsWith("east asking for imaging"));
    assertThat(
            SharingPolicy.of(alliance(rules)).decide(witness.request(), witness.ledger()).outcome())
        .isEqualTo(Outcome.PROHIBITED);
  }

  @Test
  void aRuleThatRepeatsAnotherIsADuplicateOfTheFirst() {
    RuleFinding repeated =
        findings(
                permit("a", CT),
                permit("b", CT).recipient(UnitSelector.not(UnitSelector.unit("hub"))))
            .get(0);

    assertThat(repeated).hasToString("b repeats a");
    assertThat(chinese(repeated)).isEqualTo("b 与 a 重复");
    assertThat(cells(repeated))
        .containsExactly("all others asking for imaging, imaging.ct of hub, 2020-01-01/..");
  }

  @Test
  void aRuleIsShadowedByAUnionOfOthersIfNoneOfThemIsEnough() {
    ImmutableList<RuleFinding> findings =
        findings(
            permit("east", BEDS).recipient(UnitSelector.unit("east")),
            permit("north", BEDS).recipient(UnitSelector.unit("north")),
            permit("some", BEDS).recipient(UnitSelector.unit("east", "north")).when(CONSENT),
            permit("west", BEDS).recipient(UnitSelector.unit("west")));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0))
        .hasToString(
            "some never decides an outcome: that is settled wherever it may apply, by east, north");
    assertThat(chinese(findings.get(0))).contains("some 从不起决定作用");
  }

  /** Who asks for imaging may mean something else: all rules about CT then may apply, none does. */
  @Test
  void aRuleAboutAKindBelowAnotherIsRedundantRatherThanShadowedByPermits() {
    assertThat(findings(permit("all", CT), permit("some", CT).when(CONSENT)))
        .extracting(RuleFinding::kind)
        .containsExactly(Kind.REDUNDANT);
    assertThat(findings(permit("all", IMAGING), permit("some", CT).when(CONSENT)))
        .extracting(RuleFinding::kind)
        .containsExactly(Kind.SHADOWED);
  }

  @Test
  void aPermitThatAProhibitionCoversIsShadowedByThatAlone() {
    ImmutableList<RuleFinding> findings =
        findings(permit("ct", CT).when(CONSENT), prohibit("no-imaging", IMAGING));

    assertThat(findings.stream().map(RuleFinding::kind))
        .containsExactly(Kind.CONFLICTING, Kind.SHADOWED);
    assertThat(findings.get(1).rules()).containsExactly(RuleId.of("ct"), RuleId.of("no-imaging"));
  }

  @Test
  void aRuleIsRedundantIfOthersKeepPossibleWhatItDoes() {
    SharingCondition urgent = SharingCondition.urgencyAtLeast(Urgency.URGENT);
    SharingCondition emergency = SharingCondition.urgencyAtLeast(Urgency.EMERGENCY);
    ImmutableList<RuleFinding> findings =
        findings(permit("emergency", CT).when(emergency), permit("urgent", CT).when(urgent));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0))
        .hasToString("emergency could be left out: no decision would be another");
    assertThat(chinese(findings.get(0))).isEqualTo("emergency 可以删去：任何决定都不会改变");
  }

  @Test
  void aRuleWhoseDaysAreOverBeforeItsAgreementBeginsIsNeverLive() {
    RuleFinding dead = findings(permit("old", CT).span(DateSpan.until(FOUNDING))).get(0);

    assertThat(dead)
        .hasToString(
            "old never holds while an agreement that carries it is in force: charter may be in"
                + " force 2020-01-01/.., the rule holds ../2020-01-01");
    assertThat(chinese(dead)).startsWith("old 从不在承载它的协议生效期间有效：");
    assertThat(dead.region()).isEqualTo(Region.NONE);
    assertThat(dead.witness()).isEmpty();
  }

  @Test
  void aRuleThatSelectsNoUnitIsSaidToSelectNobody() {
    RuleFinding nobody =
        findings(permit("ct", CT).recipient(UnitSelector.tier("county"))).stream()
            .findFirst()
            .orElseThrow();

    assertThat(nobody)
        .hasToString("ct selects nobody on some of its days: no unit is a recipient 2020-01-01/..");
    assertThat(chinese(nobody)).endsWith("没有使用单位");
  }

  @Test
  void aRuleWhosePremisesExcludeEachOtherIsContradictory() {
    RuleFinding itself = findings(permit("self", CT).recipient(UnitSelector.unit("hub"))).get(0);
    RuleFinding none =
        findings(permit("none", CT).quota(Quota.of(0, Quota.Window.DAY, Quota.Of.RECIPIENT)))
            .get(0);

    assertThat(List.of(itself, none))
        .extracting(RuleFinding::kind)
        .containsOnly(Kind.CONTRADICTORY);
  }

  /** Who tells nothing leaves open whether either part is met, and so whether both are. */
  @Test
  void conditionsThatExcludeEachOtherAreContradictoryThoughTheyMayHoldUntold() {
    RuleFinding both =
        findings(
                permit("both", CT)
                    .when(
                        SharingCondition.allOf(
                            SharingCondition.atLeast(Attribute.number("age"), 65),
                            SharingCondition.atMost(Attribute.number("age"), 14))))
            .get(0);

    assertThat(both.kind()).isEqualTo(Kind.CONTRADICTORY);
    assertThat(both)
        .hasToString(
            "both contradicts itself, as on no request do all its premises hold: only where"
                + " something is not told may it still apply");
    assertThat(cells(both))
        .containsExactly(
            "all others asking for imaging, imaging.ct of hub, 2020-01-01/.., where age is not told");
    assertThat(both.witness().orElseThrow().request().attributes()).isEqualTo(Attributes.NONE);
  }

  @Test
  void aMemberThatNoRuleAboutAKindConcernsIsAGap() {
    ImmutableList<RuleFinding> findings =
        findings(permit("ct", CT).recipient(UnitSelector.unit("east", "west")));
    RuleFinding gap = findings.get(0);

    assertThat(findings).hasSize(1);
    assertThat(gap).hasToString("no rule about it concerns these members");
    assertThat(chinese(gap)).isEqualTo("没有规则涉及这些成员");
    assertThat(cells(gap))
        .containsExactly("north asking for imaging.ct of all others, 2020-01-01/..");
  }

  @Test
  void aPermitToEverybodyWhomTheCharterBindsIsBroad() {
    assertThat(findings(permit("ct", CT).provider(UnitSelector.any())))
        .extracting(RuleFinding::toString)
        .containsExactly("ct permits every unit that its agreement binds, whatever is told");
    assertThat(findings(permit("ct", CT).provider(UnitSelector.any()).when(CONSENT))).isEmpty();
  }

  @Test
  void whatTakesMoreThanIsAllowedIsNotDecided() {
    Alliance alliance =
        alliance(permit("beds", BEDS), permit("ct", CT).when(CONSENT), prohibit("no-ct", CT));
    ImmutableList<RuleFinding> all = RuleAnalysis.of(alliance).findings();
    for (long steps = 1; steps < 200; steps++) {
      List<RuleFinding> some =
          new ArrayList<>(
              RuleAnalysis.of(alliance, new AnalysisBudget(steps), AnalysisProgress.NONE)
                  .findings());
      boolean isCut = some.removeIf(finding -> finding.kind() == Kind.NOT_DECIDED);

      assertThat(all).as("%d steps", steps).containsAll(some);
      assertThat(isCut || some.equals(all)).as("%d steps", steps).isTrue();
    }
    assertThat(RuleAnalysis.of(alliance, new AnalysisBudget(1), AnalysisProgress.NONE).findings())
        .extracting(RuleFinding::kind)
        .contains(Kind.NOT_DECIDED);
  }

  @Test
  void whatNobodyWaitsForIsNotDecided() {
    SharingRule.Builder[] rules = new SharingRule.Builder[40];
    for (int i = 0; i < rules.length; i++) {
      rules[i] = permit("ct-" + i, CT).when(SharingCondition.atLeast(Attribute.number("age"), i));
    }
    Alliance alliance = alliance(rules);
    AnalysisProgress impatient =
        new AnalysisProgress() {
          @Override
          public void done(int done, int all) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };

    assertThat(RuleAnalysis.of(alliance, AnalysisBudget.DEFAULT, impatient).findings())
        .extracting(RuleFinding::kind)
        .contains(Kind.NOT_DECIDED);
    assertThat(RuleAnalysis.of(alliance).findings())
        .extracting(RuleFinding::kind)
        .doesNotContain(Kind.NOT_DECIDED);
  }

  @Test
  void progressIsToldOfEveryRule() {
    List<String> told = new ArrayList<>();
    RuleAnalysis.of(
        alliance(permit("beds", BEDS), permit("ct", CT)),
        AnalysisBudget.DEFAULT,
        (done, all) -> told.add(done + " of " + all));

    assertThat(told).containsExactly("1 of 2", "2 of 2");
  }

  @Test
  void aFindingIsOfAsManyRulesAsItsKind() {
    RuleFinding gap = findings(permit("ct", CT).recipient(UnitSelector.unit("east"))).get(0);

    assertThatThrownBy(
            () ->
                new RuleFinding(
                    Kind.SHADOWED, gap.rules(), gap.region(), gap.witness(), gap.cause()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("finding SHADOWED must not be of so many rules: 0");
  }
}

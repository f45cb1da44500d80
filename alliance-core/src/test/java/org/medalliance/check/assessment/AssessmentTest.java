// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.catalog.Evidence;
import org.medalliance.code.Certainty;
import org.medalliance.code.LocalizedText;

class AssessmentTest {
  private static final AssessmentScheme PARTIAL = AssessmentSchemes.CLOSELY_KNIT_2020;

  /** The same, as if it had no criterion more. */
  private static final AssessmentScheme SCHEME =
      new AssessmentScheme(
          PARTIAL.id(), PARTIAL.name(), PARTIAL.source(), PARTIAL.criteria(), 0, PARTIAL.rule());

  @Test
  void aCriterionThatIsNotListedMayTurnTheVerdict() {
    Verdict verdict = PARTIAL.assess(graded());

    assertThat(PARTIAL.criteria()).hasSize(10);
    assertThat(PARTIAL.unlisted()).isEqualTo(1);
    assertThat(verdict.met()).isEqualTo(Certainty.UNKNOWN);
    assertThat(verdict.text(Locale.ENGLISH))
        .isEqualTo(
            "cannot tell whether Closely-knit county medical community, trial of 2020 is met;"
                + " criteria of the scheme that are not listed: 1; provisional: verify the scheme"
                + " first");
    assertThat(verdict.text(Locale.CHINESE))
        .isEqualTo("不能确定是否符合紧密型县域医共体评判标准（2020年试行）；标准中未列出的指标：1 项；该标准尚待核实");
  }

  @Test
  void aCriterionThatIsNotListedMayBeTheBestOfItsDimension() {
    Map<String, Grade> grades = graded();
    grades.put("income", Grade.B);

    assertThat(PARTIAL.assess(grades).met()).isEqualTo(Certainty.UNKNOWN);
    assertThat(PARTIAL.assess(grades).missing()).isEmpty();
    grades.put("information", Grade.C);
    assertThat(PARTIAL.assess(grades).met()).isEqualTo(Certainty.NO);
  }

  @Test
  void oneBestInEachDimensionAndNoneLowMeetsTheScheme() {
    Verdict verdict = SCHEME.assess(graded());

    assertThat(verdict.met()).isEqualTo(Certainty.YES);
    assertThat(verdict.isProvisional()).isTrue();
    assertThat(verdict.text(Locale.ENGLISH))
        .isEqualTo(
            "Closely-knit county medical community, trial of 2020 is met; provisional: verify the"
                + " scheme first");
    assertThat(verdict.text(Locale.CHINESE)).isEqualTo("符合紧密型县域医共体评判标准（2020年试行）；该标准尚待核实");
  }

  @Test
  void aLowGradeFailsItAndIsNamed() {
    Map<String, Grade> grades = graded();
    grades.put("information", Grade.C);

    Verdict verdict = SCHEME.assess(grades);

    assertThat(verdict.met()).isEqualTo(Certainty.NO);
    assertThat(verdict.tooLow()).extracting(Criterion::id).containsExactly("information");
    assertThat(verdict.text(Locale.ENGLISH))
        .isEqualTo(
            "Closely-knit county medical community, trial of 2020 is not met; graded too low:"
                + " Information interconnection; provisional: verify the scheme first");
    assertThat(verdict.text(Locale.CHINESE))
        .isEqualTo("不符合紧密型县域医共体评判标准（2020年试行）；等次过低：信息互联互通；该标准尚待核实");
  }

  @Test
  void aDimensionWithoutABestGradeFailsItAndIsNamed() {
    Map<String, Grade> grades = graded();
    grades.put("income", Grade.B);

    Verdict verdict = SCHEME.assess(grades);

    assertThat(verdict.met()).isEqualTo(Certainty.NO);
    assertThat(verdict.missing()).containsExactly(Map.entry("interest", 1));
    assertThat(verdict.text(Locale.ENGLISH)).contains("interest has 1 too few at A");
    assertThat(verdict.text(Locale.CHINESE)).contains("interest 尚缺 1 项 A 等");
  }

  @Test
  void aGradeThatIsNotKnownMayTurnTheVerdict() {
    Map<String, Grade> grades = graded();
    grades.remove("insurance");

    Verdict verdict = SCHEME.assess(grades);

    assertThat(verdict.met()).isEqualTo(Certainty.UNKNOWN);
    assertThat(verdict.ungraded()).extracting(Criterion::id).containsExactly("insurance");
    assertThat(verdict.text(Locale.ENGLISH)).contains("not known: Insurance reform");
    assertThat(verdict.text(Locale.CHINESE)).startsWith("不能确定是否符合").contains("尚无等次：医保改革");
  }

  @Test
  void aGradeThatIsNotKnownDoesNotSaveWhatFails() {
    assertThat(SCHEME.assess(Map.of("referral", Grade.C)).met()).isEqualTo(Certainty.NO);
    assertThat(SCHEME.assess(Map.of()).met()).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void indicatorsAreMeasuredAndHaveNoVerdict() {
    assertThat(AssessmentSchemes.INDICATORS_2024.criteria()).hasSize(14);
    assertThat(AssessmentSchemes.INDICATORS_2024.dimensions()).hasSize(5);
    assertThat(AssessmentSchemes.INDICATORS_2024.isProvisional()).isFalse();
    assertThat(AssessmentSchemes.INDICATORS_2024.assess(Map.of()).met())
        .isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void whatWasNotConfirmedIsProvisional() {
    assertThat(SCHEME.criteria().stream().filter(it -> it.evidence() != Evidence.PROVISIONAL))
        .extracting(Criterion::id)
        .containsExactly("referral", "information");
    assertThat(SCHEME.dimensions())
        .containsExactly("responsibility", "management", "service", "interest");
  }

  @Test
  void rejectsGradesOfWhatTheSchemeDoesNotHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCHEME.assess(Map.of("parking", Grade.A)))
        .withMessage("grade must be of a criterion of cn-closely-knit-2020: 'parking'");
  }

  @Test
  void rejectsASchemeWithoutCriteriaOrWithOneTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new AssessmentScheme(
                    "own",
                    LocalizedText.english("Own"),
                    "us",
                    ImmutableList.of(),
                    0,
                    Optional.empty()));
    Criterion one = SCHEME.criteria().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new AssessmentScheme(
                    "own",
                    LocalizedText.english("Own"),
                    "us",
                    ImmutableList.of(one, one),
                    0,
                    Optional.empty()));
  }

  /** A scheme of one's own: two dimensions of two, of which both have to be at A. */
  private static AssessmentScheme own(int unlisted, Grade worst, int leastBest, Evidence evidence) {
    return new AssessmentScheme(
        "own",
        LocalizedText.english("Own"),
        "us",
        ImmutableList.of(
            criterion("a1", "a"), criterion("a2", "a"), criterion("b1", "b"), criterion("b2", "b")),
        unlisted,
        Optional.of(new VerdictRule(worst, leastBest, evidence)));
  }

  private static Criterion criterion(String id, String dimension) {
    return new Criterion(id, dimension, LocalizedText.english(id), Evidence.READ);
  }

  @Test
  void asManyAreMissingAsNeitherAreAtTheBestNorOpen() {
    Map<String, Grade> grades = new HashMap<>(Map.of("a1", Grade.B, "a2", Grade.B));
    grades.putAll(Map.of("b1", Grade.A, "b2", Grade.B));

    assertThat(own(0, Grade.B, 2, Evidence.READ).assess(grades).missing())
        .containsExactly(Map.entry("a", 2), Map.entry("b", 1));
    grades.remove("a2");
    assertThat(own(0, Grade.B, 2, Evidence.READ).assess(grades).missing())
        .containsExactly(Map.entry("a", 1), Map.entry("b", 1));
    assertThat(own(1, Grade.B, 2, Evidence.READ).assess(grades).missing()).isEmpty();
  }

  @Test
  void aVerdictIsProvisionalIfTheSchemeOrItsRuleIs() {
    Map<String, Grade> none = Map.of();

    assertThat(own(0, Grade.B, 0, Evidence.READ).assess(none).isProvisional()).isFalse();
    assertThat(own(0, Grade.B, 0, Evidence.PROVISIONAL).assess(none).isProvisional()).isTrue();
    assertThat(own(0, Grade.B, 0, Evidence.READ).assess(none))
        .hasToString("cannot tell whether Own is met; not known: a1, a2, b1, b2");
  }

  @Test
  void numbersAreNotNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> own(-1, Grade.B, 0, Evidence.READ))
        .withMessage("number of criteria that are not listed must not be negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> own(0, Grade.B, -1, Evidence.READ))
        .withMessage("number of criteria graded A must not be negative: -1");
  }

  @Test
  void partsOfASchemeAreToldShortly() {
    assertThat(own(0, Grade.B, 1, Evidence.READ)).hasToString("own");
    assertThat(own(0, Grade.B, 1, Evidence.READ).rule().orElseThrow())
        .hasToString("no criterion below B, 1 of each dimension at A");
    assertThat(criterion("a1", "a")).hasToString("a/a1");
  }

  /** The first criterion of each dimension at A, the others at B. */
  private static Map<String, Grade> graded() {
    Map<String, Grade> grades = new HashMap<>();
    for (String dimension : SCHEME.dimensions()) {
      Grade grade = Grade.A;
      for (Criterion one : SCHEME.criteria()) {
        if (one.dimension().equals(dimension)) {
          grades.put(one.id(), grade);
          grade = Grade.B;
        }
      }
    }
    return grades;
  }
}

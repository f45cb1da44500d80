// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.medalliance.catalog.Evidence;
import org.medalliance.code.LocalizedText;

/**
 * Schemes by which medical alliances are assessed in China, as far as they were found. What is
 * provisional is from memory or inferred: verify it before you rely on a verdict.
 */
public final class AssessmentSchemes {
  private static final String PLAN_2024 =
      "紧密型县域医疗卫生共同体监测指标体系（2024版）, as listed in a planning document of a county platform";

  /**
   * Whether a county medical community is closely knit (紧密型县域医疗卫生共同体建设评判标准, trial of 2020): four
   * dimensions, criteria graded A to C.
   *
   * <p>That there are four dimensions and eleven criteria is read in a secondary source, which
   * quotes 国卫办基层发〔2020〕12号; so are two criteria, information interconnection and orderly referral
   * (PMC11459849). The names of the others, of which ten are known, and the rule, at least one A in
   * each dimension and no C, are provisional. The eleventh is not known, so that no alliance is
   * said to meet it.
   */
  public static final AssessmentScheme CLOSELY_KNIT_2020 =
      new AssessmentScheme(
          "cn-closely-knit-2020",
          text("Closely-knit county medical community, trial of 2020", "紧密型县域医共体评判标准（2020年试行）"),
          "国卫办基层发〔2020〕12号; PMC11459849",
          ImmutableList.of(
              recalled("external-governance", "responsibility", "External governance", "外部治理"),
              recalled("decision-rights", "responsibility", "Decision rights", "决策权限"),
              recalled("charter", "responsibility", "Charter and internal decisions", "章程与内部决策"),
              recalled("personnel", "management", "Personnel management", "人员管理"),
              recalled("finance", "management", "Financial management", "财务管理"),
              recalled("drugs", "management", "Drugs and consumables", "药品耗材管理"),
              new Criterion(
                  "referral",
                  "service",
                  text("Orderly referral of patients", "患者有序转诊"),
                  Evidence.READ),
              new Criterion(
                  "information",
                  "service",
                  text("Information interconnection", "信息互联互通"),
                  Evidence.READ),
              recalled("income", "interest", "Unified income", "收入统一管理"),
              recalled("insurance", "interest", "Insurance reform", "医保改革")),
          1,
          Optional.of(new VerdictRule(Grade.B, 1, Evidence.PROVISIONAL)));

  /**
   * The fourteen indicators by which closely-knit county medical communities are monitored since
   * 2024, in five groups. They are measured, not graded: there is no verdict.
   */
  public static final AssessmentScheme INDICATORS_2024 =
      new AssessmentScheme(
          "cn-indicators-2024",
          text("Monitoring indicators, version of 2024", "紧密型县域医共体监测指标体系（2024版）"),
          PLAN_2024,
          ImmutableList.of(
              listed("resources", "closely-knit", "Unified management of resources"),
              listed("democracy", "closely-knit", "Internal democratic decision"),
              listed("coordination", "closely-knit", "Coordination of services"),
              listed("seconded-physicians", "homogeneous", "Physicians seconded"),
              listed(
                  "centres", "homogeneous", "Volume of imaging and ECG centres, villages covered"),
              listed("income-ratio", "homogeneous", "Income per head, primary to lead"),
              listed("primary-visits", "division-of-labour", "Primary share of visits"),
              listed("fund-in-county", "division-of-labour", "Fund spent within the county"),
              listed("fund-at-primary", "division-of-labour", "Fund spent at primary level"),
              listed("inpatient-cost", "efficiency", "Inpatient cost per head and its growth"),
              listed("admissions-in-county", "efficiency", "Share of admissions within the county"),
              listed("tcm-visits", "efficiency", "Share of visits for Chinese medicine"),
              listed("chronic-admissions", "health", "Admissions of managed chronic patients"),
              listed(
                  "premature-mortality", "health", "Premature mortality of four chronic diseases")),
          0,
          Optional.empty());

  private AssessmentSchemes() {}

  private static Criterion recalled(String id, String dimension, String english, String chinese) {
    return new Criterion(id, dimension, text(english, chinese), Evidence.PROVISIONAL);
  }

  private static Criterion listed(String id, String dimension, String english) {
    return new Criterion(id, dimension, LocalizedText.english(english), Evidence.SECONDARY);
  }

  private static LocalizedText text(String english, String chinese) {
    return new LocalizedText(ImmutableSortedMap.of("en", english, "zh", chinese));
  }
}

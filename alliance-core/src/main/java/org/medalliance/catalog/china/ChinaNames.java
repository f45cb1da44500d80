// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.medalliance.AllianceKind;
import org.medalliance.code.Code;
import org.medalliance.code.LocalizedText;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.resource.ResourceKind;

/**
 * What codes stand for, in English and Chinese. A code without an entry is as good as one with; it
 * then stands for itself.
 */
public final class ChinaNames {
  /** Source: GB/T 2260, as published by the National Bureau of Statistics on 2023-06-30. */
  private static final ImmutableMap<Code, LocalizedText> REGIONS =
      ImmutableMap.<Code, LocalizedText>builder()
          .put(Code.of("500000"), text("Chongqing", "重庆市"))
          .put(Code.of("510000"), text("Sichuan", "四川省"))
          .put(Code.of("510100"), text("Chengdu", "成都市"))
          .put(Code.of("510108"), text("Chenghua District, Chengdu", "成都市成华区"))
          .put(Code.of("511600"), text("Guang'an", "广安市"))
          .put(Code.of("511603"), text("Qianfeng District, Guang'an", "广安市前锋区"))
          .put(Code.of("520000"), text("Guizhou", "贵州省"))
          .buildOrThrow();

  /** Source: 医疗机构诊疗科目名录, 卫医发(1994)27号. */
  private static final ImmutableMap<Code, LocalizedText> SPECIALTIES =
      ImmutableMap.<Code, LocalizedText>builder()
          .put(Code.of("05"), text("Obstetrics and gynaecology", "妇产科"))
          .put(Code.of("05.05"), text("Reproductive health and infertility", "生殖健康与不孕症专业"))
          .put(Code.of("06"), text("Women's health", "妇女保健科"))
          .put(Code.of("09"), text("Child health", "儿童保健科"))
          .buildOrThrow();

  /** Source: 医院分级管理办法（试行草案）, 卫医字(89)第25号. */
  private static final ImmutableMap<Code, LocalizedText> GRADES =
      ImmutableMap.<Code, LocalizedText>builder()
          .put(Code.of("I"), text("Grade I", "一级"))
          .put(Code.of("I-C"), text("Grade I-C", "一级丙等"))
          .put(Code.of("I-B"), text("Grade I-B", "一级乙等"))
          .put(Code.of("I-A"), text("Grade I-A", "一级甲等"))
          .put(Code.of("II"), text("Grade II", "二级"))
          .put(Code.of("II-C"), text("Grade II-C", "二级丙等"))
          .put(Code.of("II-B"), text("Grade II-B", "二级乙等"))
          .put(Code.of("II-A"), text("Grade II-A", "二级甲等"))
          .put(Code.of("III"), text("Grade III", "三级"))
          .put(Code.of("III-C"), text("Grade III-C", "三级丙等"))
          .put(Code.of("III-B"), text("Grade III-B", "三级乙等"))
          .put(Code.of("III-A"), text("Grade III-A", "三级甲等"))
          .put(Code.of("III-special"), text("Grade III-special", "三级特等"))
          .put(Code.of("ungraded"), text("Ungraded", "未定级"))
          .buildOrThrow();

  private static final ImmutableMap<AllianceKind, LocalizedText> ALLIANCE_KINDS =
      ImmutableMap.of(
          AllianceKinds.URBAN_MEDICAL_GROUP, text("Urban medical group", "城市医疗集团"),
          AllianceKinds.COUNTY_MEDICAL_COMMUNITY, text("County medical community", "县域医疗共同体"),
          AllianceKinds.SPECIALTY_ALLIANCE, text("Specialty alliance", "专科联盟"),
          AllianceKinds.TELEMEDICINE_NETWORK, text("Telemedicine collaboration network", "远程医疗协作网"),
          AllianceKinds.MEDICAL_CONSORTIUM, text("Medical consortium", "医联体"));

  private static final ImmutableMap<InstitutionKind, LocalizedText> INSTITUTION_KINDS =
      ImmutableMap.<InstitutionKind, LocalizedText>builder()
          .put(InstitutionKinds.HOSPITAL, text("Hospital", "医院"))
          .put(InstitutionKinds.MCH_CENTRE, text("Maternal and child health centre", "妇幼保健院"))
          .put(
              InstitutionKinds.COMMUNITY_HEALTH_CENTRE, text("Community health centre", "社区卫生服务中心"))
          .put(InstitutionKinds.TOWNSHIP_HEALTH_CENTRE, text("Township health centre", "乡镇卫生院"))
          .put(InstitutionKinds.ELDERLY_CARE_CENTRE, text("Elderly care centre", "养老中心"))
          .put(InstitutionKinds.UNIVERSITY_SCHOOL, text("School of a university", "学院"))
          .put(InstitutionKinds.FOUNDATION, text("Foundation", "基金会"))
          .buildOrThrow();

  private static final ImmutableMap<ResourceKind, LocalizedText> RESOURCE_KINDS =
      ImmutableMap.<ResourceKind, LocalizedText>builder()
          .put(ResourceKinds.REMOTE_CONSULTATION, text("Remote consultation", "远程会诊"))
          .put(
              ResourceKinds.REMOTE_DOCTOR_WORKSTATION, text("Remote doctor workstation", "远程医生工作站"))
          .put(ResourceKinds.REMOTE_ECG, text("Remote ECG", "远程心电"))
          .put(ResourceKinds.REMOTE_IMAGING, text("Remote imaging", "远程影像"))
          .put(
              ResourceKinds.ONLINE_MEDICAL_SERVICE_PLATFORM,
              text("Online medical service platform", "线上医疗服务平台"))
          .put(ResourceKinds.EXPERT_TEAM, text("Expert team", "专家团队"))
          .put(ResourceKinds.TRAINING, text("Training", "人才培养"))
          .put(ResourceKinds.COACHING, text("Individual coaching", "一对一指导"))
          .put(ResourceKinds.TECHNICAL_ASSISTANCE, text("Technical assistance", "技术帮扶"))
          .put(ResourceKinds.DISCIPLINE_CONSTRUCTION, text("Discipline construction", "学科建设"))
          .put(ResourceKinds.CLINICAL_TREATMENT, text("Clinical treatment", "临床医疗"))
          .put(ResourceKinds.TECHNICAL_APPLICATION, text("Technical application", "技术应用"))
          .put(ResourceKinds.DONATION, text("Donation", "捐赠"))
          .buildOrThrow();

  private ChinaNames() {}

  /** Returns the name of a region of {@link ChinaCodeSystems#REGIONS}. */
  public static Optional<LocalizedText> region(Code region) {
    return find(REGIONS, region, "region");
  }

  /** Returns the name of a specialty of {@link ChinaCodeSystems#SPECIALTIES}. */
  public static Optional<LocalizedText> specialty(Code specialty) {
    return find(SPECIALTIES, specialty, "specialty");
  }

  /** Returns the name of a grade of {@link ChinaCodeSystems#GRADES}. */
  public static Optional<LocalizedText> grade(Code grade) {
    return find(GRADES, grade, "grade");
  }

  /** Returns the name of a kind of alliance. */
  public static Optional<LocalizedText> kind(AllianceKind kind) {
    return find(ALLIANCE_KINDS, kind, "kind");
  }

  /** Returns the name of a kind of institution. */
  public static Optional<LocalizedText> kind(InstitutionKind kind) {
    return find(INSTITUTION_KINDS, kind, "kind");
  }

  /** Returns the name of a kind of resource. */
  public static Optional<LocalizedText> kind(ResourceKind kind) {
    return find(RESOURCE_KINDS, kind, "kind");
  }

  private static <K> Optional<LocalizedText> find(
      ImmutableMap<K, LocalizedText> names, K code, String parameter) {
    return Optional.ofNullable(names.get(requireNonNull(code, parameter)));
  }

  private static LocalizedText text(String english, String chinese) {
    return new LocalizedText(ImmutableSortedMap.of("en", english, "zh", chinese));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import org.medalliance.catalog.Catalogue;
import org.medalliance.catalog.Evidence;
import org.medalliance.code.Code;
import org.medalliance.institution.InstitutionKind;

/**
 * Kinds of institution: the medical ones as health statistics count them, and others that are met
 * as members, parties and partners. The codes are this library's; {@link #WS_218} has those of the
 * national standard, as far as they were found.
 *
 * <p>No kind is part of another: {@link #HOSPITAL} is for one of which no more is said.
 */
public final class InstitutionKinds {
  /** Hospital of which it is not said which (医院). */
  public static final InstitutionKind HOSPITAL = InstitutionKind.of("hospital");

  /** General hospital (综合医院). */
  public static final InstitutionKind GENERAL_HOSPITAL = InstitutionKind.of("general-hospital");

  /** Hospital of traditional Chinese medicine (中医医院). */
  public static final InstitutionKind TCM_HOSPITAL = InstitutionKind.of("tcm-hospital");

  /** Hospital of integrated Chinese and Western medicine (中西医结合医院). */
  public static final InstitutionKind INTEGRATED_HOSPITAL =
      InstitutionKind.of("integrated-hospital");

  /** Hospital of ethnic medicine (民族医院). */
  public static final InstitutionKind ETHNIC_HOSPITAL = InstitutionKind.of("ethnic-hospital");

  /** Specialised hospital (专科医院). */
  public static final InstitutionKind SPECIALISED_HOSPITAL =
      InstitutionKind.of("specialised-hospital");

  /** Nursing hospital (护理院). */
  public static final InstitutionKind NURSING_HOSPITAL = InstitutionKind.of("nursing-hospital");

  /** Sanatorium (疗养院). */
  public static final InstitutionKind SANATORIUM = InstitutionKind.of("sanatorium");

  /** Community health centre (社区卫生服务中心). */
  public static final InstitutionKind COMMUNITY_HEALTH_CENTRE =
      InstitutionKind.of("community-health-centre");

  /** Community health station (社区卫生服务站). */
  public static final InstitutionKind COMMUNITY_HEALTH_STATION =
      InstitutionKind.of("community-health-station");

  /** Street health centre (街道卫生院). */
  public static final InstitutionKind STREET_HEALTH_CENTRE =
      InstitutionKind.of("street-health-centre");

  /** Township health centre (乡镇卫生院). */
  public static final InstitutionKind TOWNSHIP_HEALTH_CENTRE =
      InstitutionKind.of("township-health-centre");

  /** Outpatient department that is an institution of its own (门诊部). */
  public static final InstitutionKind OUTPATIENT_DEPARTMENT =
      InstitutionKind.of("outpatient-department");

  /** Clinic, infirmary (诊所、卫生所、医务室). */
  public static final InstitutionKind CLINIC = InstitutionKind.of("clinic");

  /** Village clinic (村卫生室). */
  public static final InstitutionKind VILLAGE_CLINIC = InstitutionKind.of("village-clinic");

  /** Maternal and child health centre or hospital (妇幼保健院). */
  public static final InstitutionKind MCH_CENTRE = InstitutionKind.of("mch-centre");

  /** Station against one sort of disease (专科疾病防治院). */
  public static final InstitutionKind SPECIALISED_DISEASE_STATION =
      InstitutionKind.of("specialised-disease-station");

  /** Centre for disease control and prevention (疾病预防控制中心). */
  public static final InstitutionKind CDC = InstitutionKind.of("cdc");

  /** Emergency centre (急救中心). */
  public static final InstitutionKind EMERGENCY_CENTRE = InstitutionKind.of("emergency-centre");

  /** Centre for the care of the elderly, with or without medical care (养老中心, 康养中心). */
  public static final InstitutionKind ELDERLY_CARE_CENTRE =
      InstitutionKind.of("elderly-care-centre");

  /** University (大学). */
  public static final InstitutionKind UNIVERSITY = InstitutionKind.of("university");

  /** School of a university (学院). */
  public static final InstitutionKind UNIVERSITY_SCHOOL = InstitutionKind.of("university-school");

  /** Charitable foundation (基金会). */
  public static final InstitutionKind FOUNDATION = InstitutionKind.of("foundation");

  /** Company (公司). */
  public static final InstitutionKind COMPANY = InstitutionKind.of("company");

  /** Alliance that is itself a member (医疗集团). Its members inherit nothing from that. */
  public static final InstitutionKind MEDICAL_GROUP = InstitutionKind.of("medical-group");

  /** What the kinds stand for. */
  public static final Catalogue<InstitutionKind> ALL =
      Catalogue.table(InstitutionKind::of, "en", "zh")
          .rows(
              "national health statistics of 2007; statistical yearbook of Fujian, 2020",
              Evidence.READ,
              """
              hospital | Hospital | 医院
              general-hospital | General hospital | 综合医院
              tcm-hospital | Hospital of traditional Chinese medicine | 中医医院
              integrated-hospital | Hospital of integrated Chinese and Western medicine | 中西医结合医院
              ethnic-hospital | Hospital of ethnic medicine | 民族医院
              specialised-hospital | Specialised hospital | 专科医院
              nursing-hospital | Nursing hospital | 护理院
              sanatorium | Sanatorium | 疗养院
              community-health-centre | Community health centre | 社区卫生服务中心
              community-health-station | Community health station | 社区卫生服务站
              street-health-centre | Street health centre | 街道卫生院
              township-health-centre | Township health centre | 乡镇卫生院
              outpatient-department | Outpatient department | 门诊部
              clinic | Clinic | 诊所
              village-clinic | Village clinic | 村卫生室
              mch-centre | Maternal and child health centre | 妇幼保健院
              specialised-disease-station | Specialised disease station | 专科疾病防治院
              cdc | Centre for disease control and prevention | 疾病预防控制中心
              emergency-centre | Emergency centre | 急救中心
              """)
          .rows(
              "reports on alliances and lists of their members",
              Evidence.READ,
              """
              elderly-care-centre | Elderly care centre | 养老中心
              university | University | 大学
              university-school | School of a university | 学院
              foundation | Foundation | 基金会
              company | Company | 公司
              medical-group | Medical group | 医疗集团
              """)
          .build();

  /**
   * Classes of the national standard that were found in use. The whole table was not read, so a
   * class that is not listed may well exist. Source: WS 218-2002.
   */
  public static final Catalogue<Code> WS_218 =
      Catalogue.table(Code::of, "en", "zh")
          .rows(
              "WS 218-2002, in an example of a public-health profile of FHIR",
              Evidence.READ,
              "A100 | General hospital | 综合医院")
          .rows(
              "WS 218-2002, as programs carry it",
              Evidence.SECONDARY,
              """
              A | Hospital | 医院
              A210 | Hospital of traditional Chinese medicine | 中医医院
              A300 | Hospital of integrated Chinese and Western medicine | 中西医结合医院
              B1 | Community health centre | 社区卫生服务中心
              C | Health centre | 卫生院
              C100 | Street health centre | 街道卫生院
              C210 | Central township health centre | 乡镇中心卫生院
              C220 | Township health centre | 乡镇卫生院
              """)
          .build();

  private InstitutionKinds() {}
}

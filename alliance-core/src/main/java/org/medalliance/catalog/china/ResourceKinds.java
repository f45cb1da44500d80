// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import org.medalliance.catalog.Catalogue;
import org.medalliance.catalog.Evidence;
import org.medalliance.resource.ResourceKind;

/** Kinds of resource that alliances are said to share. The codes are this library's. */
public final class ResourceKinds {
  /** Consultation at a distance (远程会诊). */
  public static final ResourceKind REMOTE_CONSULTATION = ResourceKind.of("remote-consultation");

  /** Place at which a patient of one unit sees a doctor of another (远程医生工作站). */
  public static final ResourceKind REMOTE_DOCTOR_WORKSTATION =
      ResourceKind.of("remote-doctor-workstation");

  /** Electrocardiograms read at a distance (远程心电). */
  public static final ResourceKind REMOTE_ECG = ResourceKind.of("remote-ecg");

  /** Images read at a distance (远程影像). */
  public static final ResourceKind REMOTE_IMAGING = ResourceKind.of("remote-imaging");

  /** Medical services for residents over the network (线上医疗服务平台). */
  public static final ResourceKind ONLINE_MEDICAL_SERVICE_PLATFORM =
      ResourceKind.of("online-medical-service-platform");

  /** Team of experts that works in another unit (专家团队). */
  public static final ResourceKind EXPERT_TEAM = ResourceKind.of("expert-team");

  /** Person who takes an office in another unit, such as its vice-president (派驻). */
  public static final ResourceKind SECONDED_PERSON = ResourceKind.of("seconded-person");

  /** Training of staff (培训). */
  public static final ResourceKind TRAINING = ResourceKind.of("training");

  /** Training of those who are to lead a discipline (人才培养). */
  public static final ResourceKind TALENT_TRAINING = ResourceKind.of("training.talent");

  /** Places for postgraduates (研究生培养). */
  public static final ResourceKind POSTGRADUATE_TRAINING = ResourceKind.of("training.postgraduate");

  /** Coaching of one person by another (一对一指导). */
  public static final ResourceKind COACHING = ResourceKind.of("coaching");

  /** Technical assistance (技术帮扶). */
  public static final ResourceKind TECHNICAL_ASSISTANCE = ResourceKind.of("technical-assistance");

  /** Building up of a discipline (学科建设). */
  public static final ResourceKind DISCIPLINE_CONSTRUCTION =
      ResourceKind.of("discipline-construction");

  /** Clinical treatment (临床医疗). */
  public static final ResourceKind CLINICAL_TREATMENT = ResourceKind.of("clinical-treatment");

  /** Clinic that is free of charge for patients (义诊). */
  public static final ResourceKind FREE_CLINIC = ResourceKind.of("free-clinic");

  /** Application of a technique (技术应用). */
  public static final ResourceKind TECHNICAL_APPLICATION = ResourceKind.of("technical-application");

  /** Help with running a unit (管理). */
  public static final ResourceKind MANAGEMENT = ResourceKind.of("management");

  /** The name of another unit, as a branch of which one is listed (挂牌). */
  public static final ResourceKind BRANCH_LISTING = ResourceKind.of("branch-listing");

  /** Medical care together with care of the elderly (医养结合). */
  public static final ResourceKind ELDERLY_CARE_INTEGRATION =
      ResourceKind.of("elderly-care-integration");

  /** Gift (捐赠). */
  public static final ResourceKind DONATION = ResourceKind.of("donation");

  /** Results of examinations and tests that others recognise (检查检验结果互认). */
  public static final ResourceKind RESULT_RECOGNITION = ResourceKind.of("result-recognition");

  /** Centre that serves all members (资源共享中心), of whatever sort. */
  public static final ResourceKind SHARED_CENTRE = ResourceKind.of("shared-centre");

  /** Shared centre that reports on images (影像诊断中心). */
  public static final ResourceKind IMAGING_CENTRE = ResourceKind.of("shared-centre.imaging");

  /** Shared centre that reports on electrocardiograms (心电诊断中心). */
  public static final ResourceKind ECG_CENTRE = ResourceKind.of("shared-centre.ecg");

  /** Shared laboratory (医学检验中心). */
  public static final ResourceKind LABORATORY_CENTRE = ResourceKind.of("shared-centre.laboratory");

  /** Shared pathology (病理诊断中心). */
  public static final ResourceKind PATHOLOGY_CENTRE = ResourceKind.of("shared-centre.pathology");

  /** Shared centre for consultation at a distance (远程会诊中心). */
  public static final ResourceKind REMOTE_CONSULTATION_CENTRE =
      ResourceKind.of("shared-centre.remote-consultation");

  /** Shared sterile supply (消毒供应中心). */
  public static final ResourceKind STERILE_SUPPLY_CENTRE =
      ResourceKind.of("shared-centre.sterile-supply");

  /** Shared emergency centre (急诊急救中心). */
  public static final ResourceKind EMERGENCY_CENTRE = ResourceKind.of("shared-centre.emergency");

  /** What the kinds stand for. */
  public static final Catalogue<ResourceKind> ALL =
      Catalogue.table(ResourceKind::of, "en", "zh")
          .rows(
              "news reports of 2021 to 2023 on alliances in Chongqing and Sichuan",
              Evidence.READ,
              """
              remote-consultation | Remote consultation | 远程会诊
              remote-doctor-workstation | Remote doctor workstation | 远程医生工作站
              remote-ecg | Remote ECG | 远程心电
              remote-imaging | Remote imaging | 远程影像
              online-medical-service-platform | Online medical service platform | 线上医疗服务平台
              expert-team | Expert team | 专家团队
              seconded-person | Seconded person | 派驻
              training | Training | 培训
              training.talent | Talent training | 人才培养
              training.postgraduate | Postgraduate training places | 研究生培养
              coaching | Individual coaching | 一对一指导
              technical-assistance | Technical assistance | 技术帮扶
              discipline-construction | Discipline construction | 学科建设
              clinical-treatment | Clinical treatment | 临床医疗
              free-clinic | Free clinic | 义诊
              technical-application | Technical application | 技术应用
              management | Management | 管理
              branch-listing | Branch listing | 挂牌
              elderly-care-integration | Integrated medical and elderly care | 医养结合
              donation | Donation | 捐赠
              """)
          .rows(
              "plan of a county platform, item 17",
              Evidence.SECONDARY,
              """
              result-recognition | Mutual recognition of test results | 检查检验结果互认
              """)
          .rows(
              "国卫办规划函〔2025〕63号, as quoted in plans for a county",
              Evidence.SECONDARY,
              """
              shared-centre | Shared centre | 资源共享中心
              shared-centre.imaging | Shared imaging centre | 影像诊断中心
              shared-centre.ecg | Shared ECG centre | 心电诊断中心
              shared-centre.laboratory | Shared laboratory | 医学检验中心
              shared-centre.pathology | Shared pathology centre | 病理诊断中心
              shared-centre.remote-consultation | Shared remote consultation centre | 远程会诊中心
              shared-centre.sterile-supply | Shared sterile supply centre | 消毒供应中心
              shared-centre.emergency | Shared emergency centre | 急诊急救中心
              """)
          .build();

  private ResourceKinds() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import org.medalliance.resource.ResourceKind;

/** Kinds of resource that reports on alliances say are shared. */
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

  /** Training of staff (人才培养). */
  public static final ResourceKind TRAINING = ResourceKind.of("training");

  /** Coaching of one person by another. */
  public static final ResourceKind COACHING = ResourceKind.of("coaching");

  /** Technical assistance (技术帮扶). */
  public static final ResourceKind TECHNICAL_ASSISTANCE = ResourceKind.of("technical-assistance");

  /** Building up of a discipline (学科建设). */
  public static final ResourceKind DISCIPLINE_CONSTRUCTION =
      ResourceKind.of("discipline-construction");

  /** Clinical treatment (临床医疗). */
  public static final ResourceKind CLINICAL_TREATMENT = ResourceKind.of("clinical-treatment");

  /** Application of a technique (技术应用). */
  public static final ResourceKind TECHNICAL_APPLICATION = ResourceKind.of("technical-application");

  /** Gift (捐赠). */
  public static final ResourceKind DONATION = ResourceKind.of("donation");

  private ResourceKinds() {}
}

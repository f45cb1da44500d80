// SPDX-License-Identifier: Apache-2.0
package org.medalliance.programme;

/** Kinds of programme that are met in the field; any other code is as good. */
public final class ProgrammeKinds {
  /** Plan by which members are to gain capability (实施方案). */
  public static final ProgrammeKind IMPLEMENTATION_PLAN = ProgrammeKind.of("implementation-plan");

  /** Training of staff (培训). */
  public static final ProgrammeKind TRAINING = ProgrammeKind.of("training");

  /** Teams that go out to others (下基层). */
  public static final ProgrammeKind OUTREACH = ProgrammeKind.of("outreach");

  /** Free clinic on a day (义诊). */
  public static final ProgrammeKind FREE_CLINIC = ProgrammeKind.of("free-clinic");

  /** One round of a campaign (健康促进活动). */
  public static final ProgrammeKind PROMOTION_ROUND = ProgrammeKind.of("promotion-round");

  /** Workstation at which doctors work at a distance (远程医生工作站). */
  public static final ProgrammeKind REMOTE_WORKSTATION = ProgrammeKind.of("remote-workstation");

  /** Base at which two institutions train together (联合培养基地). */
  public static final ProgrammeKind JOINT_TRAINING_BASE = ProgrammeKind.of("joint-training-base");

  /** Medicine and care of the elderly under one roof (医养结合). */
  public static final ProgrammeKind MEDICINE_ELDERLY_CARE_INTEGRATION =
      ProgrammeKind.of("medicine-elderly-care-integration");

  private ProgrammeKinds() {}
}

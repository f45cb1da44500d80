// SPDX-License-Identifier: Apache-2.0
package org.medalliance.agreement;

/** Kinds of agreement that are met in the field; any other code is as good. */
public final class AgreementKinds {
  /** Constitution of the alliance (章程). */
  public static final AgreementKind CHARTER = AgreementKind.of("charter");

  /** Founding agreement of a consortium. */
  public static final AgreementKind CONSORTIUM = AgreementKind.of("consortium-agreement");

  /** A unit accedes to the alliance. */
  public static final AgreementKind ACCESSION = AgreementKind.of("accession");

  /** Terms under which later agreements are made. */
  public static final AgreementKind FRAMEWORK = AgreementKind.of("framework");

  /** Two units work together. */
  public static final AgreementKind BILATERAL_COOPERATION =
      AgreementKind.of("bilateral-cooperation");

  /** Something is tried out. */
  public static final AgreementKind PILOT = AgreementKind.of("pilot");

  /** Inviting and invited units of telemedicine (邀请方, 受邀方). */
  public static final AgreementKind TELEMEDICINE = AgreementKind.of("telemedicine");

  /** Two-way referral (双向转诊). */
  public static final AgreementKind REFERRAL = AgreementKind.of("referral");

  /** Mutual recognition of test results (检查检验结果互认). */
  public static final AgreementKind RECOGNITION = AgreementKind.of("recognition");

  /** One unit trains for another. */
  public static final AgreementKind TRAINING_BASE = AgreementKind.of("training-base");

  /** One unit is run by another. */
  public static final AgreementKind TRUSTEESHIP = AgreementKind.of("trusteeship");

  /** One unit bears the name of another as its branch (挂牌). */
  public static final AgreementKind BRANCH_LISTING = AgreementKind.of("branch-listing");

  /** A gift. */
  public static final AgreementKind DONATION = AgreementKind.of("donation");

  private AgreementKinds() {}
}

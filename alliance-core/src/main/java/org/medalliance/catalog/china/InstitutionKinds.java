// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import org.medalliance.institution.InstitutionKind;

/**
 * Kinds of institution. Source of the medical ones: the buckets of the national health statistics
 * yearbook; the others are met as parties and partners in reports.
 */
public final class InstitutionKinds {
  /** Hospital (医院). */
  public static final InstitutionKind HOSPITAL = InstitutionKind.of("hospital");

  /** Maternal and child health centre or hospital (妇幼保健院). */
  public static final InstitutionKind MCH_CENTRE = InstitutionKind.of("mch-centre");

  /** Community health centre (社区卫生服务中心). */
  public static final InstitutionKind COMMUNITY_HEALTH_CENTRE =
      InstitutionKind.of("community-health-centre");

  /** Township health centre (乡镇卫生院). */
  public static final InstitutionKind TOWNSHIP_HEALTH_CENTRE =
      InstitutionKind.of("township-health-centre");

  /** Centre for the care of the elderly, with or without medical care (养老中心, 康养中心). */
  public static final InstitutionKind ELDERLY_CARE_CENTRE =
      InstitutionKind.of("elderly-care-centre");

  /** School of a university (学院). */
  public static final InstitutionKind UNIVERSITY_SCHOOL = InstitutionKind.of("university-school");

  /** Charitable foundation (基金会). */
  public static final InstitutionKind FOUNDATION = InstitutionKind.of("foundation");

  private InstitutionKinds() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import org.medalliance.AllianceKind;
import org.medalliance.catalog.Catalogue;
import org.medalliance.catalog.Evidence;

/**
 * Kinds of medical alliance. The law names four and says that there may be others; what is typical
 * of each is in its {@link AllianceKindProfile}. Source: 医疗联合体管理办法（试行）, 国卫医发〔2020〕13号, articles 2
 * and 3.
 */
public final class AllianceKinds {
  /** Led by one hospital, for one part of a city, formed by its government (城市医疗集团). */
  public static final AllianceKind URBAN_MEDICAL_GROUP = AllianceKind.of("urban-medical-group");

  /** County hospital, township centres and village clinics, formed by the county (县域医疗共同体). */
  public static final AllianceKind COUNTY_MEDICAL_COMMUNITY =
      AllianceKind.of("county-medical-community");

  /** Formed around a specialty by institutions or societies, wherever they are (专科联盟). */
  public static final AllianceKind SPECIALTY_ALLIANCE = AllianceKind.of("specialty-alliance");

  /** Formed for services at a distance, to remote and primary units (远程医疗协作网). */
  public static final AllianceKind TELEMEDICINE_NETWORK = AllianceKind.of("telemedicine-network");

  /** A medical alliance (医联体) of which it is not said whether it is one of the four. */
  public static final AllianceKind MEDICAL_CONSORTIUM = AllianceKind.of("medical-consortium");

  /** What the kinds stand for. */
  public static final Catalogue<AllianceKind> ALL =
      Catalogue.table(AllianceKind::of, "en", "zh")
          .rows(
              "医疗联合体管理办法（试行）, 国卫医发〔2020〕13号, articles 2 and 3",
              Evidence.READ,
              """
              urban-medical-group | Urban medical group | 城市医疗集团
              county-medical-community | County medical community | 县域医疗共同体
              specialty-alliance | Specialty alliance | 专科联盟
              telemedicine-network | Telemedicine collaboration network | 远程医疗协作网
              medical-consortium | Medical consortium | 医联体
              """)
          .build();

  private AllianceKinds() {}
}

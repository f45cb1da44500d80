// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import org.medalliance.catalog.Catalogue;
import org.medalliance.catalog.Evidence;
import org.medalliance.code.Code;

/**
 * Hospital grades (医院等级), codes of {@link ChinaCodeSystems#GRADES}: the ten in order, the three
 * levels without a class, and {@code ungraded}, which is no grade.
 */
public final class HospitalGrades {
  /** What the codes stand for. */
  public static final Catalogue<Code> ALL =
      Catalogue.table(Code::of, "en", "zh")
          .rows(
              "医院分级管理办法（试行草案）, 1989, article 5, as quoted: three levels of three classes, and one more",
              Evidence.SECONDARY,
              """
              I | Grade I | 一级
              I-C | Grade I-C | 一级丙等
              I-B | Grade I-B | 一级乙等
              I-A | Grade I-A | 一级甲等
              II | Grade II | 二级
              II-C | Grade II-C | 二级丙等
              II-B | Grade II-B | 二级乙等
              II-A | Grade II-A | 二级甲等
              III | Grade III | 三级
              III-C | Grade III-C | 三级丙等
              III-B | Grade III-B | 三级乙等
              III-A | Grade III-A | 三级甲等
              III-special | Grade III-special | 三级特等
              """)
          .rows(
              "lists of hospitals, which leave the grade out or write 无; the code is this library's",
              Evidence.PROVISIONAL,
              "ungraded | Ungraded | 未定级")
          .build();

  private HospitalGrades() {}
}

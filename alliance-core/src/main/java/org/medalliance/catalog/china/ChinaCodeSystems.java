// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;
import org.medalliance.code.CodeSystem.Containment;

/** The code systems to which the regions, specialties and grades of Chinese institutions belong. */
public final class ChinaCodeSystems {
  /**
   * Administrative divisions (行政区划代码): six digits, province, prefecture and county in two each.
   *
   * <p>The districts of the municipalities (直辖市) and the counties that provinces govern directly
   * (省直辖县级行政区划) are listed under headings that no map shows: 500112 under 500100, 429004 under
   * 429000. They rank with prefecture-level cities, so two districts of Chongqing agree to depth 1
   * and not to depth 2. Headings of the lists since 2015 are kept for old documents. Source: GB/T
   * 2260, in the lists of the National Bureau of Statistics as of 2015-09-30, 2016-07-31 and
   * 2023-06-30; that districts of municipalities rank so, lists of pilot cities show.
   */
  public static final CodeSystem REGIONS =
      CodeSystem.of("cn-gbt2260", Containment.PAIRS)
          .withHeadings(
              Stream.of(
                      "110100", "110200", "120100", "120200", "139000", "310100", "310200",
                      "419000", "429000", "469000", "500100", "500200", "659000")
                  .map(Code::of)
                  .collect(toImmutableSet()));

  /**
   * Registered clinical departments (诊疗科目): {@code 05} and, narrower, {@code 05.05}. Source:
   * 医疗机构诊疗科目名录, 卫医发(1994)27号.
   */
  public static final CodeSystem SPECIALTIES = CodeSystem.of("cn-departments", Containment.DOTTED);

  /**
   * Hospital grades (医院等级): levels I to III (一级, 二级, 三级), each with the classes C, B and A (丙等, 乙等,
   * 甲等), and III-special (三级特等) above them. {@code III} stands for a hospital of level III whose
   * class is not known; {@code ungraded} (未定级) is no grade and below none. Source: 医院分级管理办法（试行草案）,
   * 卫医字(89)第25号.
   */
  public static final CodeSystem GRADES =
      CodeSystem.ordered(
          "cn-hospital-grade",
          Containment.HYPHENATED,
          Stream.of(
                  "I-C",
                  "I-B",
                  "I-A",
                  "II-C",
                  "II-B",
                  "II-A",
                  "III-C",
                  "III-B",
                  "III-A",
                  "III-special")
              .map(Code::of)
              .toList(),
          ImmutableSet.of(Code.of("ungraded")));

  private static final ImmutableList<CodeSystem> ALL =
      ImmutableList.of(REGIONS, SPECIALTIES, GRADES);

  private ChinaCodeSystems() {}

  /** Returns the system that documents name by {@code id}; empty if it is not one of these. */
  public static Optional<CodeSystem> byId(String id) {
    requireNonNull(id, "id");
    return ALL.stream().filter(system -> system.id().equals(id)).findFirst();
  }
}

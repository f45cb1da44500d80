// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import static java.util.Objects.requireNonNull;

import org.medalliance.catalog.Catalogue;
import org.medalliance.catalog.Evidence;
import org.medalliance.code.Code;

/**
 * Why patients are referred up (上转) and down (下转) in one district; other places have other lists.
 *
 * <p>Source: 双向转诊管理制度 of the High-tech Zone of Luoyang, which numbers the reasons; the letters U
 * and D are this library's, and both names summarise.
 */
public final class ReferralReasons {
  /**
   * The care lies outside the registered departments (诊疗科目) of the unit: the only reason that
   * follows from what an alliance has written down. All others are for the caller to say.
   */
  public static final Code OUTSIDE_REGISTERED_SPECIALTIES = Code.of("U5");

  private static final String LUOYANG = "双向转诊管理制度, High-tech Zone of Luoyang";

  /** The seven reasons to refer up. */
  public static final Catalogue<Code> UP =
      Catalogue.table(Code::of, "en", "zh")
          .rows(
              LUOYANG,
              Evidence.READ,
              """
              U1 | Acute or critical, beyond the unit's ability | 急危重症，超出救治能力
              U2 | Difficult or complex | 疑难复杂
              U3 | Public emergency or mass casualty, beyond the unit's ability | 突发公共事件或群体伤，超出处置能力
              U4 | Technique or equipment is missing | 技术、设备条件所限
              U5 | Outside the unit's registered departments | 超出核准的诊疗科目
              U6 | A higher-level test is needed to confirm | 需上级检查确诊
              U7 | Other | 其他
              """)
          .build();

  /** The five reasons to refer down. */
  public static final Catalogue<Code> DOWN =
      Catalogue.table(Code::of, "en", "zh")
          .rows(
              LUOYANG,
              Evidence.READ,
              """
              D1 | Diagnosed and needs no special therapy, or chronic for long | 诊断明确、无需特殊治疗，或长期慢性病
              D2 | The patient asks | 患者要求
              D3 | Long-term nursing of the elderly | 老年长期护理
              D4 | Common disease | 常见病
              D5 | Agreed by both sides | 双方商定
              """)
          .build();

  private ReferralReasons() {}

  /** Returns whether the reason follows from what is registered, without asking anybody. */
  public static boolean isComputable(Code reason) {
    return requireNonNull(reason, "reason").equals(OUTSIDE_REGISTERED_SPECIALTIES);
  }
}

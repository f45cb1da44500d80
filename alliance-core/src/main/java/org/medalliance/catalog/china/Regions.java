// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import org.medalliance.catalog.Catalogue;
import org.medalliance.catalog.Evidence;
import org.medalliance.code.Code;

/**
 * Administrative divisions (行政区划), codes of {@link ChinaCodeSystems#REGIONS}.
 *
 * <p>Listed are the 34 divisions at the level of provinces, the headings, and some places that
 * stories and documents of this library name, as of 2023-06-30. The some 3,000 others are left out:
 * every year some are merged, renamed or raised, so a list would be out of date with the next
 * release, and nothing but names hangs on it. What contains what is read from the codes.
 */
public final class Regions {
  /**
   * The Xinjiang Production and Construction Corps (新疆生产建设兵团). Official lists put it beside the
   * provinces, but GB/T 2260 has no code for it, and its land lies scattered over Xinjiang. So
   * every question whether it contains or lies within something is unknown, but whether it is the
   * same. The cities that it runs have codes of their own, 659001 to 659012, and keep them.
   */
  public static final Code XPCC = Code.of("cn-province-level|xpcc");

  private static final String NBS = "GB/T 2260 as the National Bureau of Statistics published it, ";

  /** What the codes stand for. */
  public static final Catalogue<Code> ALL =
      Catalogue.table(Code::of, "en", "zh")
          .rows(
              NBS + "as of 2023-06-30",
              Evidence.READ,
              """
              110000 | Beijing | 北京市
              120000 | Tianjin | 天津市
              130000 | Hebei | 河北省
              140000 | Shanxi | 山西省
              150000 | Inner Mongolia | 内蒙古自治区
              210000 | Liaoning | 辽宁省
              220000 | Jilin | 吉林省
              230000 | Heilongjiang | 黑龙江省
              310000 | Shanghai | 上海市
              320000 | Jiangsu | 江苏省
              330000 | Zhejiang | 浙江省
              340000 | Anhui | 安徽省
              350000 | Fujian | 福建省
              360000 | Jiangxi | 江西省
              370000 | Shandong | 山东省
              410000 | Henan | 河南省
              420000 | Hubei | 湖北省
              430000 | Hunan | 湖南省
              440000 | Guangdong | 广东省
              450000 | Guangxi | 广西壮族自治区
              460000 | Hainan | 海南省
              500000 | Chongqing | 重庆市
              510000 | Sichuan | 四川省
              520000 | Guizhou | 贵州省
              530000 | Yunnan | 云南省
              540000 | Tibet | 西藏自治区
              610000 | Shaanxi | 陕西省
              620000 | Gansu | 甘肃省
              630000 | Qinghai | 青海省
              640000 | Ningxia | 宁夏回族自治区
              650000 | Xinjiang | 新疆维吾尔自治区
              500105 | Jiangbei District, Chongqing | 重庆市江北区
              500112 | Yubei District, Chongqing | 重庆市渝北区
              510100 | Chengdu | 成都市
              510108 | Chenghua District, Chengdu | 成都市成华区
              511600 | Guang'an | 广安市
              511602 | Guang'an District, Guang'an | 广安市广安区
              511603 | Qianfeng District, Guang'an | 广安市前锋区
              110100 | Districts of Beijing | 市辖区
              120100 | Districts of Tianjin | 市辖区
              310100 | Districts of Shanghai | 市辖区
              500100 | Districts of Chongqing | 市辖区
              500200 | Counties of Chongqing | 县
              419000 | Counties directly under Henan | 省直辖县级行政区划
              429000 | Counties directly under Hubei | 省直辖县级行政区划
              469000 | Counties directly under Hainan | 省直辖县级行政区划
              659000 | Counties directly under Xinjiang | 自治区直辖县级行政区划
              """)
          .rows(
              NBS + "as of 2015-09-30; not in the list of 2016-07-31",
              Evidence.READ,
              """
              110200 | Counties of Beijing | 县
              120200 | Counties of Tianjin | 县
              310200 | Counties of Shanghai | 县
              """)
          .rows(
              NBS + "as of 2016-07-31; not in the list of 2017-10-31",
              Evidence.READ,
              "139000 | Counties directly under Hebei | 省直辖县级行政区划")
          .rows(
              "GB/T 2260 as programs carry it; the National Bureau of Statistics gives no codes",
              Evidence.SECONDARY,
              """
              710000 | Taiwan | 台湾省
              810000 | Hong Kong | 香港特别行政区
              820000 | Macao | 澳门特别行政区
              """)
          .rows(
              "among the addressees of 卫医发(1994)27号; the code is this library's",
              Evidence.READ,
              XPCC + " | Xinjiang Production and Construction Corps | 新疆生产建设兵团")
          .build();

  private Regions() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.intake;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a list of members can say, and the headings by which it is recognised. */
enum Field {
  UNIT(
      "unit",
      "编号 单位编号 机构编号 医院编号 成员编号 编码 单位编码 机构编码 医院编码 代码 单位代码 机构代码 医院代码"
          + " 组织机构代码 id unit unitid memberid institutionid code unitcode hospitalcode"),
  NAME(
      "name",
      "名称 单位名称 机构名称 医院名称 成员单位 成员单位名称 成员名称 单位 医院 机构 单位全称 name unitname"
          + " institution institutionname hospital hospitalname member membername"),
  NAME_ZH("name.zh", "中文名称 中文名 name.zh chinesename nameinchinese"),
  NAME_EN("name.en", "英文名称 英文名 name.en englishname nameinenglish"),
  KIND("kind", "类别 类型 机构类别 机构类型 单位类别 单位类型 医院类别 医院类型 kind type category"),
  GRADE(
      "grade",
      "等级 医院等级 机构等级 单位等级 级别 医院级别 机构级别 等次 医院等次 级别等次 grade level" + " hospitalgrade hospitallevel"),
  REGION(
      "region",
      "行政区划 行政区划代码 区划代码 区划 地区 地区代码 所在地 所在地区 所属地区 区域 属地 region division" + " divisioncode area"),
  TIER("tier", "层级 tier"),
  ROLE("role", "角色 成员性质 身份 单位角色 成员角色 联盟角色 联盟身份 role roles memberrole"),
  JOINED(
      "joined",
      "加入日期 加入时间 加入年月 入盟日期 入盟时间 加盟日期 加盟时间 joined joindate datejoined joinedon"
          + " admitted membersince since"),
  LEFT("left", "退出日期 退出时间 退盟日期 退盟时间 left dateleft lefton exitdate"),
  SPECIALTY("specialty", "诊疗科目 科目 specialty specialties departments"),
  USCC("uscc", "统一社会信用代码 社会信用代码 信用代码 uscc creditcode unifiedsocialcreditcode"),
  NOTE("note", "备注 说明 note notes remark remarks comment");

  private final String word;
  private final ImmutableSet<String> headings;

  Field(String word, String headings) {
    this.word = word;
    this.headings = ImmutableSet.copyOf(Splitter.on(' ').split(headings));
  }

  /** The field as it is named on the command line. */
  String word() {
    return word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Field::word).toList();
  }

  static Optional<Field> named(String word) {
    return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
  }

  /** What a column of this heading most likely says. */
  static Optional<Field> ofHeading(String heading) {
    String plain = plain(heading);
    return Arrays.stream(values()).filter(field -> field.headings.contains(plain)).findFirst();
  }

  /** Without width, case, blanks, and what is said in brackets: 加入日期（年/月/日） → 加入日期. */
  private static String plain(String heading) {
    String text = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    int bracket = text.indexOf('(');
    return (bracket > 0 ? text.substring(0, bracket) : text)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '.')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

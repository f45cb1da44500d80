// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.intake;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.medalliance.catalog.Catalogue;
import org.medalliance.catalog.Entry;
import org.medalliance.catalog.china.HospitalGrades;
import org.medalliance.catalog.china.InstitutionKinds;
import org.medalliance.catalog.china.Regions;
import org.medalliance.catalog.china.Specialties;
import org.medalliance.code.Code;
import org.medalliance.code.Syntax;
import org.medalliance.examples.report.Saying;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;

/** Terms of the field: what a list calls a thing, and the code of it. */
final class Terms {
  private static final Splitter APART =
      Splitter.on(Pattern.compile("[、;；,，/\n]")).trimResults().omitEmptyStrings();

  private static final Pattern DIVISION = Pattern.compile("[1-9]\\d{5}");

  private static final ImmutableMap<String, InstitutionKind> KINDS =
      names(
          InstitutionKinds.ALL,
          Map.of(
              "中医院", InstitutionKinds.TCM_HOSPITAL,
              "妇幼保健机构", InstitutionKinds.MCH_CENTRE,
              "妇幼保健计划生育服务中心", InstitutionKinds.MCH_CENTRE,
              "卫生所", InstitutionKinds.CLINIC,
              "医务室", InstitutionKinds.CLINIC,
              "疾控中心", InstitutionKinds.CDC,
              "康养中心", InstitutionKinds.ELDERLY_CARE_CENTRE));

  private static final ImmutableMap<String, Code> GRADES = grades();

  private static final ImmutableMap<String, Code> REGIONS = names(Regions.ALL, Map.of());

  private static final ImmutableMap<String, Code> SPECIALTIES = names(Specialties.ALL, Map.of());

  private static final ImmutableMap<String, Role> ROLES = roles();

  private Terms() {}

  /**
   * Returns the kind that a cell names.
   *
   * @param told whether {@code --read} gave the text, which may then be a code of one's own
   */
  static InstitutionKind kind(String cell, boolean told) throws Misfit {
    return find(KINDS, cell, told, InstitutionKind::of, Saying.of("kind of institution"));
  }

  /** Returns the grade that a cell names. */
  static Code grade(String cell, boolean told) throws Misfit {
    return find(GRADES, cell, told, Code::of, Saying.of("hospital grade"));
  }

  /** Returns a division by code, whether or not it is listed, or by a name that is. */
  static Code region(String cell, boolean told) throws Misfit {
    String text = Cells.narrow(cell);
    return DIVISION.matcher(text).matches()
        ? Code.of(text)
        : find(REGIONS, cell, told, Code::of, Saying.of("division, or code of six digits,"));
  }

  /** Returns all roles that a cell names. */
  static ImmutableSortedSet<Role> roles(String cell, boolean told) throws Misfit {
    return each(cell, one -> find(ROLES, one, told, Role::of, Saying.of("role")));
  }

  /** Returns all specialties that a cell names. */
  static ImmutableSortedSet<Code> specialties(String cell, boolean told) throws Misfit {
    return each(
        cell, one -> find(SPECIALTIES, one, told, Code::of, Saying.of("registered specialty")));
  }

  /** What a cell of several terms says, all of it or nothing. */
  private static <T extends Comparable<? super T>> ImmutableSortedSet<T> each(
      String cell, Finder<T> finder) throws Misfit {
    TreeSet<T> found = new TreeSet<>();
    for (String one : APART.split(cell)) {
      found.add(finder.find(one));
    }
    return ImmutableSortedSet.copyOf(found);
  }

  /** Finds what a term stands for. */
  private interface Finder<T> {
    T find(String term) throws Misfit;
  }

  private static <T> T find(
      ImmutableMap<String, T> terms,
      String cell,
      boolean told,
      Function<String, T> own,
      Saying what)
      throws Misfit {
    T found = terms.get(plain(cell));
    if (found == null && told) {
      return own.apply(Cells.narrow(cell));
    }
    if (found == null) {
      throw new Misfit(
          Saying.of(
              "is no {0} that is known: {1}; --read says what it stands for",
              what, Syntax.quote(cell)));
    }
    return found;
  }

  /** Codes and names of a catalogue; a name that two codes share stands for neither. */
  private static <T extends Comparable<? super T>> ImmutableMap<String, T> names(
      Catalogue<T> catalogue, Map<String, T> more) {
    Map<String, T> names = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (Entry<T> entry : catalogue.entries()) {
      for (String name : entry.name().byLanguage().values()) {
        T other = names.put(plain(name), entry.code());
        if (other != null && !other.equals(entry.code())) {
          shared.add(plain(name));
        }
      }
    }
    names.keySet().removeAll(shared);
    catalogue.entries().forEach(entry -> names.put(plain(entry.code().toString()), entry.code()));
    more.forEach((name, code) -> names.put(plain(name), code));
    return ImmutableMap.copyOf(names);
  }

  /** With the short forms: 三甲 and 三级甲 for 三级甲等, 三级 alone for the level. */
  private static ImmutableMap<String, Code> grades() {
    Map<String, Code> more = new HashMap<>();
    for (Entry<Code> entry : HospitalGrades.ALL.entries()) {
      String chinese = entry.name().in(Locale.CHINESE);
      if (chinese.endsWith("等")) {
        String level = chinese.substring(0, 1);
        String classed = chinese.substring(2, 3);
        more.put(level + classed, entry.code());
        more.put(level + classed + "等", entry.code());
        more.put(level + "级" + classed, entry.code());
      }
    }
    for (String none : new String[] {"无", "未评", "未评级", "未定等", "未评等", "无等级", "none"}) {
      more.put(none, Code.of("ungraded"));
    }
    return names(HospitalGrades.ALL, more);
  }

  private static ImmutableMap<String, Role> roles() {
    Map<String, Role> roles = new HashMap<>();
    for (Role role :
        new Role[] {
          Roles.LEAD,
          Roles.CORE,
          Roles.BRANCH,
          Roles.MEMBER,
          Roles.PARTNER,
          Roles.OBSERVER,
          Roles.OPERATOR,
          Roles.ROTATING_CHAIR
        }) {
      roles.put(plain(role.toString()), role);
    }
    put(roles, Roles.LEAD, "牵头 牵头单位 牵头医院 牵头机构 leadunit leadhospital leader");
    put(roles, Roles.CORE, "核心 核心单位 核心医院 corehospital");
    put(roles, Roles.BRANCH, "分院 branchhospital");
    put(roles, Roles.MEMBER, "成员 成员单位 成员医院 成员机构 memberunit memberhospital");
    put(roles, Roles.PARTNER, "合作单位 协作单位");
    put(roles, Roles.OBSERVER, "观察员 观察员单位");
    put(roles, Roles.ROTATING_CHAIR, "轮值理事长 轮值理事长单位");
    return ImmutableMap.copyOf(roles);
  }

  private static void put(Map<String, Role> roles, Role role, String words) {
    Splitter.on(' ').split(words).forEach(word -> roles.put(plain(word), role));
  }

  /** Without width, case, blanks, hyphens. */
  private static String plain(String text) {
    return Cells.narrow(text)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && c != '-' && c != '_')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

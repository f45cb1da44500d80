// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.medalliance.AllianceKind;
import org.medalliance.code.Code;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.resource.ResourceKind;

class ChinaNamesTest {

  @Test
  void namesAreInEnglishAndChinese() {
    assertThat(ChinaNames.region(Code.of("511603")))
        .hasValueSatisfying(
            name -> {
              assertThat(name.in(Locale.ENGLISH)).isEqualTo("Qianfeng District, Guang'an");
              assertThat(name.in(Locale.CHINESE)).isEqualTo("广安市前锋区");
            });
  }

  @Test
  void theTwoQianfengsHaveDifferentNames() {
    assertThat(ChinaNames.region(Code.of("510108")))
        .isNotEqualTo(ChinaNames.region(Code.of("511603")));
  }

  @Test
  void aCodeThatIsNotListedHasNoName() {
    assertThat(ChinaNames.specialty(Code.of("99"))).isEmpty();
    assertThat(ChinaNames.kind(ResourceKind.of("helicopter"))).isEmpty();
  }

  @Test
  void everyGradeOfTheOrderHasAName() {
    assertThat(ChinaCodeSystems.GRADES.order())
        .allSatisfy(grade -> assertThat(ChinaNames.grade(grade)).isPresent());
  }

  @Test
  void everyKindThatIsListedHasAName() throws IllegalAccessException {
    for (Object kind : constants(AllianceKinds.class)) {
      assertThat(ChinaNames.kind((AllianceKind) kind)).as("%s", kind).isPresent();
    }
    for (Object kind : constants(InstitutionKinds.class)) {
      assertThat(ChinaNames.kind((InstitutionKind) kind)).as("%s", kind).isPresent();
    }
    for (Object kind : constants(ResourceKinds.class)) {
      assertThat(ChinaNames.kind((ResourceKind) kind)).as("%s", kind).isPresent();
    }
  }

  private static List<Object> constants(Class<?> type) throws IllegalAccessException {
    Field[] fields = type.getFields();
    Object[] values = new Object[fields.length];
    for (int i = 0; i < fields.length; i++) {
      values[i] = fields[i].get(null);
    }
    assertThat(values).isNotEmpty();
    return Arrays.asList(values);
  }
}

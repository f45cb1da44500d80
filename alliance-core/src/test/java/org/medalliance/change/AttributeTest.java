// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.medalliance.Alliance;
import org.medalliance.testing.Dice;

/** Nothing that values hold goes unnoticed. */
class AttributeTest {
  /** What the generator keeps beside the attributes. */
  private static final Set<String> CACHES = Set.of("hashCode", "initShim");

  @Example
  void everyAttributeOfEveryPartIsCompared() {
    int compared = 0;
    for (Part<?> part : Part.all()) {
      if (!part.attributes().isEmpty()) {
        Serializable value =
            alliances().flatMap(alliance -> part.of(alliance).stream()).findFirst().orElseThrow();
        Set<String> names = new TreeSet<>();
        part.attributes().forEach(attribute -> names.add(attribute.name()));
        names.add(part == Part.MEMBERS ? "unit" : "id");

        assertThat(names).as(part.name()).isEqualTo(fields(value));
        compared++;
      }
    }
    assertThat(compared).isEqualTo(8);
  }

  @Example
  void everyPartOfAnAllianceIsCompared() {
    Set<String> names = new TreeSet<>();
    Part.all().forEach(part -> names.add(part.name()));

    assertThat(names).isEqualTo(fields(alliances().findFirst().orElseThrow()));
  }

  private static Stream<Alliance> alliances() {
    return LongStream.range(0, 100).mapToObj(seed -> Mixed.alliance(Dice.of(seed)));
  }

  private static Set<String> fields(Serializable value) {
    Set<String> names = new TreeSet<>();
    Arrays.stream(value.getClass().getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .map(Field::getName)
        .filter(name -> !CACHES.contains(name))
        .forEach(names::add);
    return names;
  }
}

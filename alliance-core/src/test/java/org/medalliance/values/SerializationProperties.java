// SPDX-License-Identifier: Apache-2.0
package org.medalliance.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import org.medalliance.testing.Specimens;

/** Values travel as they are, of every type that users can name. */
class SerializationProperties {

  @Example
  void everyValueArrivesAsItWasSent() throws Exception {
    List<Object> values = Specimens.ofEveryType(15).toList();

    for (Object value : values) {
      assertThat(Wire.receive(Wire.send(value)))
          .as(value.getClass().getName())
          .isEqualTo(value)
          .hasSameHashCodeAs(value)
          .hasToString(value.toString());
    }
  }

  @Example
  void everyExportedValueIsAmongThem() {
    Set<Class<?>> seen =
        Specimens.ofEveryType(40)
            .flatMap(value -> Graph.parts(value).stream())
            .map(Object::getClass)
            .collect(Collectors.toSet());

    assertThat(
            Exported.valueClasses().stream()
                .filter(type -> Exported.classes().contains(type))
                .filter(type -> !Modifier.isAbstract(type.getModifiers()) && !type.isEnum())
                .filter(type -> !seen.contains(type)))
        .isEmpty();
  }
}

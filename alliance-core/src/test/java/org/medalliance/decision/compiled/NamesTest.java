// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void findsEachThingByItsNameAndNoOther() {
    assertFound(i -> "unit-" + i, 1_000);
    assertFound(i -> "unit-" + i, 1);
    assertThat(Names.of(ImmutableMap.<String, Integer>of(), Function.identity()).get("x")).isNull();
  }

  @Test
  void findsThingsWhoseNamesAreMadeToCollide() {
    assertFound(NamesTest::colliding, 60);
    assertFound(NamesTest::colliding, 4_096);
  }

  private static void assertFound(IntFunction<String> name, int size) {
    ImmutableMap<String, Integer> map =
        IntStream.range(0, size)
            .boxed()
            .collect(ImmutableMap.toImmutableMap(name::apply, Function.identity()));
    Names<Integer> names = Names.of(map, Function.identity());

    map.forEach((key, value) -> assertThat(names.get(key)).isEqualTo(value));
    map.forEach((key, value) -> assertThat(names.at(names.find(key))).isEqualTo(value));
    assertThat(map.keySet().stream().map(names::find)).doesNotHaveDuplicates();
    assertThat(names.find(name.apply(size))).isEqualTo(Names.NONE);
    assertThat(names.get(name.apply(size))).isNull();
    assertThat(names.get("")).isNull();
  }

  /** The same hash for each number below 8,192. */
  private static String colliding(int i) {
    StringBuilder name = new StringBuilder();
    for (int bit = 0; bit < 13; bit++) {
      name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return name.toString();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final Object SHAPE = new SomeShape();

  private final Vocabulary vocabulary = new Vocabulary(8_192);

  @Test
  void whatWasLearnedOfATextIsFoundByItsCharactersWhateverItsLength() {
    for (int length = 0; length <= 64; length++) {
      String text = "é2021-06-24|hospital:".repeat(4).substring(0, length);
      Vocabulary another = new Vocabulary(8_192);
      another.learn(SHAPE, text, length);

      assertThat(find(another, SHAPE, text)).as(text).isEqualTo(length);
    }
  }

  @Test
  void noOtherTextAndNoOtherShapeIsGivenIt() {
    vocabulary.learn(SHAPE, "Aa", "value");

    assertThat(find(SHAPE, "BB")).as("the same hash code").isNull();
    assertThat(find(SHAPE, "A")).isNull();
    assertThat(find(SHAPE, "Aa ")).isNull();
    assertThat(find(new SomeShape(), "Aa")).isNull();
  }

  @Test
  void whatWasMadeOfAThingIsFoundByThatVeryThing() {
    Object thing = List.of("05");
    vocabulary.learn(SHAPE, thing, "value");

    assertThat(vocabulary.find(SHAPE, thing)).isEqualTo("value");
    assertThat(vocabulary.find(SHAPE, (Object) List.of("05"))).isNull();
    assertThat(vocabulary.find(new SomeShape(), thing)).isNull();
  }

  @Test
  void whatIsAskedForStaysWhenAnotherWantsItsPlaceOnce() {
    vocabulary.learn(SHAPE, "Aa", "first");
    assertThat(find(SHAPE, "Aa")).isEqualTo("first");

    vocabulary.learn(SHAPE, "BB", "second");
    assertThat(find(SHAPE, "BB")).isNull();
    assertThat(find(SHAPE, "Aa")).isEqualTo("first");
  }

  @Test
  void whatNobodyAsksForMakesRoom() {
    vocabulary.learn(SHAPE, "Aa", "first");
    vocabulary.learn(SHAPE, "BB", "second");

    assertThat(find(SHAPE, "Aa")).isNull();
    assertThat(find(SHAPE, "BB")).isEqualTo("second");
  }

  @Test
  void howeverMuchIsLearnedOnlySoMuchIsKnown() {
    int many = 100_000;
    for (int i = 0; i < many; i++) {
      vocabulary.learn(SHAPE, "u-" + i, i);
    }
    int known = 0;
    for (int i = 0; i < many; i++) {
      Object value = find(SHAPE, "u-" + i);
      assertThat(value == null || value.equals(i)).as("u-%s", i).isTrue();
      known += value == null ? 0 : 1;
    }
    assertThat(known).isBetween(4_000, 8_192);
  }

  private @Nullable Object find(Object shape, String text) {
    return find(vocabulary, shape, text);
  }

  private static @Nullable Object find(Vocabulary vocabulary, Object shape, String text) {
    char[] characters = ("<" + text + ">").toCharArray();
    return vocabulary.find(shape, characters, 1, text.length());
  }

  /** All have the same hash code, and so want the same places. */
  private static final class SomeShape {
    @Override
    public int hashCode() {
      return 1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }
  }
}

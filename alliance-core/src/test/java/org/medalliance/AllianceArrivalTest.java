// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Throwables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.medalliance.code.InvalidValueException;

/** What was damaged on its way is refused, of every type that bears a text. */
class AllianceArrivalTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({
    "org.medalliance.AllianceTextsTest#notes",
    "org.medalliance.AllianceTextsTest#otherTexts"
  })
  void refusesATextThatIsBlankByNow(String name, Function<String, Object> value)
      throws IOException {
    byte[] bytes = replace(send(value.apply("seen on paper")), "seen on paper", " ".repeat(13));

    Throwable refused = catchThrowable(() -> receive(bytes));

    assertThat(refused).isNotNull();
    assertThat(Throwables.getRootCause(refused))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(name + " must not be blank");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.medalliance.AllianceTextsTest#notes")
  void refusesAValueWithoutAnAttributeThatItNeeds(String name, Function<String, Object> value)
      throws IOException {
    Object whole = value.apply("seen on paper");

    for (String attribute : needed(whole)) {
      String length = "\0" + (char) attribute.length();
      byte[] bytes =
          replace(send(whole), length + attribute, length + "?" + attribute.substring(1));

      assertThat(catchThrowable(() -> receive(bytes)))
          .as("%s without %s", whole, attribute)
          .isNotNull();
    }
  }

  /** The attributes of a value that hold an object and may not be left out. */
  private static List<String> needed(Object value) {
    Class<?> type =
        value.getClass().isRecord() ? value.getClass() : value.getClass().getSuperclass();
    Stream<Method> attributes =
        type.isRecord()
            ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor)
            : Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> !method.getName().equals("toBuilder"));
    return attributes
        .filter(method -> !method.getReturnType().isPrimitive())
        .filter(method -> method.getReturnType() != Optional.class)
        .map(Method::getName)
        .toList();
  }

  private static byte[] send(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object receive(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  private static byte[] replace(byte[] bytes, String text, String other) {
    return new String(bytes, ISO_8859_1).replace(text, other).getBytes(ISO_8859_1);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.token;

import java.lang.reflect.Constructor;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes tokens of text, with one major of Jackson. */
public interface TokenFactory {
  /** Returns the tokens of bytes that are known to be UTF-8. */
  TokenSource of(byte[] bytes);

  /** Returns the tokens of the first {@code length} characters. */
  TokenSource of(char[] characters, int length);

  /**
   * Returns the one that whatever Jackson is on the class path can serve, Jackson 2 before Jackson
   * 3.
   *
   * <p>The two are found by name: what is linked to neither must run with either.
   */
  static TokenFactory present() {
    return Present.FACTORY.orElseThrow(
        () ->
            new IllegalStateException(
                "class path must have Jackson: add com.fasterxml.jackson.core:jackson-core (2) or"
                    + " tools.jackson.core:jackson-core (3)"));
  }

  /** Found once, when it is first needed. */
  final class Present {
    private static final Optional<TokenFactory> FACTORY =
        Stream.of(
                "org.medalliance.jackson.Jackson2Tokens", "org.medalliance.jackson3.Jackson3Tokens")
            .flatMap(name -> named(name).stream())
            .findFirst();

    private Present() {}

    private static Optional<TokenFactory> named(String name) {
      try {
        Constructor<?> constructor = Class.forName(name).getDeclaredConstructor();
        constructor.setAccessible(true); // of this module
        return Optional.of((TokenFactory) constructor.newInstance());
      } catch (ReflectiveOperationException | LinkageError e) {
        return Optional.empty(); // its Jackson is not there
      }
    }
  }
}

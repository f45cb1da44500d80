// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.token;

import java.lang.reflect.Constructor;

/** Makes tokens of text, with one major of Jackson. */
public interface TokenFactory {
  /** Returns the tokens of bytes that are known to be UTF-8. */
  TokenSource of(byte[] bytes);

  /** Returns the tokens of characters. */
  TokenSource of(char[] characters);

  /**
   * Returns the one that whatever Jackson is on the class path can serve, Jackson 2 before Jackson
   * 3.
   *
   * <p>The two are found by name: what is linked to neither must run with either.
   */
  static TokenFactory present() {
    return Present.FACTORY;
  }

  /** Found once, when it is first needed. */
  final class Present {
    private static final TokenFactory FACTORY = find();

    private Present() {}

    private static TokenFactory find() {
      for (String name :
          new String[] {
            "org.medalliance.jackson.Jackson2Tokens", "org.medalliance.jackson3.Jackson3Tokens"
          }) {
        try {
          Constructor<?> constructor = Class.forName(name).getDeclaredConstructor();
          constructor.setAccessible(true); // of this module
          return (TokenFactory) constructor.newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
          // not this one, perhaps the other
        }
      }
      throw new IllegalStateException(
          "class path must have Jackson: add com.fasterxml.jackson.core:jackson-core (2) or"
              + " tools.jackson.core:jackson-core (3)");
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.medalliance.jackson.token.TokenFactory;
import org.medalliance.jackson.token.TokenSource;

/** Tokens by Jackson 2. */
final class Jackson2Tokens implements TokenFactory {
  /** Our limits come first, with our names for them; Jackson's would only hide which one it was. */
  private static final StreamReadConstraints NONE =
      StreamReadConstraints.builder()
          .maxDocumentLength(-1)
          .maxNameLength(Integer.MAX_VALUE)
          .maxNestingDepth(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .build();

  private final JsonFactory factory =
      JsonFactory.builder()
          .streamReadConstraints(NONE)
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  Jackson2Tokens() {}

  @Override
  public TokenSource of(byte[] bytes) {
    try {
      return new Jackson2Source(factory.createParser(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail", e);
    }
  }

  @Override
  public TokenSource of(char[] characters, int length) {
    try {
      return new Jackson2Source(factory.createParser(characters, 0, length));
    } catch (IOException e) {
      throw new UncheckedIOException("characters in memory cannot fail", e);
    }
  }
}

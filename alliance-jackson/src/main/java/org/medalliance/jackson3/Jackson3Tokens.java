// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson3;

import org.medalliance.jackson.token.TokenFactory;
import org.medalliance.jackson.token.TokenSource;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Tokens by Jackson 3. */
final class Jackson3Tokens implements TokenFactory {
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
          .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
          .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          .build();

  Jackson3Tokens() {}

  @Override
  public TokenSource of(byte[] bytes) {
    return new Jackson3Source(factory.createParser(ObjectReadContext.empty(), bytes));
  }

  @Override
  public TokenSource of(char[] characters, int length) {
    return new Jackson3Source(
        factory.createParser(ObjectReadContext.empty(), characters, 0, length));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.token.MalformedException;
import org.medalliance.jackson.token.Token;
import org.medalliance.jackson.token.TokenSource;

/** The tokens of a parser of Jackson 2. */
final class Jackson2Source implements TokenSource {
  /** Ours by the ordinal of theirs: a branch for each token would be guessed wrong too often. */
  private static final ImmutableList<Token> TOKENS =
      Stream.of(JsonToken.values())
          .map(Jackson2Source::ours)
          .collect(ImmutableList.toImmutableList());

  private final JsonParser parser;
  private Token current;

  /** Creates a source that begins with the parser's current token, if it has one. */
  Jackson2Source(JsonParser parser) {
    this.parser = parser;
    this.current = token(parser.currentToken());
  }

  @Override
  public Token next() throws IOException {
    try {
      current = token(parser.nextToken());
      return current;
    } catch (JsonProcessingException e) {
      throw malformed(e);
    }
  }

  @Override
  public Token current() {
    return current;
  }

  @Override
  public int length() throws IOException {
    try {
      return parser.getTextLength();
    } catch (JsonProcessingException e) {
      throw malformed(e);
    }
  }

  @Override
  public String text() throws IOException {
    try {
      return parser.getText();
    } catch (JsonProcessingException e) {
      throw malformed(e);
    }
  }

  @Override
  public char[] characters() throws IOException {
    try {
      return parser.getTextCharacters();
    } catch (JsonProcessingException e) {
      throw malformed(e);
    }
  }

  @Override
  public int offset() throws IOException {
    try {
      return parser.getTextOffset();
    } catch (JsonProcessingException e) {
      throw malformed(e);
    }
  }

  @Override
  public Problem.Location location() {
    return location(parser);
  }

  /** Returns the place at which the current token of a parser begins. */
  static Problem.Location location(JsonParser parser) {
    return location(parser.currentTokenLocation());
  }

  private MalformedException malformed(JsonProcessingException e) {
    return new MalformedException(
        e.getOriginalMessage(),
        location(e.getLocation()),
        parser.getParsingContext().getCurrentName(),
        e);
  }

  private static Problem.Location location(@Nullable JsonLocation location) {
    if (location == null || location.getLineNr() < 1) {
      return Problem.Location.UNKNOWN;
    }
    return new Problem.Location(
        location.getByteOffset() >= 0 ? location.getByteOffset() : location.getCharOffset(),
        location.getLineNr(),
        location.getColumnNr());
  }

  @SuppressWarnings("EnumOrdinal") // of one run of the program
  private static Token token(@Nullable JsonToken token) {
    return token == null ? Token.END : TOKENS.get(token.ordinal());
  }

  private static Token ours(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> Token.OBJECT;
      case END_OBJECT -> Token.OBJECT_END;
      case START_ARRAY -> Token.ARRAY;
      case END_ARRAY -> Token.ARRAY_END;
      case FIELD_NAME -> Token.NAME;
      case VALUE_STRING -> Token.TEXT;
      case VALUE_NUMBER_INT -> Token.INTEGER;
      case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> Token.OTHER;
    };
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Syntax;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.reading.Suggestion;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.reading.TokenReader.Recurrence;
import org.medalliance.jackson.token.Token;
import org.medalliance.jackson.token.TokenSink;

/** One of a few words, written as they are, in {@code UPPER_SNAKE}. */
final class WordShape<E extends Enum<E>> extends Shape<E> {
  private final ImmutableMap<String, E> words;

  WordShape(String name, Class<E> type) {
    super(name);
    this.words = Maps.uniqueIndex(EnumSet.allOf(type), Enum::name);
  }

  @Override
  @SuppressWarnings("unchecked") // what this shape has made is an E
  public @Nullable E read(TokenReader in) throws IOException {
    if (in.token() != Token.TEXT) {
      in.wrongType(ProblemCode.TYPE, name(), "one of the words " + inWords());
      return null;
    }
    E known = (E) in.known(this, Recurrence.OFTEN);
    if (known != null) {
      return known;
    }
    if (!in.isShortEnough(ReadLimits.Kind.STRING)) {
      return null;
    }
    String text = in.text();
    E word = words.get(text);
    if (word != null) {
      in.learn(this, Recurrence.OFTEN, text, word);
    } else {
      in.problem(
          ProblemCode.ENUM_UNKNOWN,
          name()
              + " must be "
              + inWords()
              + ": "
              + Syntax.quote(text)
              + Suggestion.inWords(text, words.keySet()),
          ImmutableMap.of("value", Syntax.quote(text), "expected", inWords()));
    }
    return word;
  }

  @Override
  public void write(E value, TokenSink out) throws IOException {
    out.text(text(value));
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public String text(E value) {
    return value.name();
  }

  @Override
  public Schema schema(SchemaBook book) {
    return Schema.of("enum", words.keySet().asList());
  }

  @Override
  public String sample() {
    return '"' + words.keySet().asList().get(0) + '"';
  }

  private String inWords() {
    return String.join(", ", words.keySet());
  }
}

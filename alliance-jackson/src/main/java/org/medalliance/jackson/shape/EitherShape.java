// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.token.Token;
import org.medalliance.jackson.token.TokenSink;

/** A value that is written as a text where a text can say it, else as an object. */
final class EitherShape<T> extends Shape<T> {
  private final Shape<? extends T> text;
  private final Shape<? extends T> object;
  private final Predicate<T> isText;

  EitherShape(
      String name, Shape<? extends T> text, Shape<? extends T> object, Predicate<T> isText) {
    super(name);
    this.text = text;
    this.object = object;
    this.isText = isText;
  }

  @Override
  public @Nullable T read(TokenReader in) throws IOException {
    if (in.token() == Token.TEXT) {
      return text.read(in);
    }
    if (in.token() == Token.OBJECT) {
      return object.read(in);
    }
    in.wrongType(ProblemCode.TYPE, name(), sample());
    return null;
  }

  @Override
  @SuppressWarnings("unchecked") // the predicate tells which of the two it is
  public void write(T value, TokenSink out) throws IOException {
    ((Shape<T>) (isText.test(value) ? text : object)).write(value, out);
  }

  @Override
  public Schema schema(SchemaBook book) {
    return Schema.oneOf(ImmutableList.of(book.refer(text), book.refer(object)));
  }

  @Override
  public String sample() {
    return text.sample() + " or " + object.sample();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.InvalidValueException;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.reading.TokenReader.Recurrence;
import org.medalliance.jackson.token.Token;
import org.medalliance.jackson.token.TokenSink;

/** A value that is written as a text: ids, codes, dates. */
final class TextShape<T> extends Shape<T> {
  private final String sample;
  private final Recurrence recurrence;
  private final Schema schema;
  private final Function<String, T> parse;
  private final Function<T, String> print;

  TextShape(
      String name,
      String sample,
      Recurrence recurrence,
      Schema schema,
      Function<String, T> parse,
      Function<T, String> print) {
    super(name);
    this.sample = sample;
    this.recurrence = recurrence;
    this.schema = schema;
    this.parse = parse;
    this.print = print;
  }

  @Override
  @SuppressWarnings("unchecked") // what this shape has made is a T
  public @Nullable T read(TokenReader in) throws IOException {
    if (in.token() != Token.TEXT) {
      in.wrongType(ProblemCode.TYPE, name(), "a text such as " + sample());
      return null;
    }
    T known = (T) in.known(this, recurrence);
    if (known != null) {
      return known;
    }
    if (!in.isShortEnough(ReadLimits.Kind.STRING)) {
      return null;
    }
    try {
      String text = in.text();
      return in.learn(this, recurrence, text, parse.apply(text));
    } catch (InvalidValueException e) {
      in.refuse(e);
      return null;
    }
  }

  @Override
  public void write(T value, TokenSink out) throws IOException {
    out.text(text(value));
  }

  @Override
  protected boolean isShared() {
    return recurrence == Recurrence.OFTEN;
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public String text(T value) {
    return print.apply(value);
  }

  @Override
  public Schema schema(SchemaBook book) {
    return schema;
  }

  @Override
  public String sample() {
    return '"' + sample + '"';
  }
}

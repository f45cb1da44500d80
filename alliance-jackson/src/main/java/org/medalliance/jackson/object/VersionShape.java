// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.object;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Syntax;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.shape.Schema;
import org.medalliance.jackson.shape.SchemaBook;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.jackson.token.Token;
import org.medalliance.jackson.token.TokenSink;

/** The name of the format: a document of another one is not looked into. */
final class VersionShape extends Shape<String> {
  private final String format;

  private VersionShape(String format) {
    super("format");
    this.format = format;
  }

  /** Returns a part that is the same in every document. */
  static <T> Part<T, String> part(String member, String format) {
    VersionShape shape = new VersionShape(format);
    return new Part.Single<T, String, String>(
            Member.mandatory(member, shape, ProblemCode.VERSION_MISSING),
            shape,
            read -> format,
            owner -> format)
        .because("say what format it is in", "write \"" + member + "\": \"" + format + "\"");
  }

  /** Returns a part of which nothing is kept. */
  static <T> Part<T, String> ignored(String member) {
    Shape<String> shape = new Ignored();
    return new Part.Single<>(Member.optional(member, shape), shape, read -> "", owner -> null);
  }

  @Override
  public @Nullable String read(TokenReader in) throws IOException {
    if (in.token() != Token.TEXT) {
      in.wrongType(ProblemCode.TYPE, name(), "the text " + sample());
      return null;
    }
    if (!in.isShortEnough(ReadLimits.Kind.STRING)) {
      return null;
    }
    if (in.text().equals(format)) {
      return format;
    }
    throw in.stop(
        ProblemCode.VERSION_UNSUPPORTED,
        "format must be "
            + format
            + ", the one that this library reads: "
            + Syntax.quote(in.text()),
        ImmutableMap.of("expected", format, "actual", Syntax.quote(in.text())));
  }

  @Override
  public void write(String value, TokenSink out) throws IOException {
    out.text(value);
  }

  @Override
  public Schema schema(SchemaBook book) {
    return Schema.of("const", format);
  }

  @Override
  public String sample() {
    return '"' + format + '"';
  }

  /** Anything at all. */
  private static final class Ignored extends Shape<String> {
    private Ignored() {
      super("ignored");
    }

    @Override
    public String read(TokenReader in) throws IOException {
      in.skip();
      return "";
    }

    @Override
    public void write(String value, TokenSink out) {}

    @Override
    public Schema schema(SchemaBook book) {
      return Schema.of("not", Schema.type("null"));
    }

    @Override
    public String sample() {
      return "…";
    }
  }
}

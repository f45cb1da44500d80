// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.object;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.Syntax;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.shape.Schema;
import org.medalliance.jackson.shape.SchemaBook;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.jackson.token.Token;
import org.medalliance.jackson.token.TokenSink;

/** A text by language: an object whose names are BCP 47 tags. */
public final class LanguageShape extends Shape<LocalizedText> {
  /** Language, script, region, variants and extensions, in the letters that BCP 47 recommends. */
  private static final String TAG =
      "^[a-z]{2,8}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"
          + "(-([0-9A-Za-z]{5,8}|[0-9][0-9A-Za-z]{3}))*"
          + "(-[0-9a-wyz](-[0-9a-z]{2,8})+)*(-x(-[0-9A-Za-z]{1,8})+)?$";

  private final Shape<String> text;

  LanguageShape(Shape<String> text) {
    super("localized text");
    this.text = text;
  }

  /** Returns the shape of texts by language. */
  public static Shape<LocalizedText> byLanguage(Shape<String> text) {
    return new LanguageShape(text);
  }

  @Override
  public @Nullable LocalizedText read(TokenReader in) throws IOException {
    if (in.token() != Token.OBJECT) {
      in.wrongType(ProblemCode.TYPE, name(), "an object such as " + sample());
      return null;
    }
    in.enter();
    if (in.next() != Token.NAME) {
      in.leave();
      in.problemAt(
          "",
          ProblemCode.MIN_SIZE,
          name() + " must have at least one language: 0; write " + sample(),
          ImmutableMap.of("actual", "0"));
      return null;
    }
    String language = in.name();
    in.push(language);
    in.count(ReadLimits.Kind.NAMES, 1);
    LocalizedText only = readEntry(in, language); // mostly it is
    in.pop();
    LocalizedText value = in.next() == Token.NAME ? readMore(in, language, only) : only;
    in.leave();
    return value;
  }

  @Override
  public void write(LocalizedText value, TokenSink out) throws IOException {
    out.beginObject();
    for (Map.Entry<String, String> entry : value.byLanguage().entrySet()) {
      out.name(entry.getKey());
      out.text(entry.getValue());
    }
    out.endObject();
  }

  @Override
  public Schema schema(SchemaBook book) {
    return Schema.type("object")
        .with("propertyNames", Schema.of("pattern", TAG).with("maxLength", 35))
        .with("additionalProperties", book.refer(text))
        .with("minProperties", 1);
  }

  @Override
  public String sample() {
    return "{\"en\": \"Lakeside Hospital\"}";
  }

  /** Reads the other languages from the name of the second on. */
  private @Nullable LocalizedText readMore(
      TokenReader in, String language, @Nullable LocalizedText first) throws IOException {
    TreeMap<String, String> texts = new TreeMap<>();
    texts.put(language, textOf(first));
    boolean sound = first != null;
    do {
      String another = in.name();
      in.push(another);
      boolean isNew = texts.putIfAbsent(another, "") == null;
      in.count(ReadLimits.Kind.NAMES, texts.size());
      LocalizedText entry = isNew ? readEntry(in, another) : refuseSecond(in, another);
      in.pop();
      texts.put(another, textOf(entry));
      sound &= entry != null;
    } while (in.next() == Token.NAME);
    return sound ? new LocalizedText(ImmutableSortedMap.copyOfSorted(texts)) : null;
  }

  private static String textOf(@Nullable LocalizedText entry) {
    return entry == null ? "" : entry.byLanguage().values().asList().get(0);
  }

  /** Reads the text in one language; whatever is wrong with it has its own place. */
  private @Nullable LocalizedText readEntry(TokenReader in, String language) throws IOException {
    if (in.next() == Token.NULL) {
      in.problem(
          ProblemCode.MEMBER_NULL,
          name() + " must not have null for " + Syntax.quote(language) + "; leave the member out",
          ImmutableMap.of("member", Syntax.quote(language)));
      return null;
    }
    String read = text.read(in);
    try {
      return read == null ? null : LocalizedText.of(language, read);
    } catch (InvalidValueException e) {
      in.refuse(e);
      return null;
    }
  }

  private @Nullable LocalizedText refuseSecond(TokenReader in, String language) throws IOException {
    in.problem(
        ProblemCode.DUPLICATE_MEMBER,
        name() + " must have each member once: " + Syntax.quote(language) + "; remove one",
        ImmutableMap.of("member", Syntax.quote(language)));
    in.next();
    in.skip();
    return null;
  }
}

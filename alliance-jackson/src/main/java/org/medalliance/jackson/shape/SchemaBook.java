// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.medalliance.code.Syntax;

/** The schemas of all shapes that a shape is made of, each defined once. */
public final class SchemaBook {
  /** White space that a text may hold; {@code \s} is another set to each engine. */
  private static final String BLANK =
      "[\\t\\n \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

  /** What is defined, or being defined: a shape may be part of itself. */
  private final Map<String, Shape<?>> shapes = new HashMap<>();

  private final TreeMap<String, Schema> definitions = new TreeMap<>();

  /** What people should know of a definition, or of a member of one, by its key. */
  private final UnaryOperator<String> descriptions;

  /** What the book is of, which the parts of others may be too. */
  private final Shape<?> root;

  private SchemaBook(Shape<?> root, UnaryOperator<String> descriptions) {
    this.root = root;
    this.descriptions = descriptions;
  }

  /** Returns the schema of a shape: a reference, unless it has no name of its own. */
  public Schema refer(Shape<?> shape) {
    if (shape.itself().equals(root)) {
      return Schema.of("$ref", "#");
    }
    if (!shape.isNamed()) {
      return shape.schema(this);
    }
    String key = key(shape.name());
    Shape<?> known = shapes.putIfAbsent(key, shape.itself());
    checkState(
        known == null || known.equals(shape.itself()), "name must be of one shape: %s", shape);
    if (known == null) {
      definitions.put(key, shape.schema(this).described(descriptions.apply(key)));
    }
    return Schema.of("$ref", "#/$defs/" + key);
  }

  /** Returns the schema of a member, with what people should know of it in objects of that name. */
  public Schema member(String object, String member, Shape<?> shape) {
    return refer(shape).described(descriptions.apply(key(object) + "." + member));
  }

  /**
   * Returns the schema of a document, which also defines what may be referred to from outside.
   *
   * @param descriptions what people should know of a definition, {@code rule}, or of a member of
   *     one, {@code rule.effect}
   */
  public static Schema of(
      Shape<?> shape, List<Shape<?>> others, String title, UnaryOperator<String> descriptions) {
    SchemaBook book = new SchemaBook(shape, descriptions);
    Schema root = shape.schema(book).described(descriptions.apply(key(shape.name())));
    others.forEach(book::refer);
    return new Schema(
        ImmutableMap.<String, Object>builder()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("title", title)
            .putAll(root.keywords())
            .put("$defs", ImmutableMap.copyOf(book.definitions))
            .buildOrThrow());
  }

  /** Returns the schema of texts that the core accepts as text for people. */
  public static Schema text() {
    return text("[^\\p{Cs}\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]");
  }

  /** Returns the schema of texts for people that take one line. */
  public static Schema line() {
    return text("[^\\p{Cs}\\u0000-\\u001f\\u007f-\\u009f]");
  }

  private static String key(String name) {
    return CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, name.replace(' ', '-'));
  }

  private static Schema text(String character) {
    return Schema.type("string")
        .with("maxLength", Syntax.MAX_TEXT)
        .with("pattern", "^(?!" + BLANK + "*$)" + character + "+$")
        .with("not", Schema.of("pattern", "[\\p{Mn}\\p{Me}]{17}"));
  }
}

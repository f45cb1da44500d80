// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import java.util.TreeMap;
import org.medalliance.code.Syntax;

/** The schemas of all shapes that a shape is made of, each defined once. */
public final class SchemaBook {
  private static final Schema OPEN = Schema.of("$comment", "being defined");

  private final TreeMap<String, Schema> definitions = new TreeMap<>();

  /** Returns a reference to the schema of a shape. */
  public Schema refer(Shape<?> shape) {
    String key = CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, shape.name().replace(' ', '-'));
    if (!definitions.containsKey(key)) {
      definitions.put(key, OPEN); // a shape may be part of itself
      definitions.put(key, shape.schema(this));
    }
    return Schema.of("$ref", "#/$defs/" + key);
  }

  /** Returns the schema of a document. */
  public static Schema of(Shape<?> shape, String title) {
    SchemaBook book = new SchemaBook();
    Schema root = shape.schema(book);
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
    return Schema.type("string")
        .with("minLength", 1)
        .with("maxLength", Syntax.MAX_TEXT)
        .with("pattern", "\\S");
  }
}

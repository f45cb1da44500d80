// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.medalliance.jackson.token.TokenSink;

/**
 * A piece of JSON Schema 2020-12.
 *
 * @param keywords what it says: each a text, a whole number, a truth, a schema, or a list or map of
 *     those
 */
public record Schema(ImmutableMap<String, Object> keywords) {
  /** Returns a schema that says one thing. */
  public static Schema of(String keyword, Object value) {
    return new Schema(ImmutableMap.of(keyword, value));
  }

  /** Returns a schema of one type. */
  public static Schema type(String type) {
    return of("type", type);
  }

  /** Returns a schema of which exactly one alternative holds. */
  public static Schema oneOf(List<Schema> alternatives) {
    return of("oneOf", ImmutableList.copyOf(alternatives));
  }

  /** Returns a schema that says one thing more. */
  public Schema with(String keyword, Object value) {
    return new Schema(
        ImmutableMap.<String, Object>builder().putAll(keywords).put(keyword, value).buildOrThrow());
  }

  /** Returns a schema that begins with what people should know. */
  public Schema described(String description) {
    return new Schema(
        ImmutableMap.<String, Object>builder()
            .put("description", description)
            .putAll(keywords)
            .buildOrThrow());
  }

  /** Writes the schema. */
  public void write(TokenSink out) throws IOException {
    writeMap(keywords, out);
  }

  private static void writeMap(Map<?, ?> map, TokenSink out) throws IOException {
    out.beginObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.name(entry.getKey().toString());
      writeAny(entry.getValue(), out);
    }
    out.endObject();
  }

  private static void writeAny(Object value, TokenSink out) throws IOException {
    if (value instanceof Schema schema) {
      schema.write(out);
    } else if (value instanceof Map<?, ?> map) {
      writeMap(map, out);
    } else if (value instanceof List<?> list) {
      out.beginArray();
      for (Object element : list) {
        writeAny(element, out);
      }
      out.endArray();
    } else if (value instanceof Boolean truth) {
      out.truth(truth);
    } else if (value instanceof Number number) {
      out.number(number.longValue());
    } else {
      out.text(value.toString());
    }
  }
}

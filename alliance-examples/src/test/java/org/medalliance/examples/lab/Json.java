// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.medalliance.jackson.AllianceModule;

/** What a machine reads out of what a command printed: one value, no name twice. */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .addModule(new AllianceModule())
          .build();

  private Json() {}

  static JsonNode parse(String text) throws JsonProcessingException {
    return MAPPER.readTree(text);
  }

  /** The value of the library that stands at a pointer. */
  static <T> T at(JsonNode node, String pointer, Class<T> type) throws JsonProcessingException {
    return MAPPER.treeToValue(node.at(pointer), type);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.flink;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.io.UncheckedIOException;

/**
 * One line of either file: a new version of an alliance, or a request.
 *
 * @param alliance the id of the alliance
 * @param at when it came, in steps from 0
 * @param json the document of the alliance, or the request
 */
public record Line(String alliance, long at, String json) implements Serializable {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Returns the line as text. */
  @Override
  public String toString() {
    return "{\"at\":" + at + ",\"alliance\":\"" + alliance + "\",\"json\":" + json + "}";
  }

  /** Returns the line that this is the text of. */
  public static Line parse(String text) {
    try {
      JsonNode line = MAPPER.readTree(text);
      return new Line(
          line.get("alliance").asText(), line.get("at").asLong(), line.get("json").toString());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}

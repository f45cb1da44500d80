// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.readme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.medalliance.jackson.AllianceJson;

/** The page of the format says what the schema says, in the order in which it is met. */
class FormatTest {
  private static final Path PAGE = Path.of("..", ".github", "FORMAT.md");
  private static final String DEFINITION = "#/$defs/";

  private static final String HEAD =
      """
      # Format `medalliance/1`

      What an alliance, and whatever else is read or written, looks like as JSON. Members in bold must be there; no others may.
      Where the rules of writing come from, and what only the reader sees, says [alliance-jackson](../alliance-jackson/README.md).
      This page is made from the JSON Schema.

      Read and written: an [alliance](#alliance), a [request](#request), a [decision](#decision), a [quotaLedger](#quotaledger), a
      [diff](#diff), a [history](#history). Written, never read again: an [explanation](#explanation), a [report](#report),
      [referrals](#referrals), a [chain](#chain), an [attendance](#attendance), a [tally](#tally), a
      [ruleAnalysis](#ruleanalysis), a [ruleComparison](#rulecomparison), an [answer](#answer), a [boundary](#boundary) and all
      [boundaryRequests](#boundaryrequests), a [ruleCoverage](#rulecoverage), a [requestComparison](#requestcomparison), a
      [graph](#graph), and an [indicator](#indicator) or a list of them.

      ## alliance

      """;

  private final JsonNode schema;
  private final StringBuilder page = new StringBuilder(HEAD);
  private final Set<String> met = new LinkedHashSet<>();
  private final Deque<String> toTell = new ArrayDeque<>();

  FormatTest() throws JsonProcessingException {
    schema = new ObjectMapper().readTree(AllianceJson.schema());
  }

  @Test
  void saysWhatTheSchemaSays() throws IOException {
    tell(schema);
    tellAll();
    schema.get("$defs").fieldNames().forEachRemaining(this::meet);
    tellAll();

    Pages.assertIs(PAGE, page.toString());
  }

  private void tellAll() {
    while (!toTell.isEmpty()) {
      String name = toTell.removeFirst();
      page.append("\n### ").append(name).append("\n\n");
      tell(schema.get("$defs").get(name));
    }
  }

  private void meet(String name) {
    if (met.add(name)) {
      toTell.add(name);
    }
  }

  private void tell(JsonNode definition) {
    page.append(Pages.cell(definition.get("description").asText())).append('\n');
    if (definition.has("enum")) {
      page.append("\nOne of ").append(codes(definition.get("enum"))).append(".\n");
    }
    if (definition.has("examples")) {
      page.append("\nSuch as ").append(codes(definition.get("examples"))).append(".\n");
    }
    if (definition.has("properties")) {
      page.append("\n| member | is | holds |\n|---|---|---|\n");
      Set<String> required = texts(definition.path("required"));
      boolean isOne = definition.has("oneOf");
      for (Map.Entry<String, JsonNode> member : definition.get("properties").properties()) {
        String name = "`" + member.getKey() + "`";
        page.append("| ").append(required.contains(member.getKey()) ? "**" + name + "**" : name);
        page.append(" | ").append(kind(member.getValue())).append(" | ");
        page.append(Pages.cell(member.getValue().path("description").asText())).append(" |\n");
      }
      if (isOne) {
        page.append("\nIt has one of these forms: ").append(forms(definition)).append(".\n");
      }
    } else if (!definition.has("enum")) {
      page.append("\nWritten as ").append(kind(definition)).append(".\n");
    }
  }

  private String forms(JsonNode definition) {
    return list(definition.get("oneOf"))
        .map(form -> "with " + codes(form.path("required")))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** Returns what may stand there, in words. */
  private String kind(JsonNode node) {
    if (node.has("$ref")) {
      String reference = node.get("$ref").asText();
      if (reference.equals("#")) {
        return "[alliance](#alliance)";
      }
      String name = reference.substring(DEFINITION.length());
      meet(name);
      return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    }
    for (String either : new String[] {"oneOf", "anyOf"}) {
      if (node.has(either) && !node.has("properties")) {
        return list(node.get(either)).map(this::kind).collect(Collectors.joining(" or "));
      }
    }
    if (node.has("const")) {
      return "`" + Pages.cell(node.get("const").toString()) + "`";
    }
    return switch (node.path("type").asText()) {
      case "array" ->
          "list of "
              + kind(node.get("items"))
              + (node.has("minItems") ? ", " + node.get("minItems") + " or more" : "");
      case "integer" -> "whole number" + range(node);
      case "object" ->
          node.path("additionalProperties").isObject()
              ? "an object whose values are " + kind(node.get("additionalProperties"))
              : "an object with "
                  + list(node.path("properties").properties())
                      .map(member -> "`" + member.getKey() + "`: " + kind(member.getValue()))
                      .collect(Collectors.joining(", "));
      case "string" -> "text";
      case "boolean" -> "`true` or `false`";
      default -> "any value";
    };
  }

  private static String range(JsonNode node) {
    List<String> bounds = new ArrayList<>();
    if (node.has("minimum") && node.get("minimum").asLong() != Long.MIN_VALUE) {
      bounds.add("from " + node.get("minimum"));
    }
    if (node.has("maximum") && node.get("maximum").asLong() != Long.MAX_VALUE) {
      bounds.add("to " + node.get("maximum"));
    }
    return bounds.isEmpty() ? "" : " " + String.join(" ", bounds);
  }

  private static String codes(JsonNode values) {
    return list(values)
        .map(value -> "`" + (value.isTextual() ? value.asText() : value.toString()) + "`")
        .collect(Collectors.joining(", "));
  }

  private static Set<String> texts(JsonNode values) {
    return list(values).map(JsonNode::asText).collect(Collectors.toSet());
  }

  private static <T> Stream<T> list(Iterable<T> values) {
    return StreamSupport.stream(values.spliterator(), false);
  }
}

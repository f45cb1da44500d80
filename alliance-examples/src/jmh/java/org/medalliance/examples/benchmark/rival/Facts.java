// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.rival;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.medalliance.examples.benchmark.workload.Plain;

/**
 * What is known of a request once its units, its resource and its day have been looked up.
 *
 * @param subjects the kind asked for, those above it, and the resource
 */
public record Facts(
    List<String> subjects,
    Plain.Unit provider,
    Plain.Unit recipient,
    long providerState,
    long recipientState,
    long day,
    long urgency,
    long purpose,
    boolean isSamePrefecture) {

  /** Returns what is told of an attribute. */
  Object get(String attribute) {
    return switch (attribute) {
      case "subjects" -> subjects;
      case "day" -> day;
      case "urgency" -> urgency;
      case "purpose" -> purpose;
      case "samePrefecture" -> isSamePrefecture ? 1L : 0L;
      case "providerState" -> providerState;
      case "recipientState" -> recipientState;
      default ->
          attribute.startsWith("provider")
              ? of(provider, attribute.substring("provider".length()))
              : of(recipient, attribute.substring("recipient".length()));
    };
  }

  /** Returns all of it by name. */
  Map<String, Object> all() {
    Map<String, Object> all = new LinkedHashMap<>();
    for (String name : List.of("subjects", "day", "urgency", "purpose", "samePrefecture")) {
      all.put(name, get(name));
    }
    for (String side : List.of("provider", "recipient")) {
      for (String name : List.of("Id", "Tier", "Role", "Kind", "Grade", "Region", "State")) {
        all.put(side + name, get(side + name));
      }
    }
    return all;
  }

  private static Object of(Plain.Unit unit, String attribute) {
    return switch (attribute) {
      case "Id" -> unit.id();
      case "Tier" -> (long) unit.tier();
      case "Role" -> (long) unit.role();
      case "Kind" -> (long) unit.kind();
      case "Grade" -> (long) unit.grade();
      case "Region" -> unit.region();
      default -> throw new IllegalArgumentException(attribute);
    };
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Ordering;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.medalliance.Alliance;
import org.medalliance.check.AllianceChecks;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.jackson.problem.Place;
import org.medalliance.testing.Breaker;

class PlacesProperties {
  /** What the format lists in any order, by the name of its member. */
  private static final ImmutableSet<String> SETS =
      ImmutableSet.of(
          "appointments",
          "ballots",
          "claims",
          "from",
          "guests",
          "identifiers",
          "outside",
          "parties",
          "present",
          "signatories",
          "under",
          "units");

  @Property(tries = 50)
  void leadToWhatIsFound(@ForAll Alliance alliance) {
    for (Breaker breaker : Breaker.all()) {
      Alliance broken = breaker.in(alliance).alliance();
      ImmutableList<FindingPath> paths = paths(broken);
      JsonNode document = Documents.tree(AllianceJson.write(broken));

      AllianceJson.places(broken, paths)
          .forEach(
              (path, place) ->
                  assertThat(place.pointer())
                      .as(breaker + ": " + path)
                      .isEqualTo(pointer(document, path)));
    }
  }

  @Property(tries = 50)
  void leadThereInWhateverOrderSetsAreListed(@ForAll Alliance alliance) {
    for (Breaker breaker : Breaker.all()) {
      Alliance broken = breaker.in(alliance).alliance();
      ImmutableList<FindingPath> paths = paths(broken);
      JsonNode document = Documents.tree(AllianceJson.write(broken));
      JsonNode reversed = reversed(document);

      Reading<Alliance> reading = AllianceJson.inspect(reversed.toString());

      assertThat(reading.value()).contains(broken);
      reading
          .places(paths)
          .forEach(
              (path, place) ->
                  assertThat(settled(reversed.at(place.pointer())))
                      .as(breaker + ": " + path)
                      .isEqualTo(settled(document.at(pointer(document, path)))));
    }
  }

  /** A pointer leads to a value that begins at the line and column that are told. */
  @Property(tries = 50)
  void tellLineAndColumn(@ForAll Alliance alliance) {
    Alliance broken = Breaker.all().get(0).in(alliance).alliance();
    String document = AllianceJson.pretty(broken);
    List<String> lines = document.lines().toList();

    Reading<Alliance> reading = AllianceJson.inspect(document);

    for (Place place : reading.places(paths(broken)).values()) {
      String line = lines.get(place.location().line() - 1);
      int from = line.offsetByCodePoints(0, place.location().column() - 1);
      JsonNode value = Documents.tree(document).at(place.pointer());
      String rest = line.substring(from);
      if (value.isContainerNode()) {
        assertThat(rest).startsWith(value.isObject() ? "{" : "[");
      } else {
        assertThat(Documents.value(rest)).isEqualTo(value);
      }
    }
  }

  @Example
  void everyPathIsInTheDocumentButThatOfAListThatIsMissing() {
    Set<String> missing = new HashSet<>();
    for (Breaker breaker : Breaker.all()) {
      Alliance broken = breaker.in(AllianceJson.read(Documents.text("everything.json"))).alliance();
      JsonNode document = Documents.tree(AllianceJson.write(broken));
      for (Finding finding : AllianceChecks.ALL.check(broken).findings()) {
        if (steps(pointer(document, finding.path())) < finding.path().steps().size()) {
          missing.add(finding.code().code() + " " + finding.path());
        }
      }
    }

    assertThat(missing).containsExactly("NEVER_FOUNDED facts");
  }

  private static int steps(String pointer) {
    return (int) pointer.chars().filter(c -> c == '/').count();
  }

  private static ImmutableList<FindingPath> paths(Alliance alliance) {
    return ImmutableList.copyOf(
        Lists.transform(AllianceChecks.ALL.check(alliance).findings(), Finding::path));
  }

  /** Follows a path through a canonical document, in which every set is in its order. */
  private static String pointer(JsonNode document, FindingPath path) {
    String pointer = "";
    for (FindingPath.Step step : path.steps()) {
      String next = pointer + "/" + step(document.at(pointer), step);
      if (document.at(next).isMissingNode()) {
        return pointer;
      }
      pointer = next;
    }
    return pointer;
  }

  private static String step(JsonNode parent, FindingPath.Step step) {
    if (step instanceof FindingPath.Member member) {
      return member.name();
    }
    if (step instanceof FindingPath.At at) {
      return Integer.toString(at.index());
    }
    String id = ((FindingPath.ById) step).id();
    for (int i = 0; i < parent.size(); i++) {
      JsonNode element = parent.get(i);
      JsonNode own = element.has("id") ? element.get("id") : element.path("unit");
      if (id.equals(element.isTextual() ? element.asText() : own.asText())) {
        return Integer.toString(i);
      }
    }
    return "none";
  }

  private static JsonNode reversed(JsonNode document) {
    JsonNode reversed = document.deepCopy();
    reverse("", reversed);
    return reversed;
  }

  private static void reverse(String name, JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(member -> reverse(member.getKey(), member.getValue()));
    } else if (node instanceof ArrayNode array) {
      List<JsonNode> elements = ImmutableList.copyOf(array);
      elements.forEach(element -> reverse("", element));
      array.removeAll();
      array.addAll(SETS.contains(name) ? Lists.reverse(elements) : elements);
    }
  }

  /** A value of which no list has an order. */
  private static JsonNode settled(JsonNode node) {
    JsonNode settled = node.deepCopy();
    if (settled instanceof ObjectNode object) {
      object.properties().forEach(member -> member.setValue(settled(member.getValue())));
    } else if (settled instanceof ArrayNode array) {
      List<JsonNode> elements =
          Lists.transform(ImmutableList.copyOf(array), PlacesProperties::settled);
      List<JsonNode> sorted = Ordering.usingToString().sortedCopy(elements);
      array.removeAll();
      array.addAll(sorted);
    }
    return settled;
  }
}

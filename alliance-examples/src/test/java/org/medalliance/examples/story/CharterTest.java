// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.check.AllianceChecks;
import org.medalliance.examples.Samples;

class CharterTest {

  @Test
  void hasTwentyFiveArticlesInOrder() {
    assertThat(articles().map(article -> article.get(0)))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 25).mapToObj(Integer::toString).toList());
    assertThat(articles()).allMatch(article -> article.size() == 4);
  }

  @Test
  void everyArticleIsHeldSomewhereOrSaysWhyNot() {
    assertThat(articles())
        .allMatch(article -> !article.get(2).equals("-") || !article.get(3).isEmpty());
  }

  @Test
  void everyPlaceThatHoldsAnArticleIsInTheDocument() throws IOException {
    JsonNode document =
        new ObjectMapper().readTree(Samples.text("charter/two-rivers-spine-alliance.json"));

    List<String> places =
        articles()
            .map(article -> article.get(2))
            .filter(held -> !held.equals("-"))
            .flatMap(held -> Stream.of(held.split(", ")))
            .toList();
    assertThat(places).hasSizeGreaterThan(25);
    assertThat(places).allMatch(place -> !at(document, place).isMissingNode());
  }

  @Test
  void theDocumentIsSound() {
    assertThat(AllianceChecks.ALL.check(Samples.twoRivers()).errors()).isEmpty();
  }

  /** What stands at a place such as {@code councils[council].seats[5]}. */
  private static JsonNode at(JsonNode document, String place) {
    JsonNode node = document;
    for (String step : place.split("[.\\[]")) {
      node = step.endsWith("]") ? named(node, step.replace("]", "")) : node.path(step);
    }
    return node;
  }

  private static JsonNode named(JsonNode list, String id) {
    for (JsonNode each : list) {
      if (each.path("id").asText().equals(id) || each.path("unit").asText().equals(id)) {
        return each;
      }
    }
    return list.path("none");
  }

  private static Stream<List<String>> articles() {
    return Samples.text("charter/articles.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.CaseFormat;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medalliance.catalog.Catalogue;
import org.medalliance.jackson.format.ShapeTable;
import org.medalliance.jackson.object.ObjectShape;

/** What the schema says to people: what the core is documented with, and nothing twice. */
class DescriptionsTest {
  private static final ObjectNode SCHEMA = Documents.tree(AllianceJson.schema());

  @Test
  void areTheDocumentationOfTypesAndAttributes() throws IOException {
    Map<String, String> documented = new TreeMap<>();
    CoreDocumentation core = CoreDocumentation.read();
    for (ShapeTable.Entry<?> entry : ShapeTable.ALL) {
      String key = key(entry.shape().name());
      core.of(entry.type()).ifPresent(text -> documented.put(key, text));
      if (entry.shape() instanceof ObjectShape<?>) {
        for (String attribute : CompletenessTest.attributes(entry.type())) {
          List<String> members =
              CompletenessTest.OTHER_NAMES.getOrDefault(
                  CompletenessTest.name(entry.type(), attribute), List.of(attribute));
          core.of(entry.type(), attribute)
              .filter(text -> members.size() == 1) // a span has members of their own
              .ifPresent(text -> documented.put(key + "." + members.get(0), text));
        }
      }
    }
    Map<String, String> described = described();
    documented.keySet().retainAll(described.keySet());
    described.keySet().retainAll(documented.keySet());

    assertThat(described).hasSizeGreaterThan(200).isEqualTo(documented);
  }

  /** Answers are written otherwise than the core has them, where these are not listed. */
  @ParameterizedTest
  @CsvSource({
    "balance, org.medalliance.view.indicator.IndicatorValue$Balance",
    "boundary, org.medalliance.analysis.finding.Boundary",
    "boundaryRequests, org.medalliance.analysis.BoundaryRequests",
    "link, org.medalliance.view.Link",
    "node, org.medalliance.view.Node",
    "share, org.medalliance.view.indicator.IndicatorValue$Share",
    "those, org.medalliance.view.indicator.IndicatorValue$Those"
  })
  void areTheDocumentationOfPartsOfAnswers(String key, Class<?> type) throws IOException {
    Map<String, String> described = described();
    CoreDocumentation core = CoreDocumentation.read();

    assertThat(CompletenessTest.attributes(type))
        .isNotEmpty()
        .allSatisfy(
            attribute ->
                assertThat(described.get(key + "." + attribute))
                    .isEqualTo(core.of(type, attribute).orElseThrow().replace("empty", "missing")));
  }

  @ParameterizedTest
  @CsvSource({
    "role, org.medalliance.membership.Roles",
    "office, org.medalliance.membership.Offices",
    "agreementKind, org.medalliance.agreement.AgreementKinds",
    "programmeKind, org.medalliance.programme.ProgrammeKinds",
    "resourceKind, org.medalliance.catalog.china.ResourceKinds",
    "institutionKind, org.medalliance.catalog.china.InstitutionKinds",
    "allianceKind, org.medalliance.catalog.china.AllianceKinds"
  })
  void offerEveryCodeThatIsKnown(String key, Class<?> vocabulary) throws IllegalAccessException {
    Set<String> known = new TreeSet<>();
    for (Field constant : vocabulary.getFields()) {
      if (constant.getType() != Catalogue.class) {
        known.add(constant.get(null).toString());
      }
    }

    assertThat(SCHEMA.at("/$defs/" + key + "/examples"))
        .extracting(JsonNode::textValue)
        .containsAll(known);
  }

  @Test
  void haveNoLineThatIsUsedNowhere() throws IOException {
    Map<String, String> described = described();
    Set<String> unused = new TreeSet<>();
    for (String key : descriptions().stringPropertyNames()) {
      String text = descriptions().getProperty(key);
      boolean used =
          key.startsWith("*")
              ? described.entrySet().stream()
                  .anyMatch(
                      entry ->
                          entry.getKey().endsWith(key.substring(1))
                              && entry.getValue().equals(text))
              : text.equals(described.get(key));
      if (!used) {
        unused.add(key);
      }
    }

    assertThat(unused).isEmpty();
  }

  /** What the schema says of each definition, and of each member of one. */
  private static Map<String, String> described() {
    Map<String, String> described = new TreeMap<>();
    describe("alliance", SCHEMA, described);
    SCHEMA
        .get("$defs")
        .properties()
        .forEach(entry -> describe(entry.getKey(), entry.getValue(), described));
    return described;
  }

  private static void describe(String key, JsonNode schema, Map<String, String> described) {
    described.put(key, schema.path("description").asText());
    describeMembers(key, schema, described);
  }

  private static void describeMembers(String key, JsonNode schema, Map<String, String> described) {
    for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
      described.put(key + "." + member.getKey(), member.getValue().path("description").asText());
      describeMembers(key, member.getValue(), described); // of an object without a name of its own
    }
  }

  private static Properties descriptions() throws IOException {
    Properties descriptions = new Properties();
    try (var in =
        Files.newBufferedReader(
            Path.of("src/main/resources/org/medalliance/jackson/format/descriptions.properties"))) {
      descriptions.load(in);
    }
    return descriptions;
  }

  private static String key(String name) {
    return CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, name.replace(' ', '-'));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.medalliance.catalog.china.ChinaCodeSystems;
import org.medalliance.code.CodeSystem;
import org.medalliance.jackson.problem.ProblemCode;

/** The schema says of documents what the reader says, but for what is {@link Unsaid}. */
class SchemaTest {
  static final Schema SCHEMA = schema(AllianceJson.schema());

  /** The rows that the reader refuses and the schema takes. */
  private static final ImmutableSet<String> TAKEN =
      ImmutableSet.of(
          "C09.1", "C09.2", "E13.1", "E14", "E18", "F17", "F18", "F22", "F26", "F28.2", "F31",
          "F32", "F33.2", "F33.3", "G09", "G11", "G12.2", "H01", "H02.1", "H02.2", "H02.3", "H02.4",
          "H02.5", "H02.6", "K01.2", "K20.9.1", "X02", "X03", "X08", "X09", "X10", "X11", "X12",
          "X13", "X14", "X17", "X18");

  /** Returns the schema of what is defined beside alliances. */
  static Schema of(String definition) {
    ObjectNode whole = Documents.tree(AllianceJson.schema()).put("$id", "urn:medalliance:1");
    return schema(
        "{\"$ref\": \"urn:medalliance:1#/$defs/"
            + definition
            + "\", \"$defs\": {\"whole\": "
            + whole
            + "}}");
  }

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  @Test
  void takesTheGoldenDocument() {
    assertThat(SCHEMA.validate(Documents.text("everything.json"), InputFormat.JSON)).isEmpty();
  }

  @Test
  void isJsonSchema() {
    Schema meta = schema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");

    assertThat(meta.validate(AllianceJson.schema(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void refusesWhatTheReaderRefusesInTheCatalogue() {
    Set<String> taken = new TreeSet<>();
    for (JsonNode row : Documents.rows()) {
      if (row.has("hex") || Documents.json(BadInputTest.text(row).getBytes(UTF_8)).isEmpty()) {
        continue;
      }
      String id = row.get("id").asText();
      boolean valid = SCHEMA.validate(BadInputTest.text(row), InputFormat.JSON).isEmpty();
      if (row.get("problems").isEmpty()) {
        assertThat(valid).as(id).isTrue();
      } else if (valid) {
        taken.add(id);
      }
    }

    assertThat(taken).isEqualTo(TAKEN);
  }

  @Test
  void readmeListsWhatCannotBeSaid() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int from = readme.indexOf("| the schema cannot say |");
    String table = readme.substring(from, readme.indexOf("\n\n", from));
    Set<String> listed = new TreeSet<>();
    Pattern.compile("`([A-Z_]{3,})`").matcher(table).results().forEach(m -> listed.add(m.group(1)));

    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            Unsaid.codes().stream().map(ProblemCode::name).toList());
  }

  @Test
  void knowsEveryCatalogueOfCodes() throws IllegalAccessException {
    List<String> ids = new ArrayList<>();
    for (Field field : ChinaCodeSystems.class.getFields()) {
      ids.add(((CodeSystem) field.get(null)).id());
    }

    assertThat(Documents.tree(AllianceJson.schema()).at("/$defs/catalogue/enum"))
        .extracting(JsonNode::textValue)
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void shipsInTheJar() throws IOException {
    assertThat(AllianceJson.class.getResource("medalliance-1.schema.json")).isNotNull();
    assertThat(Documents.text("medalliance-1.schema.json")).isEqualTo(AllianceJson.schema());
  }

  @Test
  void refersToNothingOutside() {
    ObjectNode schema = Documents.tree(AllianceJson.schema());

    assertThat(schema.get("$schema").textValue())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.findValuesAsText("$ref")).allSatisfy(to -> assertThat(to).startsWith("#"));
    assertThat(schema.findValue("$id")).isNull(); // there is no address to fetch it from
  }

  @Test
  void describesEveryMemberOnce() {
    ObjectNode schema = Documents.tree(AllianceJson.schema());

    assertThat(schema.at("/$defs/rule/required").toString())
        .isEqualTo("[\"id\",\"effect\",\"under\",\"resource\",\"provider\",\"recipient\"]");
    assertThat(schema.at("/$defs/rule/additionalProperties").asBoolean(true)).isFalse();
  }
}

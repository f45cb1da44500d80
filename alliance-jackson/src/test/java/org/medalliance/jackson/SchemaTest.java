// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.medalliance.jackson.problem.ProblemCode;

/**
 * The schema agrees with the reader, but for what JSON Schema cannot say.
 *
 * <p>It cannot say that a day must exist, that an end must come after a beginning, that things must
 * have happened in their order, that an id stands once in a list, that members of one name stand
 * once, which characters are invisible, that an id is in NFC, or which attributes need or exclude
 * each other.
 */
class SchemaTest {
  static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(AllianceJson.schema());

  private static final ImmutableSet<ProblemCode> UNSAID =
      ImmutableSet.of(
          ProblemCode.CODE_SYSTEM_UNKNOWN,
          ProblemCode.DATE_INVALID,
          ProblemCode.DATE_RANGE,
          ProblemCode.DUPLICATE_ID,
          ProblemCode.ID_NOT_NFC,
          ProblemCode.LANGUAGE_SYNTAX,
          ProblemCode.MEMBER_MISFIT,
          ProblemCode.NUMBER_RANGE,
          ProblemCode.ORDER_IMPOSSIBLE,
          ProblemCode.PERIOD_EMPTY,
          ProblemCode.PERIOD_INVERTED,
          ProblemCode.TEXT_CONTROL,
          ProblemCode.TEXT_INVISIBLE,
          ProblemCode.TEXT_SURROGATE,
          ProblemCode.TEXT_TOO_COMPLEX);

  /** A number that is no integer to the reader, a heading in an order, a unit that votes twice. */
  private static final ImmutableSet<String> BEYOND_SCHEMA =
      ImmutableSet.of("C09.1", "K20.9.1", "X08");

  @Test
  void takesTheGoldenDocument() {
    assertThat(SCHEMA.validate(Documents.text("everything.json"), InputFormat.JSON)).isEmpty();
  }

  @Test
  void isJsonSchema() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");

    assertThat(meta.validate(AllianceJson.schema(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void refusesWhatTheReaderRefusesInTheCatalogue() {
    int refused = 0;
    for (JsonNode row : Documents.rows()) {
      if ((!row.has("set") && !row.has("remove"))
          || BEYOND_SCHEMA.contains(row.get("id").asText())) {
        continue;
      }
      String document = BadInputTest.text(row);
      boolean valid = SCHEMA.validate(document, InputFormat.JSON).isEmpty();
      JsonNode problems = row.get("problems");
      boolean unsaid =
          !problems.isEmpty()
              && UNSAID.contains(ProblemCode.valueOf(problems.get(0).asText().split(" ")[0]));
      if (!unsaid) {
        assertThat(valid).as(row.get("id").asText()).isEqualTo(problems.isEmpty());
        refused += valid ? 0 : 1;
      }
    }
    assertThat(refused).isGreaterThan(50);
  }

  @Test
  void shipsInTheJar() throws IOException {
    assertThat(AllianceJson.class.getResource("medalliance-1.schema.json")).isNotNull();
    assertThat(Documents.text("medalliance-1.schema.json")).isEqualTo(AllianceJson.schema());
  }

  @Test
  void describesEveryMemberOnce() {
    ObjectNode schema = Documents.tree(AllianceJson.schema());

    assertThat(schema.at("/$defs/rule/required").toString())
        .isEqualTo("[\"id\",\"effect\",\"under\",\"resource\",\"provider\",\"recipient\"]");
    assertThat(schema.at("/$defs/rule/additionalProperties").asBoolean(true)).isFalse();
  }
}

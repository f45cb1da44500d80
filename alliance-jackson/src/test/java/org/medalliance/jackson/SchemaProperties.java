// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.medalliance.Alliance;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.token.Document;
import org.medalliance.testing.Dice;

/** The schema and the reader agree about every document, but for what is {@link Unsaid}. */
class SchemaProperties {
  private static final int EDITS = 20;

  @Property(tries = 200)
  void takesWhatTheReaderTakesAndNothingElse(@ForAll Alliance alliance, @ForAll long seed) {
    byte[] written = AllianceJson.writeBytes(alliance);
    Dice dice = Dice.of(seed);

    agree(written);
    for (int i = 0; i < EDITS; i++) {
      agree(Edits.one(dice).in(written));
    }
  }

  private static void agree(byte[] bytes) {
    JsonNode document;
    try {
      document = Documents.MAPPER.readTree(bytes);
    } catch (JsonProcessingException e) {
      return; // not JSON
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail", e);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<Problem> problems =
        BadInputTest.problems(new Document.Bytes(bytes), Documents.MAJORS.get(0));
    boolean taken = SchemaTest.SCHEMA.validate(text, InputFormat.JSON).isEmpty();

    if (problems.isEmpty()) {
      assertThat(taken).as("the schema takes what the reader takes: %s", text).isTrue();
    } else if (!Unsaid.isAll(problems, document)) {
      assertThat(taken).as("the schema refuses %s for %s", text, problems).isFalse();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.medalliance.jackson.reading.KeepingSink;
import org.medalliance.jackson.reading.Kept;
import org.medalliance.jackson.token.CanonicalSink;
import org.medalliance.jackson.token.PrettySink;
import org.medalliance.jackson.token.TokenSink;

/** Wherever tokens go, they are the same JSON. */
class SinkTest {
  private static final String NUMBERS = "{\"whole\":-7,\"part\":[0.1,12.5,1.0E300]}";

  private static void numbers(TokenSink out) throws IOException {
    out.beginObject();
    out.name("whole");
    out.number(-7);
    out.name("part");
    out.beginArray();
    out.decimal(0.1);
    out.decimal(12.5);
    out.decimal(1e300);
    out.endArray();
    out.endObject();
  }

  @Test
  void numbersAreTheSameToEverySink() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CanonicalSink canonical = new CanonicalSink(bytes);
    PrettySink pretty = new PrettySink();
    PrettySink kept = new PrettySink();
    StringWriter generated = new StringWriter();

    numbers(canonical);
    canonical.end();
    numbers(pretty);
    numbers(new KeepingSink(kept, new Kept(), new Jackson2Tokens()));
    try (JsonGenerator generator = new JsonFactory().createGenerator(generated)) {
      numbers(new Jackson2Sink(generator));
    }

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(NUMBERS);
    assertThat(pretty.toString().replaceAll("\\s", "")).isEqualTo(NUMBERS);
    assertThat(kept.toString()).isEqualTo(pretty.toString());
    assertThat(generated).hasToString(NUMBERS);
  }

  @Test
  void aBufferOfTokensKeepsNumbersWhateverItIsTold() throws IOException {
    ObjectMapper mapper =
        JsonMapper.builder().enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS).build();
    try (TokenBuffer buffer = new TokenBuffer(mapper, false)) {
      buffer.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature());
      numbers(new Jackson2Sink(buffer));

      assertThat(buffer.asParser().<JsonNode>readValueAsTree().get("whole").isIntegralNumber())
          .isTrue();
    }
    StringWriter written = new StringWriter();
    try (JsonGenerator generator = mapper.createGenerator(written)) {
      numbers(new Jackson2Sink(new JsonGeneratorDelegate(generator)));
    }
    assertThat(written).hasToString(NUMBERS);
  }
}

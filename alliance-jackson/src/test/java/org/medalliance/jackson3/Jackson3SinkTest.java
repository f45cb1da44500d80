// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonGeneratorDelegate;
import tools.jackson.databind.json.JsonMapper;

class Jackson3SinkTest {
  @Test
  void writesNumbersAsTheyAre() {
    StringWriter written = new StringWriter();

    try (JsonGenerator generator = new JsonMapper().createGenerator(written)) {
      Jackson3Sink sink = new Jackson3Sink(generator);
      sink.beginArray();
      sink.number(-7);
      sink.decimal(12.5);
      sink.endArray();
    }

    assertThat(written).hasToString("[-7,12.5]");
  }

  @Test
  void numbersStayNumbersWhateverWrapsTheGenerator() {
    JsonFactory factory =
        JsonFactory.builder()
            .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
            .addDecorator((made, generator) -> new JsonGeneratorDelegate(generator))
            .build();
    StringWriter written = new StringWriter();

    try (JsonGenerator generator = new JsonMapper(factory).createGenerator(written)) {
      Jackson3Sink sink = new Jackson3Sink(generator);
      sink.beginArray();
      sink.number(-7);
      sink.decimal(12.5);
      sink.endArray();
    }

    assertThat(written).hasToString("[-7,12.5]");
  }
}

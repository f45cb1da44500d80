// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import org.medalliance.jackson.token.TokenSink;

/**
 * The generator of a host on Jackson 2. A number stays one, also where it would write numbers as
 * texts: those could not be read again.
 */
final class Jackson2Sink implements TokenSink {
  private final JsonGenerator generator;

  private final boolean quotes; // whether the generator would make texts of numbers

  Jackson2Sink(JsonGenerator generator) {
    this.generator = generator;
    this.quotes = quotes(generator);
  }

  private static boolean quotes(JsonGenerator generator) {
    JsonGenerator inner = generator;
    while (inner instanceof JsonGeneratorDelegate wrapped) {
      inner = wrapped.delegate();
    }
    return inner instanceof JsonGeneratorImpl // others write what is no JSON, and take nothing raw
        && inner.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature());
  }

  @Override
  public void beginObject() throws IOException {
    generator.writeStartObject();
  }

  @Override
  public void endObject() throws IOException {
    generator.writeEndObject();
  }

  @Override
  public void beginArray() throws IOException {
    generator.writeStartArray();
  }

  @Override
  public void endArray() throws IOException {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) throws IOException {
    generator.writeFieldName(name);
  }

  @Override
  public void text(String text) throws IOException {
    generator.writeString(text);
  }

  @Override
  public void number(long number) throws IOException {
    if (quotes) {
      generator.writeRawValue(Long.toString(number));
    } else {
      generator.writeNumber(number);
    }
  }

  @Override
  public void decimal(double number) throws IOException {
    if (quotes) {
      generator.writeRawValue(Double.toString(number));
    } else {
      generator.writeNumber(number);
    }
  }

  @Override
  public void truth(boolean truth) throws IOException {
    generator.writeBoolean(truth);
  }
}

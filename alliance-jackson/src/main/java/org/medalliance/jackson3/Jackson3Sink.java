// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson3;

import org.medalliance.jackson.token.TokenSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonGeneratorDelegate;

/**
 * The generator of a host on Jackson 3. A number stays one, also where it would write numbers as
 * texts: those could not be read again.
 */
final class Jackson3Sink implements TokenSink {
  private final JsonGenerator generator;

  private final boolean quotes; // whether the generator would make texts of numbers

  Jackson3Sink(JsonGenerator generator) {
    this.generator = generator;
    this.quotes = quotes(generator);
  }

  private static boolean quotes(JsonGenerator generator) {
    JsonGenerator inner = generator;
    while (inner instanceof JsonGeneratorDelegate wrapped) {
      inner = wrapped.delegate();
    }
    return inner instanceof JsonGeneratorBase json
        && json.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
  }

  @Override
  public void beginObject() {
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void beginArray() {
    generator.writeStartArray();
  }

  @Override
  public void endArray() {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void text(String text) {
    generator.writeString(text);
  }

  @Override
  public void number(long number) {
    if (quotes) {
      generator.writeRawValue(Long.toString(number));
    } else {
      generator.writeNumber(number);
    }
  }

  @Override
  public void decimal(double number) {
    if (quotes) {
      generator.writeRawValue(Double.toString(number));
    } else {
      generator.writeNumber(number);
    }
  }

  @Override
  public void truth(boolean truth) {
    generator.writeBoolean(truth);
  }
}

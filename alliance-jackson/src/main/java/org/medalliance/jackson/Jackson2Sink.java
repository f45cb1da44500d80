// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.medalliance.jackson.token.TokenSink;

/** The generator of a host on Jackson 2. */
final class Jackson2Sink implements TokenSink {
  private final JsonGenerator generator;

  Jackson2Sink(JsonGenerator generator) {
    this.generator = generator;
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
    generator.writeNumber(number);
  }

  @Override
  public void decimal(double number) throws IOException {
    generator.writeNumber(number);
  }

  @Override
  public void truth(boolean truth) throws IOException {
    generator.writeBoolean(truth);
  }
}

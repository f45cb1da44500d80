// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson3;

import org.medalliance.jackson.token.TokenSink;
import tools.jackson.core.JsonGenerator;

/** The generator of a host on Jackson 3. */
final class Jackson3Sink implements TokenSink {
  private final JsonGenerator generator;

  Jackson3Sink(JsonGenerator generator) {
    this.generator = generator;
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
    generator.writeNumber(number);
  }

  @Override
  public void decimal(double number) {
    generator.writeNumber(number);
  }

  @Override
  public void truth(boolean truth) {
    generator.writeBoolean(truth);
  }
}

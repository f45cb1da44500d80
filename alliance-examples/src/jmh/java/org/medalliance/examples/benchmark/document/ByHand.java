// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.medalliance.Alliance;

/**
 * Streaming, written by hand for the documents of the benchmark and no others, into and from the
 * library's own values. It stops at the first thing that is wrong, says little of it, and does not
 * see that a member stands twice.
 */
final class ByHand implements Way<Alliance> {
  private final JsonFactory factory = new JsonFactory();

  @Override
  public Alliance read(byte[] document) throws IOException {
    try (JsonParser parser = factory.createParser(document)) {
      return new HandReader(parser).alliance();
    }
  }

  @Override
  public byte[] write(Alliance value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = factory.createGenerator(bytes)) {
      new HandWriter(generator).alliance(value);
    }
    return bytes.toByteArray();
  }
}

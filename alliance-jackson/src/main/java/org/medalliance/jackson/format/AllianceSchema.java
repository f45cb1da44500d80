// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.medalliance.jackson.shape.SchemaBook;
import org.medalliance.jackson.token.PrettySink;

/** The JSON Schema of alliances. */
public final class AllianceSchema {
  private AllianceSchema() {}

  /** Returns the schema, laid out for people. */
  public static String text() {
    PrettySink sink = new PrettySink();
    try {
      SchemaBook.of(AllianceShapes.ALLIANCE, "Medical alliance, format " + AllianceShapes.FORMAT)
          .write(sink);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail", e);
    }
    return sink.toString();
  }

  /** Writes the schema to the file that is named, as the build does for the jar. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text());
  }
}

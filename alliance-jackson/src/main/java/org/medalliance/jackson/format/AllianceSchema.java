// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.medalliance.jackson.shape.SchemaBook;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.jackson.token.PrettySink;

/**
 * The JSON Schema of alliances, with definitions of requests, decisions, ledgers, changes,
 * histories, and of everything that is answered for others to use. What it says to people stands in
 * {@code descriptions.properties}: of what has an attribute in the core, the words with which that
 * is documented.
 */
public final class AllianceSchema {
  private AllianceSchema() {}

  /** Returns the schema, laid out for people. */
  public static String text() {
    Properties descriptions = descriptions();
    PrettySink sink = new PrettySink();
    try {
      SchemaBook.of(
              AllianceShapes.ALLIANCE,
              ImmutableList.<Shape<?>>builder()
                  .add(DecisionShapes.REQUEST, DecisionShapes.DECISION)
                  .add(DecisionShapes.QUOTA_LEDGER, ChangeShapes.DIFF, ChangeShapes.HISTORY)
                  .addAll(Iterables.transform(ShapeTable.ANSWERS, ShapeTable.Entry::shape))
                  .build(),
              "Medical alliance, format " + AllianceShapes.FORMAT,
              key -> description(descriptions, key))
          .write(sink);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail", e);
    }
    return sink.toString();
  }

  /** Returns what is said of a definition, {@code rule}, or of a member of one. */
  private static String description(Properties descriptions, String key) {
    String ofAny = "*" + key.substring(Math.max(key.lastIndexOf('.'), 0));
    return requireNonNull(
        descriptions.getProperty(key, descriptions.getProperty(ofAny)),
        () -> "description must be there: " + key);
  }

  private static Properties descriptions() {
    Properties descriptions = new Properties();
    try (InputStream in = AllianceSchema.class.getResourceAsStream("descriptions.properties")) {
      descriptions.load(
          new InputStreamReader(requireNonNull(in, "descriptions"), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return descriptions;
  }

  /** Writes the schema to the file that is named, as the build does for the jar. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text());
  }
}

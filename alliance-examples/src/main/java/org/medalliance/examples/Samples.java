// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.medalliance.Alliance;
import org.medalliance.jackson.AllianceJson;

/**
 * Two real alliances as news reports tell of them, each fact with its report; and an invented one.
 */
public final class Samples {
  private Samples() {}

  /**
   * Returns the Chongqing Maternal and Child Health Specialty Alliance: a lead, and few of its
   * members.
   */
  public static Alliance chongqing() {
    return AllianceJson.read(text("seeds/chongqing-mch-alliance.json"));
  }

  /**
   * Returns the close consortium of Chenghua District: three units, founded in a year nobody
   * prints.
   */
  public static Alliance chenghua() {
    return AllianceJson.read(text("seeds/chenghua-consortium.json"));
  }

  /** Returns an invented alliance whose charter is made of rules that real ones have. */
  public static Alliance twoRivers() {
    return AllianceJson.read(text("charter/two-rivers-spine-alliance.json"));
  }

  /** Returns a file of this module as text, by its path below {@code src/main/resources}. */
  public static String text(String path) {
    try (InputStream file = Samples.class.getResourceAsStream("/" + path)) {
      return new String(Objects.requireNonNull(file, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

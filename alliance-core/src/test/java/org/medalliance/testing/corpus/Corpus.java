// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * Cases of deciding, small and different, for whoever decides in another way or another language.
 *
 * <p>Those that are {@linkplain #lines() written down} are the same in every copy of a version;
 * more of them are {@linkplain #drawn drawn} by seed.
 */
public final class Corpus {
  /** The seed of the cases that are written down. */
  public static final long SEED = 2026;

  private static final String RESOURCE = "decisions.ndjson";

  private Corpus() {}

  /**
   * Returns the cases that are written down, one JSON object on each line, as the package says.
   *
   * @throws IOException if they cannot be read
   */
  public static Stream<String> lines() throws IOException {
    try (InputStream written = Corpus.class.getResourceAsStream(RESOURCE)) {
      if (written == null) {
        throw new IOException("corpus must be beside its reader: " + RESOURCE);
      }
      return new String(written.readAllBytes(), StandardCharsets.UTF_8).lines();
    }
  }

  /**
   * Returns cases of a seed, without end and no two alike, each minimised; not to be run in
   * parallel. Equal seeds give equal cases, until the changelog says otherwise.
   */
  public static Stream<DecisionCase> drawn(long seed) {
    return Stream.generate(new DrawnCases(seed)::next);
  }
}

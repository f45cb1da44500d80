// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medalliance.testing.corpus.Corpus;

/** Writes the corpus anew; run by hand, as CONTRIBUTING says. */
class CorpusRun {
  static final int CASES = 3_000;

  private static final Path FILE =
      Path.of("../alliance-core/src/test/resources/org/medalliance/testing/corpus")
          .resolve("decisions.ndjson");

  @Test
  void write() throws IOException {
    List<String> lines =
        Corpus.drawn(Corpus.SEED).limit(CASES).map(CorpusLine::of).map(CorpusLine::text).toList();

    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, String.join("\n", lines) + "\n");
  }
}

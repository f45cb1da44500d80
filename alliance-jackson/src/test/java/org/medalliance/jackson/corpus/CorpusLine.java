// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.medalliance.decision.SharingDecision;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.testing.corpus.DecisionCase;

/**
 * A case with what is expected of it, as one line of the corpus.
 *
 * @param asked the case
 * @param expected how it is to be decided
 */
record CorpusLine(DecisionCase asked, SharingDecision expected) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The line of a case that is decided as the library does. */
  static CorpusLine of(DecisionCase asked) {
    return new CorpusLine(asked, asked.decision());
  }

  static CorpusLine parse(String line) {
    try {
      JsonNode object = MAPPER.readTree(line);
      SharingDecision expected = AllianceJson.readDecision(object.get("decision").toString());
      return new CorpusLine(
          new DecisionCase(
              AllianceJson.read(object.get("alliance").toString()),
              expected.request(),
              Optional.ofNullable(object.get("ledger"))
                  .map(ledger -> AllianceJson.readLedger(ledger.toString()))),
          expected);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return "{\"alliance\":"
        + AllianceJson.write(asked.alliance())
        + asked.ledger().map(ledger -> ",\"ledger\":" + AllianceJson.write(ledger)).orElse("")
        + ",\"decision\":"
        + AllianceJson.write(expected)
        + "}";
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.example.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.jackson3.AllianceModule;
import org.medalliance.testing.corpus.Corpus;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class CorpusWithJackson3Test {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new AllianceModule()).build();

  /** A line of the corpus; the ledger is null if nobody knows what is used. */
  record Case(Alliance alliance, QuotaLedger ledger, SharingDecision decision) {}

  @Test
  void isReadByTheHostsMapperAndDecidedAsItSays() throws IOException {
    for (String line : Corpus.lines().limit(500).toList()) {
      Case one = MAPPER.readValue(line, Case.class);
      SharingPolicy policy = SharingPolicy.of(one.alliance());

      SharingDecision decision =
          Optional.ofNullable(one.ledger())
              .map(ledger -> policy.decide(one.decision().request(), ledger))
              .orElseGet(() -> policy.decide(one.decision().request()));

      assertEquals(one.decision(), decision);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.example.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.AllianceSize;
import org.medalliance.testing.Samples;

class SamplesTest {
  @Test
  void areTheSameOnEveryJavaAndInEveryReleaseThatDoesNotSayOtherwise() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    Samples.of(42).alliancesAndRequests().limit(100).forEach(pair -> update(digest, pair));
    update(digest, Samples.of(42, AllianceSize.MEDIUM).allianceAndRequest(3));
    update(digest, Samples.of(42, AllianceSize.LARGE).allianceAndRequest(1));
    AllianceAndRequest other = Samples.of(-1).allianceAndRequest(0);
    Samples.of(42)
        .requests(other.alliance())
        .limit(100)
        .forEach(request -> digest.update(AllianceJson.write(request).getBytes(UTF_8)));

    assertEquals(
        "b4c90a815f8587d4ac568d201dec27cb9f96c0eb98098d9eb307bb92b179f115",
        HexFormat.of().formatHex(digest.digest()),
        "equal seeds must give equal samples; if they are to change, say so in the changelog");
  }

  private static void update(MessageDigest digest, AllianceAndRequest pair) {
    digest.update(AllianceJson.writeBytes(pair.alliance()));
    digest.update(AllianceJson.write(pair.request()).getBytes(UTF_8));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.Samples;

/** A digest of what a few hundred sample questions are answered, in words and in bytes. */
final class AnswersDigest {
  private static final int ALLIANCES = 60;
  private static final int ASKED_OF_EACH = 5;

  private AnswersDigest() {}

  /** Prints the digest. */
  public static void main(String... arguments) throws IOException, GeneralSecurityException {
    System.out.write(digest().getBytes(US_ASCII)); // whatever charset the machine prints in
    System.out.flush();
  }

  static String digest() throws IOException, GeneralSecurityException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      Samples samples = Samples.of(20_211);
      for (int i = 0; i < ALLIANCES; i++) {
        AllianceAndRequest pair = samples.allianceAndRequest(i);
        SharingPolicy policy = SharingPolicy.of(pair.alliance());
        write(out, List.of(), policy);
        for (SharingRequest request :
            samples.requests(pair.alliance()).limit(ASKED_OF_EACH).toList()) {
          SharingDecision decision = policy.decide(request);
          Explanation explanation = policy.explain(request);
          write(
              out,
              List.of(
                  decision,
                  decision.reasons(),
                  explanation.text(Locale.ENGLISH),
                  explanation.text(Locale.CHINESE),
                  explanation.trials()),
              List.of(decision, explanation));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void write(OutputStream out, List<?> words, Object value) throws IOException {
    out.write(words.toString().getBytes(UTF_8));
    new ObjectOutputStream(out).writeObject(value); // has written all of it when it returns
  }
}

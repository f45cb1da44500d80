// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CanonicalSinkTest {
  @Test
  void textsAreWholeWhereverTheBufferEnds() throws IOException {
    String last = "plain \" \\ \n é 医 \uD83D\uDE91 plain";
    String written = "plain \\\" \\\\ \\n é 医 \uD83D\uDE91 plain";
    for (int length = 8_192 - 50; length < 8_192 + 10; length++) {
      String first = "a".repeat(length);
      Chunks chunks = new Chunks();
      CanonicalSink sink = new CanonicalSink(chunks);
      sink.beginArray();
      sink.text(first);
      sink.text(last);
      sink.endArray();
      sink.end();

      assertThat(new String(chunks.bytes(), StandardCharsets.UTF_8))
          .isEqualTo("[\"" + first + "\",\"" + written + "\"]");
    }
  }

  @Test
  void chunksAreWholeWhateverTheirSize() throws IOException {
    Chunks chunks = new Chunks();
    chunks.write('a');
    chunks.write(new byte[] {'x', 'b', 'c', 'x'}, 1, 2);
    chunks.write(new byte[] {});
    chunks.write('d');

    assertThat(chunks.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("abcd");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.jackson.token.CanonicalSink;

class StreamShapeTest {
  private static final Shape<Stream<Long>> NUMBERS =
      Shapes.streamOf(Shapes.number("number", 0, Long.MAX_VALUE));

  @Test
  void writesWhatAStreamYieldsInItsOrder() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CanonicalSink sink = new CanonicalSink(out);

    NUMBERS.write(Stream.of(3L, 1L, 2L), sink);
    sink.end();

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[3,1,2]");
  }

  @Test
  void takesNoMoreOfAStreamThanIsWritten() {
    AtomicLong taken = new AtomicLong();
    IOException broken = new IOException("broken pipe");
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int unit) throws IOException {
            throw broken;
          }
        };
    Stream<Long> many =
        Stream.of(0L).flatMap(none -> LongStream.range(0, 100_000).boxed()).peek(taken::set);

    assertThatThrownBy(() -> NUMBERS.write(many, new CanonicalSink(out))).isSameAs(broken);
    assertThat(taken.get()).isLessThan(8_192);
  }

  @Test
  void leavesAloneWhatTheStreamItselfThrows() {
    UncheckedIOException ofTheCaller = new UncheckedIOException(new IOException("no distance"));
    Stream<Long> failing =
        Stream.of(1L)
            .peek(
                one -> {
                  throw ofTheCaller;
                });

    assertThatThrownBy(
            () -> NUMBERS.write(failing, new CanonicalSink(OutputStream.nullOutputStream())))
        .isSameAs(ofTheCaller);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.BaseEncoding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class ReadLimitsTest {
  @Test
  void changesOneLimitAtATime() {
    ReadLimits narrow = ReadLimits.UNTRUSTED.with(ReadLimits.Kind.UNITS, 7);

    assertThat(narrow.of(ReadLimits.Kind.UNITS)).isEqualTo(7);
    assertThat(narrow.of(ReadLimits.Kind.RULES)).isEqualTo(200_000);
    assertThat(ReadLimits.UNTRUSTED.of(ReadLimits.Kind.UNITS)).isEqualTo(50_000);
  }

  @Test
  void noLimitIsBelowOne() {
    assertThat(ReadLimits.LARGE.with(ReadLimits.Kind.DEPTH, 1)).isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadLimits.LARGE.with(ReadLimits.Kind.DEPTH, 0))
        .withMessage("limit of DEPTH must be 1 or more: 0");
  }

  @Test
  void limitsAreCheckedWhereTheyArrive() throws IOException { // L13
    byte[] sent = bytes(ReadLimits.UNTRUSTED.with(ReadLimits.Kind.UNITS, 0x0BADCAFE));
    byte[] hostile = BaseEncoding.base16().decode(hex(sent).replace("0BADCAFE", "00000000"));

    assertThat(hostile).isNotEqualTo(sent);
    assertThatThrownBy(() -> new ObjectInputStream(new ByteArrayInputStream(hostile)).readObject())
        .isInstanceOf(InvalidObjectException.class)
        .hasMessage("limit of UNITS must be 1 or more: 0");
  }

  private static String hex(byte[] bytes) {
    return BaseEncoding.base16().encode(bytes);
  }

  private static byte[] bytes(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  @Test
  void depthStaysWithinWhatAStackHolds() {
    assertThat(ReadLimits.LARGE.with(ReadLimits.Kind.DEPTH, 128)).isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadLimits.LARGE.with(ReadLimits.Kind.DEPTH, 129))
        .withMessage("limit of DEPTH must be at most 128: 129");
  }
}
